using System.Globalization;
using System.Text;

namespace LivePerson.Protocol.Generators.Parsing;

/// <summary>JSON values as text, without white space, escaped as little as JSON allows.</summary>
internal static class JsonText
{
    public static string Of(JsonValue value)
    {
        StringBuilder text = new();
        Write(text, value);
        return text.ToString();
    }

    /// <summary>A JSON string, quotes included.</summary>
    public static string Of(string value)
    {
        StringBuilder text = new();
        Write(text, value);
        return text.ToString();
    }

    private static void Write(StringBuilder text, JsonValue value)
    {
        switch (value)
        {
            case JsonNull:
                text.Append("null");
                break;
            case JsonBoolean boolean:
                text.Append(boolean.Value ? "true" : "false");
                break;
            case JsonNumber number:
                text.Append(number.Text);
                break;
            case JsonString content:
                Write(text, content.Value);
                break;
            case JsonArray array:
                WriteAll(text, '[', array.Items, ']', Write);
                break;
            case JsonObject members:
                WriteAll(text, '{', members.Members, '}', static (it, member) =>
                {
                    Write(it, member.Name);
                    Write(it.Append(':'), member.Value);
                });
                break;
        }
    }

    private static void WriteAll<T>(StringBuilder text, char open, EquatableArray<T> items, char close, Action<StringBuilder, T> write)
    {
        text.Append(open);
        for (int i = 0; i < items.Count; i++)
        {
            if (i > 0)
            {
                text.Append(',');
            }

            write(text, items[i]);
        }

        text.Append(close);
    }

    private static void Write(StringBuilder text, string value)
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
