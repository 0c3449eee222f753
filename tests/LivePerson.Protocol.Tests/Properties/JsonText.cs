using FsCheck;
using FsCheck.Fluent;

namespace LivePerson.Protocol.Tests.Properties;

/// <summary>Any JSON value, in any spelling that JSON allows.</summary>
internal static class JsonText
{
    private const int Depth = 5;

    private static readonly Gen<string> Number =
        from sign in Gen.Elements("", "-")
        from whole in Gen.OneOf(Gen.Constant("0"), Gen.Choose(1, int.MaxValue).Select(static it => $"{it}"))
        from rest in Gen.Elements("", ".0", ".5", ".00000000000000000001", "e0", "E+7", "e-300", ".25e400", "00000000")
        select sign + whole + (whole == "0" && rest.StartsWith('0') ? "" : rest);

    private static readonly Gen<string> Letters = Gen.OneOf(
        Gen.Choose(' ', '~').Select(static it => it is '"' or '\\' ? $"\\{(char)it}" : $"{(char)it}"),
        Gen.Choose(0, 0xd7ff).Select(static it => $"\\u{it:x4}"),
        Gen.Choose(0xa0, 0xd7ff).Select(static it => $"{(char)it}"),
        Gen.Choose(0x10000, 0x10ffff).Select(char.ConvertFromUtf32),
        Gen.Choose(0x10000, 0x10ffff).Select(static it =>
            string.Concat(char.ConvertFromUtf32(it).Select(static half => $"\\u{(int)half:X4}"))),
        Gen.Elements("\\n", "\\r", "\\t", "\\b", "\\f", "\\/", "/", "<", "&", "'", "+", "\u2028"));

    private static readonly Gen<string> Content = Letters.ListOf().Select(static letters => string.Concat(letters));

    private static readonly Gen<string> Space =
        Gen.Frequency((8, Gen.Constant("")), (1, Gen.Elements(" ", "\n", "\t", "\r\n")));

    public static Gen<string> Any { get; } = Gen.Sized(static size => Value(Math.Min(size, Depth)));

    private static Gen<string> Value(int depth)
    {
        Gen<string> scalar =
            Gen.OneOf(Gen.Elements("null", "true", "false"), Number, Content.Select(static it => $"\"{it}\""));
        return depth <= 0
            ? scalar
            : Gen.Frequency((2, scalar), (1, Items(Spaced(Value(depth - 1)))), (1, Members(Value(depth - 1))));
    }

    private static Gen<string> Items(Gen<string> item) =>
        item.ListOf().Resize(4).Select(static items => $"[{string.Join(',', items)}]");

    // Numbered: a name that comes twice is refused, however it is spelled.
    private static Gen<string> Members(Gen<string> value) =>
        from names in Content.ListOf().Resize(4)
        from values in Spaced(value).ListOf(names.Count)
        select $"{{{string.Join(',', names.Select((name, i) => $"\"{i}{name}\":{values[i]}"))}}}";

    private static Gen<string> Spaced(Gen<string> text) =>
        from before in Space
        from it in text
        from after in Space
        select before + it + after;
}
