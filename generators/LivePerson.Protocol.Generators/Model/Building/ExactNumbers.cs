using System.Globalization;
using LivePerson.Protocol.Generators.Parsing;

namespace LivePerson.Protocol.Generators.Model.Building;

/// <summary>Which C# type holds all the numbers that a schema names, without rounding one.</summary>
internal static class ExactNumbers
{
    private static readonly string[] Limits = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"];

    /// <summary>
    /// <see cref="ValueKind.Integer"/> while 64 bits hold whole numbers up to the limits, <see
    /// cref="ValueKind.Number"/> while a decimal does; else the JSON value as it stands.
    /// </summary>
    public static ValueKind KindOf(JsonType type, SchemaNode schema)
    {
        List<JsonNumber> numbers = [.. NumbersOf(schema)];
        if (type == JsonType.Integer
            && numbers.All(number => IsWithin(number, "-9223372036854775808", "9223372036854775807")))
        {
            return ValueKind.Integer;
        }

        bool isDecimal = numbers.All(number => IsWithin(number, MinDecimal, MaxDecimal))
            && StepsOf(schema).All(step => Decimal(step) is not null);
        return isDecimal || schema.Format is "double" or "float"
            ? ValueKind.Number
            : ValueKind.Anything;
    }

    /// <summary>The number as a decimal; null if that would round it.</summary>
    public static decimal? Decimal(JsonNumber number) =>
        decimal.TryParse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value)
        && JsonNumberText.Compare(value.ToString(CultureInfo.InvariantCulture), number.Text) == 0
            ? value
            : null;

    private static string MinDecimal { get; } = decimal.MinValue.ToString(CultureInfo.InvariantCulture);

    private static string MaxDecimal { get; } = decimal.MaxValue.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<JsonNumber> NumbersOf(SchemaNode schema)
    {
        IEnumerable<JsonValue> values = schema.Const is { } constant ? [constant] : schema.Enum ?? [];
        return schema.Constraints
            .Where(constraint => Limits.Contains(constraint.Keyword))
            .Select(constraint => constraint.Value)
            .Concat(values)
            .OfType<JsonNumber>();
    }

    private static IEnumerable<JsonNumber> StepsOf(SchemaNode schema) =>
        schema.Constraints
            .Where(constraint => constraint.Keyword == "multipleOf")
            .Select(constraint => constraint.Value)
            .OfType<JsonNumber>();

    private static bool IsWithin(JsonNumber number, string least, string most) =>
        JsonNumberText.Compare(number.Text, least) >= 0 && JsonNumberText.Compare(number.Text, most) <= 0;
}
