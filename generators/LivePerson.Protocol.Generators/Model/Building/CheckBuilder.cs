using System.Globalization;
using LivePerson.Protocol.Generators.Emission;
using LivePerson.Protocol.Generators.Parsing;

namespace LivePerson.Protocol.Generators.Model.Building;

/// <summary>The checks that a schema's validation keywords ask for.</summary>
internal static class CheckBuilder
{
    public static EquatableArray<CheckModel> Of(SchemaNode schema, ValueKind kind)
    {
        List<CheckModel> checks = [];
        foreach (SchemaConstraint constraint in schema.Constraints)
        {
            if (Check(schema, constraint, kind) is { } check)
            {
                checks.Add(check);
            }
        }

        bool isPlain = kind is ValueKind.Integer or ValueKind.Number or ValueKind.String or ValueKind.Boolean
            or ValueKind.Anything or ValueKind.List;
        if (isPlain
            && ValuesOf(schema) is { } values)
        {
            string allowed = "[" + string.Join(",", values.Select(JsonText.Of)) + "]";
            checks.Add(new("OneOf", Literals.Of(allowed)));
        }

        return checks.Distinct().ToEquatableArray();
    }

    private static IEnumerable<JsonValue>? ValuesOf(SchemaNode schema) =>
        schema.Const is { } constant ? [constant] : schema.Enum;

    private static CheckModel? Check(SchemaNode schema, SchemaConstraint constraint, ValueKind kind)
    {
        string method = char.ToUpperInvariant(constraint.Keyword[0]) + constraint.Keyword.Substring(1);
        return (constraint.Keyword, constraint.Value, kind) switch
        {
            ("minLength" or "maxLength", JsonNumber number, ValueKind.String) => new(method, Whole(number)),
            ("pattern", JsonString pattern, ValueKind.String) => new(method, Literals.Of(pattern.Value)),
            ("minimum" or "maximum" or "exclusiveMinimum" or "exclusiveMaximum" or "multipleOf", JsonNumber number,
                ValueKind.Integer or ValueKind.Number) =>
                    Exact(number) is { } limit
                        ? new(method, limit + (schema.Format is "double" or "float" ? "d" : "m"))
                        : null,
            ("minItems" or "maxItems", JsonNumber number, ValueKind.List) => new(method, Whole(number)),
            ("uniqueItems", JsonBoolean { Value: true }, ValueKind.List) => new(method, ""),
            ("minProperties" or "maxProperties", JsonNumber number, ValueKind.Dictionary or ValueKind.Record) =>
                new(method, Whole(number)),
            _ => null,
        };
    }

    private static string Whole(JsonNumber number) =>
        decimal.TryParse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal limit)
            && limit is >= 0 and <= int.MaxValue
            ? ((int)limit).ToString(CultureInfo.InvariantCulture)
            : "int.MaxValue";

    /// <summary>Whether a limit can be written in C# as it is; a decimal would round others.</summary>
    public static bool IsExpressible(SchemaConstraint constraint) =>
        constraint.Value is not JsonNumber number || Exact(number) is not null;

    private static string? Exact(JsonNumber number) =>
        ExactNumbers.Decimal(number)?.ToString(CultureInfo.InvariantCulture);
}
