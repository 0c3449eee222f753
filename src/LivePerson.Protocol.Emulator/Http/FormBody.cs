using System.Text;
using LivePerson.Protocol.Emulator.Answers;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace LivePerson.Protocol.Emulator.Http;

/// <summary>A body of type <c>application/x-www-form-urlencoded</c>.</summary>
internal sealed class FormBody
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    private readonly Dictionary<string, StringValues> _values;

    private FormBody(Dictionary<string, StringValues> values)
    {
        _values = values;
    }

    /// <summary>The form, or null if it is not one: no UTF-8, or a parameter twice, which OAuth 2.0 forbids.</summary>
    public static FormBody? Read(ReadOnlySpan<byte> bytes)
    {
        string text;
        try
        {
            text = StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }

        Dictionary<string, StringValues> values = QueryHelpers.ParseQuery(text);
        return values.Values.Any(static value => value.Count > 1) ? null : new FormBody(values);
    }

    /// <summary>A parameter's value; null if it is missing or empty.</summary>
    public string? Value(string name) =>
        _values.TryGetValue(name, out StringValues value) && value is [{ Length: > 0 } text] ? text : null;

    /// <summary>The form as it may be recorded.</summary>
    public string Record(string hidden) => string.Join('&', _values.Select(
        parameter => $"{parameter.Key}={(parameter.Key == hidden ? Answer.Hidden : parameter.Value.ToString())}"));
}
