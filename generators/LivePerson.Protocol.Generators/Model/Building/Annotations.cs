using LivePerson.Protocol.Generators.Parsing;

namespace LivePerson.Protocol.Generators.Model.Building;

/// <summary>The annotations of a schema, as the builders ask for them.</summary>
internal static class Annotations
{
    public static JsonValue? Annotation(this SchemaNode node, string name) => Find(node.Annotations, name);

    public static JsonValue? Annotation(this SchemaLink link, string name) => Find(link.Annotations, name);

    public static string? Text(this SchemaNode node, string name) => (node.Annotation(name) as JsonString)?.Value;

    public static EquatableArray<string> Texts(this SchemaNode node, string name) =>
        node.Annotation(name) is JsonArray texts
            ? texts.Items.OfType<JsonString>().Select(text => text.Value).ToEquatableArray()
            : [];

    public static bool IsTrue(this SchemaNode node, string name) =>
        node.Annotation(name) is JsonBoolean { Value: true };

    private static JsonValue? Find(EquatableArray<JsonMember> annotations, string name)
    {
        foreach (JsonMember annotation in annotations)
        {
            if (annotation.Name == name)
            {
                return annotation.Value;
            }
        }

        return null;
    }
}
