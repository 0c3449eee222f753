namespace LivePerson.Protocol.Generators.Parsing;

/// <summary>Says in a message what kind of value stands somewhere, without printing all of it.</summary>
internal static class JsonExcerpt
{
    public static string Of(JsonValue value) => value switch
    {
        JsonNull => "null",
        JsonBoolean boolean => boolean.Value ? "true" : "false",
        JsonNumber number => JsonScanner.Excerpt(number.Text),
        JsonString text => $"\"{JsonScanner.Excerpt(text.Value)}\"",
        JsonArray { Items.Count: 0 } => "an empty array",
        JsonArray => "an array",
        JsonObject { Members.Count: 0 } => "an empty object",
        _ => "an object",
    };
}
