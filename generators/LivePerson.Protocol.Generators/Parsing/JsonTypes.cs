namespace LivePerson.Protocol.Generators.Parsing;

/// <summary>The words of the <c>type</c> keyword.</summary>
internal static class JsonTypes
{
    /// <summary>In the order of <see cref="JsonType"/>.</summary>
    public static EquatableArray<string> Names { get; } =
        ["null", "boolean", "integer", "number", "string", "array", "object"];

    public static JsonType? Find(string name)
    {
        for (int i = 0; i < Names.Count; i++)
        {
            if (Names[i] == name)
            {
                return (JsonType)i;
            }
        }

        return null;
    }

    public static string NameOf(JsonType type) => Names[(int)type];

    /// <summary>Whether a value is of a type; every integer is a number too.</summary>
    public static bool Accepts(JsonType type, JsonValue value) => (type, value) switch
    {
        (JsonType.Null, JsonNull) => true,
        (JsonType.Boolean, JsonBoolean) => true,
        (JsonType.Integer, JsonNumber number) => JsonNumberText.IsInteger(number.Text),
        (JsonType.Number, JsonNumber) => true,
        (JsonType.String, JsonString) => true,
        (JsonType.Array, JsonArray) => true,
        (JsonType.Object, JsonObject) => true,
        _ => false,
    };
}
