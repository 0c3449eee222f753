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
    public static string Of(string value) => JsonEscaping.Quoted(value);

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
                JsonEscaping.WriteTo(text, content.Value);
                break;
            case JsonArray array:
                WriteAll(text, '[', array.Items, ']', Write);
                break;
            case JsonObject members:
                WriteAll(text, '{', members.Members, '}', static (it, member) =>
                {
                    JsonEscaping.WriteTo(it, member.Name);
                    Write(it.Append(':'), member.Value);
                });
                break;
        }
    }

    private static void WriteAll<T>(
        StringBuilder text, char open, EquatableArray<T> items, char close, Action<StringBuilder, T> write)
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
}
