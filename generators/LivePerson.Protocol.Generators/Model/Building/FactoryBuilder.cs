using LivePerson.Protocol.Generators.Diagnostics;
using LivePerson.Protocol.Generators.Emission;
using LivePerson.Protocol.Generators.Parsing;

namespace LivePerson.Protocol.Generators.Model.Building;

/// <summary>Factories, from <c>x-create</c>: pointers to the members that vary, in the order of the parameters.</summary>
internal static class FactoryBuilder
{
    public static EquatableArray<FactoryModel> Build(BuildScope scope, RecordModel record, JsonValue? annotation) => annotation switch
    {
        JsonArray { Items: var items } when items.Count > 0 && items[0] is JsonObject { Members: var members } && members.Any(it => it.Name == "parameters") =>
            items.OfType<JsonObject>().Select(item => Named(scope, record, item)).OfType<FactoryModel>().ToEquatableArray(),
        JsonArray parameters => Build(scope, record, "Create", null, parameters, null) is { } factory ? [factory] : [],
        JsonObject one => Named(scope, record, one) is { } factory ? [factory] : [],
        _ => [],
    };

    private static FactoryModel? Named(BuildScope scope, RecordModel record, JsonObject item) =>
        item["parameters"] is JsonArray parameters
        && Build(
            scope,
            record,
            (item["name"] as JsonString)?.Value ?? "Create",
            (item["description"] as JsonString)?.Value,
            parameters,
            item["set"] as JsonObject) is { } factory
            ? factory with { Facts = FactBuilder.OfFactory(item) }
            : null;

    private static FactoryModel? Build(
        BuildScope scope, RecordModel record, string name, string? summary, JsonArray pointers, JsonObject? set)
    {
        List<FactoryParameterModel> parameters = [];
        FactoryTree tree = new(scope, record);
        foreach (JsonValue item in pointers.Items)
        {
            string? pointer = item is JsonString text ? text.Value : ((item as JsonObject)?["pointer"] as JsonString)?.Value;
            if (pointer is null || tree.Find(pointer) is not { } property)
            {
                scope.Report(ModelRules.FactoryPointer, item.Span, pointer ?? JsonText.Of(item));
                return null;
            }

            JsonObject? details = item as JsonObject;
            string parameter = Identifier.Parameter((details?["name"] as JsonString)?.Value ?? property.Name);
            string? defaultLiteral = details?["default"] is { } value ? Constants.Model(value)?.Literal ?? "null" : property.AdmitsNull ? "null" : null;
            parameters.Add(new(property.TypeText, parameter, defaultLiteral, pointer, property.Summary, FactBuilder.OfParameter(pointer, property)));
            tree.Set(pointer, parameter);
        }

        foreach (JsonMember member in set is null ? [] : set.Members)
        {
            if (tree.Find(member.Name) is null)
            {
                scope.Report(ModelRules.FactoryPointer, member.NameSpan, member.Name);
                return null;
            }

            tree.SetValue(member.Name, member.Value);
        }

        IEnumerable<FactoryParameterModel> ordered = parameters.Where(it => it.DefaultLiteral is null)
            .Concat(parameters.Where(it => it.DefaultLiteral is not null));
        return new(name, summary, ordered.ToEquatableArray(), tree.Root());
    }
}
