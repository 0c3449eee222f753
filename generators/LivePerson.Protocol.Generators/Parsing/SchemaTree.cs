namespace LivePerson.Protocol.Generators.Parsing;

/// <summary>Walks the schemas of a file.</summary>
internal static class SchemaTree
{
    /// <summary>A schema and all schemas inside it, each before its own.</summary>
    public static IEnumerable<SchemaNode> WithDescendants(SchemaNode root)
    {
        Stack<SchemaNode> waiting = new([root]);
        while (waiting.Count > 0)
        {
            SchemaNode node = waiting.Pop();
            yield return node;
            foreach (SchemaNode child in ChildrenOf(node).Reverse())
            {
                waiting.Push(child);
            }
        }
    }

    /// <summary>The schemas directly inside a schema.</summary>
    public static IEnumerable<SchemaNode> ChildrenOf(SchemaNode node) =>
    [
        .. SchemasOf(node.Definitions),
        .. SchemasOf(node.Properties),
        .. SchemasOf(node.PatternProperties),
        .. Present(node.AdditionalProperties, node.PropertyNames, node.Items),
        .. node.PrefixItems,
        .. node.AllOf,
        .. node.AnyOf,
        .. node.OneOf,
        .. SchemasOf(node.OtherSchemas),
        .. node.Links.SelectMany(link => Present(link.HeaderSchema, link.SubmissionSchema, link.TargetSchema)),
    ];

    private static IEnumerable<SchemaNode> SchemasOf(EquatableArray<SchemaProperty> properties) =>
        properties.Select(property => property.Schema);

    private static IEnumerable<SchemaNode> Present(params SchemaNode?[] nodes) => nodes.OfType<SchemaNode>();
}
