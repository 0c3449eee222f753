using LivePerson.Protocol.Generators.Parsing;

namespace LivePerson.Protocol.Generators.Model.Building;

/// <summary>Looks through unions within unions, which may lead in circles.</summary>
internal static class UnionCycle
{
    /// <summary>
    /// Whether the branch is the union itself, at once or through other unions: reading such a value would never come
    /// to an end. The set of schemas has reported that.
    /// </summary>
    public static bool LeadsBack(BuildScope scope, SchemaNode union, SchemaNode branch) =>
        Reached(scope, branch).Any(node => node.Pointer == union.Pointer && node.Span.Path == union.Span.Path);

    /// <summary>Whether every value is an object; a union within is one if all its branches are.</summary>
    public static bool IsObject(BuildScope scope, SchemaNode schema)
    {
        ValueKind kind = ValueKinds.Of(schema, scope);
        return kind == ValueKind.Union
            ? Reached(scope, schema).Where(node => !IsUnion(scope, node)).All(node => IsPlainObject(scope, node))
            : IsPlainObject(scope, schema);
    }

    private static bool IsPlainObject(BuildScope scope, SchemaNode node)
    {
        SchemaNode schema = scope.Merger.Merge(node);
        return schema.Types.Count > 0 && ValueKinds.Of(schema, scope) is ValueKind.Record or ValueKind.Dictionary;
    }

    /// <summary>The schema and, if it is a union, the branches of it, and theirs.</summary>
    private static HashSet<SchemaNode> Reached(BuildScope scope, SchemaNode schema)
    {
        HashSet<SchemaNode> reached = new(SameNode.Comparer);
        Stack<SchemaNode> open = new([schema]);
        while (open.Count > 0)
        {
            SchemaNode node = scope.Merger.Follow(open.Pop());
            if (reached.Add(node) && IsUnion(scope, node))
            {
                foreach (SchemaNode branch in ValueKinds.BranchesOf(scope.Merger.Merge(node), scope))
                {
                    open.Push(branch);
                }
            }
        }

        return reached;
    }

    private static bool IsUnion(BuildScope scope, SchemaNode node) =>
        ValueKinds.Of(scope.Merger.Merge(node), scope) == ValueKind.Union;
}
