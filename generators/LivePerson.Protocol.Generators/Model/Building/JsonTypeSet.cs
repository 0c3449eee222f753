using LivePerson.Protocol.Generators.Parsing;

namespace LivePerson.Protocol.Generators.Model.Building;

/// <summary>JSON types that a branch accepts, and the token test that finds them.</summary>
internal sealed record JsonTypeSet(EquatableArray<JsonType> Types)
{
    public static JsonTypeSet Of(SchemaNode schema)
    {
        EquatableArray<JsonType> types = ValueKinds.TypesOf(schema);
        if (types.Count > 0)
        {
            return new(types);
        }

        bool speaksOfObjects = schema.Properties.Count > 0
            || schema.Required.Count > 0
            || schema.AdditionalProperties is not null;
        return new(speaksOfObjects ? [JsonType.Object] : []);
    }

    public bool Overlaps(JsonTypeSet other) => Types.Count == 0 || other.Types.Count == 0
        || Types.Any(type => other.Types.Any(it => Tokens(it).Intersect(Tokens(type)).Any()));

    public string Tokens() => string.Join(" or ", Types.SelectMany(Tokens).Distinct());

    private static string[] Tokens(JsonType type) => type switch
    {
        JsonType.Null => ["JsonTokenType.Null"],
        JsonType.Boolean => ["JsonTokenType.True", "JsonTokenType.False"],
        JsonType.Integer or JsonType.Number => ["JsonTokenType.Number"],
        JsonType.String => ["JsonTokenType.String"],
        JsonType.Array => ["JsonTokenType.StartArray"],
        _ => ["JsonTokenType.StartObject"],
    };
}
