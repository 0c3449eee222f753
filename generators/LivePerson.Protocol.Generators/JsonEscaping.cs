using System.Globalization;
using System.Text;

namespace LivePerson.Protocol.Generators;

/// <summary>Strings as JSON has them, escaped as little as it allows.</summary>
internal static class JsonEscaping
{
    /// <summary>A JSON string, quotes included.</summary>
    public static string Quoted(string value)
    {
        StringBuilder text = new();
        WriteTo(text, value);
        return text.ToString();
    }

    public static void WriteTo(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (char character in value)
        {
            _ = character switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\b' => text.Append("\\b"),
                '\f' => text.Append("\\f"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                < ' ' => text.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture)),
                _ => text.Append(character),
            };
        }

        text.Append('"');
    }
}
