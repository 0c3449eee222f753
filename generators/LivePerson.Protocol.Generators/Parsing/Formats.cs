namespace LivePerson.Protocol.Generators.Parsing;

/// <summary>The values of <c>format</c> that mean something somewhere.</summary>
internal static class Formats
{
    /// <summary>Those of JSON Schema, then those that OpenAPI adds.</summary>
    public static EquatableArray<string> Known { get; } =
    [
        "date-time", "date", "time", "duration", "email", "idn-email", "hostname", "idn-hostname", "ipv4", "ipv6",
        "uri", "uri-reference", "iri", "iri-reference", "uuid", "uri-template", "json-pointer",
        "relative-json-pointer", "regex",
        "int32", "int64", "float", "double", "byte", "binary", "password",
    ];

    /// <summary>The types that a format speaks of; none if nobody knows the format.</summary>
    public static EquatableArray<JsonType> TypesOf(string? format) => format switch
    {
        null => [],
        "int32" or "int64" or "float" or "double" => [JsonType.Integer, JsonType.Number, JsonType.String],
        _ => Known.Contains(format) ? [JsonType.String] : [],
    };
}
