using LivePerson.Protocol.Generators.Diagnostics;
using LivePerson.Protocol.Generators.Parsing;

namespace LivePerson.Protocol.Generators.Model.Building;

/// <summary>The words that give a schema its name: its <c>x-name</c>, its key, or else the schema itself.</summary>
internal static class NamePlaces
{
    public static SourceSpan Of(SchemaSet schemas, SchemaNode node)
    {
        if (node.Annotation("x-name") is { } own)
        {
            return own.Span;
        }

        int last = node.Pointer.LastIndexOf('/');
        JsonValue? json = schemas.DocumentOf(node).Json;
        return last > 0
            && json is not null
            && JsonPointer.Find(json, node.Pointer.Substring(0, last)) is JsonObject owner
            && IsMap(node.Pointer)
            ? owner.Member(JsonPointer.Unescape(node.Pointer.Substring(last + 1)))?.NameSpan ?? node.Span
            : node.Span;
    }

    private static bool IsMap(string pointer)
    {
        string[] segments = pointer.Split('/');
        return segments[segments.Length - 2] is "properties" or "$defs" or "definitions";
    }
}
