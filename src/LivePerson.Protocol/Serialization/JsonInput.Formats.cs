using System.Globalization;
using System.Text.Json;

namespace LivePerson.Protocol.Serialization;

public static partial class JsonInput
{
    private static readonly string[] DateTimeFormats =
    [
        "yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm:sszzz",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz",
    ];

    private static readonly string[] TimeFormats = ["HH:mm:ss", "HH:mm:ss.FFFFFFF"];

    /// <summary>
    /// Reads a date with time and offset as RFC 3339 has it, with at most seven decimals.
    /// </summary>
    public static DateTimeOffset ReadDateTimeOffset(ref Utf8JsonReader reader)
    {
        const string Expected = "a string with date, time and offset (RFC 3339)";
        string text = ReadText(ref reader, Expected).ToUpperInvariant();
        DateTimeStyles style = text.EndsWith('Z') ? DateTimeStyles.AssumeUniversal : DateTimeStyles.None;

        return DateTimeOffset.TryParseExact(
            text, DateTimeFormats, CultureInfo.InvariantCulture, style, out DateTimeOffset value)
            ? value
            : throw Unexpected(ref reader, Expected);
    }

    /// <summary>
    /// Reads a date.
    /// </summary>
    public static DateOnly ReadDateOnly(ref Utf8JsonReader reader)
    {
        const string Expected = "a string with a date (yyyy-MM-dd)";
        string text = ReadText(ref reader, Expected);

        return DateOnly.TryParseExact(
            text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly value)
            ? value
            : throw Unexpected(ref reader, Expected);
    }

    /// <summary>
    /// Reads a time of day without offset, with at most seven decimals.
    /// </summary>
    public static TimeOnly ReadTimeOnly(ref Utf8JsonReader reader)
    {
        const string Expected = "a string with a time (HH:mm:ss)";
        string text = ReadText(ref reader, Expected);

        return TimeOnly.TryParseExact(
            text, TimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly value)
            ? value
            : throw Unexpected(ref reader, Expected);
    }

    /// <summary>
    /// Reads a UUID with hyphens.
    /// </summary>
    public static Guid ReadGuid(ref Utf8JsonReader reader)
    {
        const string Expected = "a string with a UUID";

        return Guid.TryParseExact(ReadText(ref reader, Expected), "D", out Guid value)
            ? value
            : throw Unexpected(ref reader, Expected);
    }

    /// <summary>
    /// Reads a URI or a reference, kept as it is spelled.
    /// </summary>
    public static Uri ReadUri(ref Utf8JsonReader reader)
    {
        const string Expected = "a string with a URI";

        return Uri.TryCreate(ReadText(ref reader, Expected), UriKind.RelativeOrAbsolute, out Uri? value)
            ? value
            : throw Unexpected(ref reader, Expected);
    }

    private static string ReadText(ref Utf8JsonReader reader, string expected) =>
        reader.TokenType == JsonTokenType.String ? ReadString(ref reader) : throw Unexpected(ref reader, expected);
}
