using System.Globalization;
using System.Text;

namespace LivePerson.Protocol.Serialization;

/// <summary>
/// A header whose value is the JSON text of a message: checked and written once, however many requests carry it.
/// </summary>
/// <typeparam name="T">The message.</typeparam>
public sealed class JsonHeader<T>
    where T : class, IProtocolValue<T>
{
    /// <summary>
    /// Makes the header; without a value none is sent.
    /// </summary>
    /// <exception cref="InvalidRequestException">The value violates its schema.</exception>
    /// <exception cref="InvalidTextException">A text has a lone surrogate.</exception>
    public JsonHeader(string name, T? value)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Value = value;
        Pair = new(name, value is null ? null : ToText(name, value));
    }

    /// <summary>
    /// What the header tells; <see langword="null"/> if none is sent.
    /// </summary>
    public T? Value { get; }

    /// <summary>
    /// Name and text, ASCII only; a text of <see langword="null"/> sends none.
    /// </summary>
    public KeyValuePair<string, string?> Pair { get; }

    private static string ToText(string name, T value)
    {
        SchemaValidation validation = default;
        value.Validate(ref validation);
        if (validation.Count > 0)
        {
            throw new InvalidRequestException(name, validation.Violations);
        }

        string json = Encoding.UTF8.GetString(ProtocolJson.ToUtf8Bytes(value));
        StringBuilder text = new(json.Length);
        foreach (char character in json)
        {
            // Headers are ASCII. Outside of it a JSON text has only characters of strings, which can be escaped.
            if (character is >= ' ' and <= '~')
            {
                text.Append(character);
            }
            else
            {
                text.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}");
            }
        }

        return text.ToString();
    }
}
