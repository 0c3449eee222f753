using LivePerson.Protocol.Generators.Diagnostics;
using LivePerson.Protocol.Generators.Emission;
using LivePerson.Protocol.Generators.Parsing;

namespace LivePerson.Protocol.Generators.Model.Building;

/// <summary>Records: of objects, of tuples, and of roots that are neither.</summary>
internal static class RecordBuilder
{
    public static RecordModel Build(BuildScope scope, string name, SchemaNode place, SchemaNode schema)
    {
        HashSet<string> required = [.. schema.Required.Select(it => it.Name)];
        List<PropertyModel> properties = [.. schema.Properties.Select(property =>
            PropertyBuilder.Build(scope, name, property, required.Contains(property.Name)))];

        // A member that is required and described nowhere can be anything, but must be there.
        properties.AddRange(schema.Required
            .Where(it => schema.Properties.All(property => property.Name != it.Name))
            .Select(it => PropertyBuilder.BuildAnything(name, it.Name)));
        ReportCollisions(scope, place, schema, properties);

        bool isClosed = schema.AdditionalProperties is { Boolean: false } && schema.PatternProperties.Count == 0;
        RecordModel record = Common(scope, name, place, schema) with
        {
            Properties = LocalNames.Assign(properties),
            KeepsAdditionalMembers = !isClosed,
            OtherName = OtherName(scope, place, schema, properties),
            Checks = CheckBuilder.Of(schema, ValueKind.Record),
        };
        return record with { SharedInstances = SharedInstances(scope, record) };
    }

    /// <summary>The member for JSON that is no object; null if the schema admits objects only.</summary>
    private static string? OtherName(
        BuildScope scope, SchemaNode place, SchemaNode schema, List<PropertyModel> properties)
    {
        bool isNullableRoot = place.Pointer.Length == 0 && ValueKinds.AdmitsNull(schema, scope);
        if (schema.Types.Count > 0 && !isNullableRoot)
        {
            return null;
        }

        return properties.Any(property => property.Name == "OtherValue") ? "NotAnObject" : "OtherValue";
    }

    public static RecordModel BuildTuple(BuildScope scope, string name, SchemaNode place, SchemaNode schema)
    {
        int minimum = schema.Constraints.FirstOrDefault(it => it.Keyword == "minItems")?.Value is JsonNumber number
            && int.TryParse(number.Text, out int count) ? count : 0;
        List<PropertyModel> properties = [.. schema.PrefixItems.Select((item, index) =>
            PropertyBuilder.BuildItem(scope, name, item, index, isRequired: index < minimum))];
        properties = [.. properties.Select((property, index) =>
            properties.Count(other => other.Name == property.Name) == 1
                ? property
                : PropertyBuilder.AtPosition(property, index))];
        return Common(scope, name, place, schema) with
        {
            Shape = RecordShape.Tuple,
            Properties = LocalNames.Assign(properties),
            RestOfItems = schema.Items is { Boolean: false }
                ? null
                : schema.Items is null
                ? ValueBuilder.Anything()
                : scope.Values.Build(schema.Items),
        };
    }

    /// <summary>A root that is a list, a string, anything: a record with one property.</summary>
    public static RecordModel BuildWrapper(BuildScope scope, string name, SchemaNode place, SchemaNode schema)
    {
        ValueKind kind = ValueKinds.Of(schema, scope);
        if (kind == ValueKind.Tuple)
        {
            return BuildTuple(scope, name, place, schema);
        }

        ValueModel value = kind == ValueKind.OpenEnum
            ? new(new BuiltInType(BuiltIn.String), IsNullable: true, CheckBuilder.Of(schema, ValueKind.String))
            : scope.Values.Build(schema);
        return Common(scope, name, place, schema) with
        {
            Shape = RecordShape.Value,
            Properties = LocalNames.Assign([PropertyBuilder.Wrapped(value, schema.IsTrue("x-sensitive"))]),
        };
    }

    /// <summary>A case of a union that cannot derive from it, wrapped in a record that does.</summary>
    public static RecordModel BuildCase(
        BuildScope scope, string name, SchemaNode place, ValueModel value, string? summary) =>
        new()
        {
            Namespace = scope.Namespace,
            Name = name,
            SchemaPath = scope.SchemaPath(place),
            Summary = summary,
            Shape = RecordShape.Value,
            Properties = LocalNames.Assign([PropertyBuilder.Wrapped(value, isSensitive: false)]),
        };

    private static RecordModel Common(BuildScope scope, string name, SchemaNode place, SchemaNode schema) => new()
    {
        Namespace = scope.Namespace,
        Name = name,
        SchemaPath = scope.SchemaPath(place),
        Summary = schema.Description ?? schema.Title,
        Obsolete = schema.IsDeprecated ? "The schema marks it as deprecated." : null,
        IsRoot = place.Pointer.Length == 0,
        Facts = FactBuilder.OfRecord(scope, schema),
        ExactSchema = scope.Exactness.SchemaFor(place),
    };

    private static EquatableArray<SharedInstanceModel> SharedInstances(BuildScope scope, RecordModel record)
    {
        List<PropertyModel> open = [.. record.Properties.Where(property => property.Constant is null)];
        return open.Count == 1
            && open[0] is { IsRequired: true, AdmitsNull: false }
            && open[0].Value.Type is NamedType { Kind: NamedTypeKind.OpenEnum } type
            && scope.Find(type.Name) is OpenEnumModel values
                ? values.Values
                    .Where(
                        value => Identifier.IsFree(value.Name, record.Name)
                            && record.Properties.All(property => property.Name != value.Name))
                    .Select(value => new SharedInstanceModel(value.Name, value.Summary)).ToEquatableArray()
                : [];
    }

    private static void ReportCollisions(
        BuildScope scope, SchemaNode place, SchemaNode schema, List<PropertyModel> properties)
    {
        foreach (IGrouping<string, PropertyModel> group in properties
            .GroupBy(it => it.Name)
            .Where(it => it.Count() > 1)
            .ToList())
        {
            PropertyModel first = group.First();
            foreach (PropertyModel other in group.Skip(1))
            {
                scope.Report(
                    ModelRules.MemberNameCollision,
                    PlaceOf(other),
                    (place, 1),
                    "x-name",
                    Describe(first),
                    $"\"{other.JsonName}\"",
                    group.Key);
            }

            properties.RemoveAll(it => it.Name == group.Key && !ReferenceEquals(it, first));
        }

        string Describe(PropertyModel property) => $"\"{property.JsonName}\" at {scope.Describe(PlaceOf(property))}";

        SourceSpan PlaceOf(PropertyModel property) =>
            schema.Properties.LastOrDefault(it => it.Name == property.JsonName)?.NameSpan
                ?? schema.Required.FirstOrDefault(it => it.Name == property.JsonName)?.Span
                ?? schema.Span;
    }
}
