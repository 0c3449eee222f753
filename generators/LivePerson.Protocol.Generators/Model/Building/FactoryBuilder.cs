using LivePerson.Protocol.Generators.Diagnostics;
using LivePerson.Protocol.Generators.Emission;
using LivePerson.Protocol.Generators.Parsing;

namespace LivePerson.Protocol.Generators.Model.Building;

/// <summary>
/// Factories, from <c>x-create</c>: pointers to the members that vary, in the order of the parameters.
/// </summary>
internal static class FactoryBuilder
{
    public static EquatableArray<FactoryModel> Build(BuildScope scope, RecordModel record, JsonValue? annotation)
    {
        List<FactoryModel> factories = [];
        foreach ((FactoryModel factory, SourceSpan place) in All(scope, record, annotation))
        {
            if (factories.Any(other => Signature(other) == Signature(factory)))
            {
                string types = string.Join(", ", factory.Parameters.Select(it => it.TypeText));
                string both = $"a factory with the parameters ({types})";
                scope.Report(ModelRules.MemberNameCollision, place, "name", both, "this one", factory.Name);
                continue;
            }

            factories.Add(factory);
        }

        return factories.ToEquatableArray();
    }

    private static string Signature(FactoryModel factory) =>
        $"{factory.Name}({string.Join(",", factory.Parameters.Select(it => it.TypeText))})";

    private static IEnumerable<(FactoryModel Factory, SourceSpan Place)> All(
        BuildScope scope, RecordModel record, JsonValue? annotation) =>
        annotation switch
        {
            JsonArray list when AnnotationChecker.AreFactories(list) =>
                list.Items.OfType<JsonObject>().SelectMany(item => Placed(Named(scope, record, item), item)),
            JsonArray parameters => Placed(Build(scope, record, "Create", null, parameters, null), parameters),
            JsonObject one => Placed(Named(scope, record, one), one),
            _ => [],
        };

    private static IEnumerable<(FactoryModel Factory, SourceSpan Place)> Placed(
        FactoryModel? factory, JsonValue place) =>
        factory is null ? [] : [(factory, place.Span)];

    private static FactoryModel? Named(BuildScope scope, RecordModel record, JsonObject item) =>
        item["parameters"] is JsonArray parameters
        && Build(
            scope,
            record,
            NameOf(scope, item["name"] as JsonString, record),
            (item["description"] as JsonString)?.Value,
            parameters,
            item["set"] as JsonObject) is { } factory
            ? factory with { Facts = FactBuilder.OfFactory(item) }
            : null;

    private static string NameOf(BuildScope scope, JsonString? name, RecordModel record)
    {
        string? reason = name is null ? null
            : !Identifier.IsValid(name.Value) ? "no identifier of C#"
            : name.Value == record.Name || record.Properties.Any(property => property.Name == name.Value)
                ? "the name of the record or of a member"
            : name.Value != "Create" && Identifier.IsReservedMember(name.Value)
                ? "a member that records have of their own"
            : null;
        if (reason is not null)
        {
            scope.ReportName(name!, "name", reason);
        }

        return name is null || reason is not null ? "Create" : name.Value;
    }

    private static FactoryModel? Build(
        BuildScope scope, RecordModel record, string name, string? summary, JsonArray pointers, JsonObject? set)
    {
        List<FactoryParameterModel> parameters = [];
        HashSet<string> pointed = new(StringComparer.Ordinal);
        FactoryTree tree = new(scope, record);
        foreach (JsonValue item in pointers.Items)
        {
            string? pointer = item is JsonString text
                ? text.Value
                : ((item as JsonObject)?["pointer"] as JsonString)?.Value;
            if (pointer is null)
            {
                // Reported where the annotation is read.
                return null;
            }

            JsonObject? details = item as JsonObject;
            SourceSpan place = details?["pointer"]?.Span ?? item.Span;
            if (tree.Find(pointer) is not { Constant: null } property || !pointed.Add(pointer))
            {
                ReportPointer(scope, record, tree, pointer, place);
                return null;
            }

            string parameter = Identifier.Parameter((details?["name"] as JsonString)?.Value ?? property.Name);
            JsonValue? value = details?["default"];
            if (value is not null && !IsDefault(property, value))
            {
                ReportValue(scope, "default", property, value);
                return null;
            }

            string? defaultLiteral = value is not null
                ? FactoryTree.Literal(property.Value.Type, value)
                : property.AdmitsNull
                ? "null"
                : null;
            parameters.Add(
                new(
                    property.TypeText,
                    parameter,
                    defaultLiteral,
                    pointer,
                    property.Summary,
                    FactBuilder.OfParameter(pointer, property)));
            tree.Set(pointer, parameter);
        }

        foreach (JsonMember member in set is null ? [] : set.Members)
        {
            if (tree.Find(member.Name) is not { } property)
            {
                ReportPointer(scope, record, tree, member.Name, member.NameSpan);
                return null;
            }

            if (!new FactoryValues(scope)
                .Accept(
                    $"{member.Name}\" in \"set",
                    property.Value with { IsNullable = property.AdmitsNull },
                    member.Value))
            {
                return null;
            }

            tree.SetValue(member.Name, member.Value);
        }

        if (tree.Unset().ToList() is { Count: > 0 } unset)
        {
            ReportUnset(scope, unset, pointers);
            return null;
        }

        IEnumerable<FactoryParameterModel> ordered = parameters.Where(it => it.DefaultLiteral is null)
            .Concat(parameters.Where(it => it.DefaultLiteral is not null));
        return new(name, summary, ordered.ToEquatableArray(), tree.Root());
    }

    // A parameter's default must be a constant in C#.
    private static bool IsDefault(PropertyModel property, JsonValue value) =>
        value is JsonNull
            ? property.AdmitsNull
            : property.Value.Type is BuiltInType && FactoryValues.Suits(property.Value, value);

    private static void ReportValue(BuildScope scope, string keyword, PropertyModel property, JsonValue value) =>
        scope.Report(
            SchemaRules.LPP1004_WrongValue,
            value.Span,
            $"a value of type {property.TypeText}",
            $"\"{keyword}\"",
            JsonExcerpt.Of(value));

    private static void ReportUnset(
        BuildScope scope, List<(string Pointer, RecordModel Owner)> unset, JsonArray pointers)
    {
        if (!unset.Exists(it => scope.PlaceOf(it.Owner.Name) is { } place && scope.Damage.Touches(place, levels: 1)))
        {
            scope.Report(
                ModelRules.FactoryIncomplete, pointers.Span, string.Join(", ", unset.Select(it => $"'{it.Pointer}'")));
        }
    }

    private static void ReportPointer(
        BuildScope scope, RecordModel record, FactoryTree tree, string pointer, SourceSpan place)
    {
        // The last record on the way is where the member should be.
        SchemaNode? owner = scope.PlaceOf(tree.OwnerOf(pointer)) ?? scope.PlaceOf(record.Name);
        string reason = tree.Find(pointer) is null
            ? "leads nowhere"
            : tree.Find(pointer)!.Constant is null
            ? "is named twice"
            : "leads to a constant";
        if (owner is null || !scope.Damage.Touches(owner, levels: 1))
        {
            scope.Report(ModelRules.FactoryPointer, place, pointer, "x-create", reason);
        }
    }
}
