namespace LivePerson.Protocol.Generators.Parsing;

/// <summary>
/// Compares JSON values as JSON Schema does: without their places, numbers by value, members in any order.
/// </summary>
internal static class JsonEquality
{
    public static bool AreEqual(JsonValue left, JsonValue right) => (left, right) switch
    {
        (JsonNull, JsonNull) => true,
        (JsonBoolean first, JsonBoolean second) => first.Value == second.Value,
        (JsonNumber first, JsonNumber second) => JsonNumberText.Compare(first.Text, second.Text) == 0,
        (JsonString first, JsonString second) => first.Value == second.Value,
        (JsonArray first, JsonArray second) =>
            first.Items.Count == second.Items.Count && first.Items.Zip(second.Items, AreEqual).All(isEqual => isEqual),
        (JsonObject first, JsonObject second) =>
            first.Members.Count == second.Members.Count
            && first.Members.All(member => second[member.Name] is { } other && AreEqual(member.Value, other)),
        _ => false,
    };
}
