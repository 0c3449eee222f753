using System.Globalization;
using LivePerson.Protocol.Generators.Emission;
using LivePerson.Protocol.Generators.Parsing;

namespace LivePerson.Protocol.Generators.Model.Building;

/// <summary>Fixed values.</summary>
internal static class Constants
{
    /// <summary>The only value that a schema allows, or null.</summary>
    public static JsonValue? Of(SchemaNode node) => node.Const ?? (node.Enum is { Count: 1 } only ? only[0] : null);

    /// <summary>As C# has it; null for values that are no member of their own there: null, arrays, objects.</summary>
    public static ConstantModel? Model(JsonValue? value) => value switch
    {
        JsonString text => new("string", Literals.Of(text.Value), JsonText.Of(text.Value), text.Value),
        JsonBoolean boolean => new("bool", boolean.Value ? "true" : "false", boolean.Value ? "true" : "false", null),
        JsonNumber number when long.TryParse(
            number.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long integer) =>
            new("long", integer.ToString(CultureInfo.InvariantCulture) + "L", number.Text, null),
        JsonNumber number when ExactNumbers.Decimal(number) is { } exact =>
            new("decimal", exact.ToString(CultureInfo.InvariantCulture) + "m", number.Text, null),
        _ => null,
    };
}
