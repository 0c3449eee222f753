using System.Globalization;

namespace LivePerson.Protocol.Generators.Tests.Valid;

/// <summary>Schemas that are tricky by their size.</summary>
internal static class LargeCases
{
    public static IEnumerable<ValidCase> All { get; } =
    [
        Flags(65),
        Flags(301),
        Required(301),
        ValidCase.Of(
            "800 values of an enum",
            new { type = "object", properties = new { e = new { @enum = Names(800, "value ") } } },
            valid: [new { e = "value 799" }],
            refused: [new { e = "value 800" }]),
        ValidCase.Of(
            "200 cases of a union",
            new { oneOf = Enumerable.Range(0, 200).Select(index => Case(Number(index))) },
            valid: [new { kind = "0" }, new { kind = "199" }],
            refused: [new { kind = "200" }]),
        ValidCase.Of(
            "Arrays in arrays, 12 deep",
            new { type = "object", properties = new { a = Nested(12) } },
            valid: [],
            refused: [new { a = Lists(12, "") }]),
    ];

    /// <summary>More members that keep null or absence than the bits of one field.</summary>
    private static ValidCase Flags(int count)
    {
        Dictionary<string, object> members = Names(count, "m").Select((name, index) => (name, index))
            .ToDictionary(it => it.name, it => it.index % 2 == 0 ? new { type = (string[])["string", "null"] } : (object)new { @const = it.name });
        Dictionary<string, string?> Message(int step) => Names(count, "m").Select((name, index) => (name, index))
            .Where(it => it.index % step == 0)
            .ToDictionary(it => it.name, it => it.index % 2 == 0 ? null : it.name);
        return ValidCase.Of(
            Number(count) + " nullable or fixed members",
            new { type = "object", properties = members },
            valid: [Message(1), Message(3), new { }],
            refused: [new { m1 = "other" }]);
    }

    private static ValidCase Required(int count) => ValidCase.Of(
        Number(count) + " required members",
        new
        {
            type = "object",
            properties = Names(count, "m").ToDictionary(name => name, _ => new { type = (string[])["integer", "null"] }),
            required = Names(count, "m"),
        },
        valid: [Names(count, "m").ToDictionary(name => name, _ => (int?)null), Names(count, "m").ToDictionary(name => name, _ => 1)],
        refused: [Names(count - 1, "m").ToDictionary(name => name, _ => 1)]);

    private static object Case(string kind) =>
        new { type = "object", properties = new { kind = new { @const = kind } }, required = (string[])["kind"] };

    private static object Nested(int depth) =>
        depth == 0 ? new { type = "string", minLength = 1 } : new { type = "array", items = Nested(depth - 1) };

    private static object Lists(int depth, object item) => depth == 0 ? item : new[] { Lists(depth - 1, item) };

    private static string[] Names(int count, string prefix) => [.. Enumerable.Range(0, count).Select(index => prefix + Number(index))];

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
