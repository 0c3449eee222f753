namespace LivePerson.Protocol.Generators.Parsing;

/// <summary>Two keywords between which a value must lie.</summary>
/// <param name="Low">The lower one.</param>
/// <param name="High">The upper one.</param>
/// <param name="MayBeEqual">Whether there is a value if both have the same number.</param>
internal sealed record LimitPair(string Low, string High, bool MayBeEqual)
{
    public static EquatableArray<LimitPair> All { get; } =
    [
        new("minLength", "maxLength", true),
        new("minItems", "maxItems", true),
        new("minProperties", "maxProperties", true),
        new("minContains", "maxContains", true),
        new("minimum", "maximum", true),
        new("minimum", "exclusiveMaximum", false),
        new("exclusiveMinimum", "maximum", false),
        new("exclusiveMinimum", "exclusiveMaximum", false),
    ];

    public bool LeavesRoom(JsonNumber least, JsonNumber most) =>
        JsonNumberText.Compare(least.Text, most.Text) <= (MayBeEqual ? 0 : -1);
}
