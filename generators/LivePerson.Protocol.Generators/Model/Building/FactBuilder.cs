using LivePerson.Protocol.Generators.Emission;
using LivePerson.Protocol.Generators.Parsing;

namespace LivePerson.Protocol.Generators.Model.Building;

/// <summary>Facts of the protocol, as the attributes that analyzers read.</summary>
internal static class FactBuilder
{
    public static EquatableArray<string> OfRecord(BuildScope scope, SchemaNode schema)
    {
        List<string> facts = [];
        foreach (SchemaProperty property in schema.Properties)
        {
            SchemaNode member = scope.Merger.Merge(scope.Merger.Follow(property.Schema));
            if (Constants.Of(member) is JsonString constant)
            {
                facts.Add($"WireConstant({Literals.Of(property.Name)}, {Literals.Of(constant.Value)})");
            }
        }

        Add(facts, schema.IsTrue("x-content"), "Content");
        Add(facts, schema.IsTrue("x-closes-dialog"), "ClosesDialog");
        Add(facts, schema.IsTrue("x-idempotent"), "Idempotent");
        return facts.ToEquatableArray();
    }

    public static EquatableArray<string> OfProperty(BuildScope scope, SchemaNode own, SchemaNode schema)
    {
        List<string> facts = [];
        Add(facts, own.IsTrue("x-dialog-id") || schema.IsTrue("x-dialog-id"), "DialogId");
        Add(facts, own.IsTrue("x-sensitive") || schema.IsTrue("x-sensitive"), "Sensitive");
        Add(facts, schema.Annotation("x-states") is not null && OpenEnumBuilder.IsOpenEnum(schema, scope), "State");
        return facts.ToEquatableArray();
    }

    /// <summary>
    /// What analyzers and fixes know of a factory's parameter: which member it sets, and what that member is.
    /// </summary>
    public static EquatableArray<string> OfParameter(string pointer, PropertyModel property) =>
        property.Facts
            .Where(fact => fact == "DialogId")
            .Prepend($"CreateParameter({Literals.Of(pointer)})")
            .ToEquatableArray();

    /// <summary>What a factory's message does when it is sent.</summary>
    public static EquatableArray<string> OfFactory(JsonObject factory) =>
        factory["x-closes-dialog"] is JsonBoolean { Value: true } ? ["ClosesDialog"] : [];

    /// <summary>The state rules that stand beside an enum.</summary>
    public static EquatableArray<string> OfEnum(SchemaNode schema)
    {
        List<string> facts = ["OpenEnum"];
        if (schema.Annotation("x-states") is not JsonObject states)
        {
            return facts.ToEquatableArray();
        }

        foreach (JsonObject rule in Items(states["mustEnd"]).OfType<JsonObject>())
        {
            if (rule["state"] is JsonString state)
            {
                string with = rule["with"] is JsonString end ? $", With = {Literals.Of(end.Value)}" : "";
                facts.Add($"StateMustEnd({Literals.Of(state.Value)}{with})");
            }
        }

        facts.AddRange(
            Items(states["endDialog"])
                .OfType<JsonString>()
                .Select(state => $"StateEndsDialog({Literals.Of(state.Value)})"));
        return facts.ToEquatableArray();
    }

    private static EquatableArray<JsonValue> Items(JsonValue? value) => value is JsonArray array ? array.Items : [];

    private static void Add(List<string> facts, bool holds, string fact)
    {
        if (holds)
        {
            facts.Add(fact);
        }
    }
}
