using System.Globalization;
using System.Text;

namespace LivePerson.Protocol.Generators.Emission;

/// <summary>Text as C# writes it.</summary>
internal static class Literals
{
    /// <summary>A string literal, quotes included; only printable ASCII, so that no file's encoding can change it.</summary>
    public static string Of(string text)
    {
        StringBuilder literal = new("\"");
        foreach (char character in text)
        {
            _ = character switch
            {
                '"' => literal.Append("\\\""),
                '\\' => literal.Append("\\\\"),
                >= ' ' and <= '~' => literal.Append(character),
                _ => literal.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture)),
            };
        }

        return literal.Append('"').ToString();
    }

    /// <summary>A UTF-8 literal.</summary>
    public static string Utf8(string text) => Of(text) + "u8";

    /// <summary>A flag, as the constant that tests and sets it.</summary>
    public static string Flag(int index) => $"1UL << {index.ToString(CultureInfo.InvariantCulture)}";
}
