using LivePerson.Protocol.Generators.Diagnostics;
using LivePerson.Protocol.Generators.Parsing;

namespace LivePerson.Protocol.Generators.Model.Building;

/// <summary>Open enums: of <c>enum</c> lists of strings, and of branches that are documented constants.</summary>
internal static class OpenEnumBuilder
{
    public static bool IsOpenEnum(SchemaNode schema, BuildScope scope)
    {
        if (schema.Types.Any(type => type is not (JsonType.String or JsonType.Null)))
        {
            return false;
        }

        if (schema.Const is null && schema.Enum is { } values)
        {
            return values.Count(value => value is JsonString) > 1
                && values.All(value => value is JsonString or JsonNull);
        }

        List<SchemaNode> branches = ValueKinds.BranchesOf(schema, scope);

        // One branch is a constant unless it is documented as a value: then others may come.
        return (branches.Count > 1 || (branches.Count == 1 && branches[0].Title is not null))
            && schema.Properties.Count == 0
            && branches.All(IsConstant);
    }

    public static OpenEnumModel Build(BuildScope scope, string name, SchemaNode place, SchemaNode schema)
    {
        List<EnumValueModel> values = schema.Enum is { } texts
            ? [.. texts
                .OfType<JsonString>()
                .Select(text => new EnumValueModel(Identifier.EnumValue(text.Value, name), text.Value, null, null))]
            : [.. ValueKinds.BranchesOf(schema, scope).Select(branch => Value(scope, branch, name))];

        // A value that is listed twice is reported where it stands.
        values = [.. values.GroupBy(value => value.Value).Select(group => group.First())];
        foreach (IGrouping<string, EnumValueModel> group in values
            .GroupBy(value => value.Name)
            .Where(it => it.Count() > 1)
            .ToList())
        {
            EnumValueModel first = group.First();
            string placeOfFirst = scope.Describe(SpanOf(schema, first.Value));
            foreach (EnumValueModel other in group.Skip(1))
            {
                scope.Report(
                    ModelRules.MemberNameCollision, SpanOf(schema, other.Value), (schema, 0),
                    "x-name", $"\"{first.Value}\" at {placeOfFirst}", $"\"{other.Value}\"", group.Key);
            }

            values.RemoveAll(value => value.Name == group.Key && !ReferenceEquals(value, first));
        }

        StateRules.Check(scope, schema, values);

        return new OpenEnumModel
        {
            Namespace = scope.Namespace,
            Name = name,
            SchemaPath = scope.SchemaPath(place),
            Summary = schema.Description ?? schema.Title,
            Obsolete = schema.IsDeprecated ? "The schema marks it as deprecated." : null,
            IsRoot = place.Pointer.Length == 0,
            Facts = FactBuilder.OfEnum(schema),
            Values = values.ToEquatableArray(),
            ReadsNumbers = schema.Text("x-reads") == "number",
        };
    }

    private static bool IsConstant(SchemaNode branch) =>
        branch.Const is JsonString
            && branch.Properties.Count == 0
            && branch.Reference is null
            && branch.AllOf.Count == 0;

    private static EnumValueModel Value(BuildScope scope, SchemaNode branch, string typeName)
    {
        string value = ((JsonString)branch.Const!).Value;
        JsonString? own = branch.Annotation("x-name") as JsonString;
        if (own is not null && !Identifier.IsValid(own.Value))
        {
            scope.ReportName(own, "x-name");
            own = null;
        }

        return new(
            own?.Value ?? Identifier.EnumValue(branch.Title ?? value, typeName),
            value,
            branch.Description,
            branch.IsDeprecated ? "The schema marks it as deprecated." : null);
    }

    // What gave the value its C# name, if that is not the value itself.
    private static SourceSpan SpanOf(SchemaNode schema, string value)
    {
        SchemaNode? branch = schema.OneOf
            .Concat(schema.AnyOf)
            .LastOrDefault(it => it.Const is JsonString text && text.Value == value);
        return branch?.Annotation("x-name")?.Span
            ?? branch?.Words?["title"]?.Span
            ?? branch?.Const?.Span
            ?? (schema.Enum ?? []).LastOrDefault(it => it is JsonString text && text.Value == value)?.Span
            ?? schema.Span;
    }
}
