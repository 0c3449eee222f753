using LivePerson.Protocol.Generators.Diagnostics;
using LivePerson.Protocol.Generators.Parsing;

namespace LivePerson.Protocol.Generators.Model.Building;

/// <summary>
/// The rules of <c>x-states</c> speak of the values beside them: analyzers would wait for any other state in vain.
/// </summary>
internal static class StateRules
{
    public static void Check(BuildScope scope, SchemaNode schema, List<EnumValueModel> values)
    {
        if (schema.Annotation("x-states") is not JsonObject states)
        {
            return;
        }

        IEnumerable<JsonValue?> named = ItemsOf(states["mustEnd"]).OfType<JsonObject>()
            .SelectMany(rule => new[] { rule["state"], rule["with"] })
            .Concat(ItemsOf(states["endDialog"]));
        foreach (JsonString state in named
            .OfType<JsonString>()
            .Where(state => values.All(value => value.Value != state.Value)))
        {
            string? nearest = Spelling.Nearest(state.Value, values.Select(value => value.Value));
            string hint = nearest is null ? "" : $"; the nearest is \"{nearest}\"";
            scope.Report(ModelRules.UnknownState, state.Span, (schema, 0), state.Value, hint);
        }
    }

    private static EquatableArray<JsonValue> ItemsOf(JsonValue? value) => value is JsonArray array ? array.Items : [];
}
