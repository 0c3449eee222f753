using LivePerson.Protocol.Generators.Diagnostics;
using LivePerson.Protocol.Generators.Parsing;

namespace LivePerson.Protocol.Generators.Locking;

/// <summary>Finds the keyword of a schema that the lock speaks of, such as <c>items/maxLength</c>.</summary>
internal static class SchemaWords
{
    /// <summary>The first of some keywords that the schema has.</summary>
    public static SourceSpan? Find(JsonValue schema, params string[] paths) =>
        paths.Select(path => Find(schema, path.Split('/'), 0)).FirstOrDefault(span => span is not null);

    private static SourceSpan? Find(JsonValue? schema, string[] path, int index)
    {
        if (schema is not JsonObject words)
        {
            return null;
        }

        SourceSpan? found = index == path.Length - 1 ? words.Member(path[index])?.NameSpan : path[index] switch
        {
            "values" => Find(words["additionalProperties"], path, index + 1),
            "properties" =>
                Find((words["properties"] as JsonObject)?[JsonPointer.Unescape(path[index + 1])], path, index + 2),
            "allOf" => FindInParts(words, path, index + 1),
            string keyword => Find(words[keyword], path, index + 1),
        };
        return found ?? (path[index] == "allOf" ? null : FindInParts(words, path, index));
    }

    private static SourceSpan? FindInParts(JsonObject words, string[] path, int index) =>
        ((words["allOf"] as JsonArray)?.Items ?? default)
            .Select(part => Find(part, path, index))
            .FirstOrDefault(span => span is not null);
}
