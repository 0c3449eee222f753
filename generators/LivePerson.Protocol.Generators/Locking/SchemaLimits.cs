using LivePerson.Protocol.Generators.Diagnostics;
using LivePerson.Protocol.Generators.Parsing;

namespace LivePerson.Protocol.Generators.Locking;

/// <summary>
/// What a type is held to beyond C# types and their checks: the words of the schema that it checks itself against at
/// run time. Of an inline object, tuple or union in it nothing is told, since that is a type with a lock of its own.
/// </summary>
internal static class SchemaLimits
{
    private static readonly HashSet<string> Alone = new(StringComparer.Ordinal)
    {
        "not", "unevaluatedItems", "unevaluatedProperties", "patternProperties", "propertyNames", "dependentRequired",
        "dependentSchemas",
    };

    /// <summary>Checks of a member hold these where it has one type.</summary>
    private static readonly HashSet<string> WithoutType = new(StringComparer.Ordinal)
    {
        "minLength", "maxLength", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf",
        "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties",
    };

    /// <summary>Words that mean something together only.</summary>
    private static readonly Dictionary<string, string[]> Together = new(StringComparer.Ordinal)
    {
        ["if"] = ["if", "then", "else"],
        ["contains"] = ["contains", "minContains", "maxContains"],
    };

    public static IEnumerable<LockedLimit> Of(string? exactSchema) => exactSchema is null
        ? []
        : Of("", JsonReader.Read("", exactSchema, CancellationToken.None).Value);

    private static IEnumerable<LockedLimit> Of(string path, JsonValue? value) =>
        value is JsonObject schema ? schema.Members.SelectMany(word => Of(path, schema, word)) : [];

    private static IEnumerable<LockedLimit> Of(string path, JsonObject schema, JsonMember word)
    {
        if (Together.TryGetValue(word.Name, out string[]? words))
        {
            return [new(
                path + word.Name,
                JsonText.Of(
                    schema with { Members = schema.Members.Where(it => words.Contains(it.Name)).ToEquatableArray() }))];
        }

        if (Alone.Contains(word.Name) || (WithoutType.Contains(word.Name) && schema["type"] is not JsonString))
        {
            return [new(path + word.Name, JsonText.Of(word.Value))];
        }

        return (word.Name, word.Value) switch
        {
            ("additionalProperties", JsonObject) when schema["properties"] is not null =>
                [new(path + word.Name, JsonText.Of(word.Value))],
            ("additionalProperties" or "items", JsonObject inside) when !IsType(inside) =>
                Of($"{path}{word.Name}/", inside),
            ("properties", JsonObject members) => members.Members
                .Where(member => !IsType(member.Value))
                .SelectMany(member => Of(JsonPointer.Append(path + "properties", member.Name) + "/", member.Value)),
            ("allOf", JsonArray parts) => parts.Items.SelectMany(part => Of(path + "allOf/", part)),
            _ => [],
        };
    }

    private static bool IsType(JsonValue value) => value is JsonObject schema
        && ((schema["properties"] ?? schema["prefixItems"] ?? schema["oneOf"] ?? schema["anyOf"]) is not null
            || (schema["type"] is JsonArray types
                && types.Items.Count(type => type is not JsonString { Value: "null" }) > 1));
}
