using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;

namespace LivePerson.Protocol.Serialization;

public static partial class JsonInput
{
    private const string DateTimeExpected = "a string with date, time and offset (RFC 3339)";
    private const string DateExpected = "a string with a date (yyyy-MM-dd)";
    private const string TimeExpected = "a string with a time (HH:mm:ss)";
    private const string UuidExpected = "a string with a UUID";
    private const string UriExpected = "a string with a URI";

    private static readonly string[] DateTimeFormats =
    [
        "yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm:sszzz",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz",
    ];

    private static readonly string[] TimeFormats = ["HH:mm:ss", "HH:mm:ss.FFFFFFF"];

    /// <summary>
    /// Reads a date with time and offset as RFC 3339 has it, with at most seven decimals.
    /// </summary>
    public static DateTimeOffset ReadDateTimeOffset(ref Utf8JsonReader reader) =>
        TryReadDateTimeOffset(ref reader, out DateTimeOffset? value) ? value.Value : throw Unexpected(ref reader, DateTimeExpected);

    /// <summary>
    /// Reads a date with time and offset, unless the text is one that the type cannot hold: a leap second, more than seven
    /// decimals, an offset of more than 14 hours, no date at all.
    /// </summary>
    public static bool TryReadDateTimeOffset(ref Utf8JsonReader reader, [NotNullWhen(true)] out DateTimeOffset? value)
    {
        string text = ReadText(ref reader, DateTimeExpected).ToUpperInvariant();
        DateTimeStyles style = text.EndsWith('Z') ? DateTimeStyles.AssumeUniversal : DateTimeStyles.None;
        bool isRead = DateTimeOffset.TryParseExact(
            text, DateTimeFormats, CultureInfo.InvariantCulture, style, out DateTimeOffset read);
        value = isRead ? read : null;

        return isRead;
    }

    /// <summary>
    /// Reads a date.
    /// </summary>
    public static DateOnly ReadDateOnly(ref Utf8JsonReader reader) =>
        TryReadDateOnly(ref reader, out DateOnly? value) ? value.Value : throw Unexpected(ref reader, DateExpected);

    /// <summary>
    /// Reads a date, unless the text is none.
    /// </summary>
    public static bool TryReadDateOnly(ref Utf8JsonReader reader, [NotNullWhen(true)] out DateOnly? value)
    {
        bool isRead = DateOnly.TryParseExact(
            ReadText(ref reader, DateExpected), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly read);
        value = isRead ? read : null;

        return isRead;
    }

    /// <summary>
    /// Reads a time of day without offset, with at most seven decimals.
    /// </summary>
    public static TimeOnly ReadTimeOnly(ref Utf8JsonReader reader) =>
        TryReadTimeOnly(ref reader, out TimeOnly? value) ? value.Value : throw Unexpected(ref reader, TimeExpected);

    /// <summary>
    /// Reads a time of day, unless the text is one that the type cannot hold.
    /// </summary>
    public static bool TryReadTimeOnly(ref Utf8JsonReader reader, [NotNullWhen(true)] out TimeOnly? value)
    {
        bool isRead = TimeOnly.TryParseExact(
            ReadText(ref reader, TimeExpected), TimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly read);
        value = isRead ? read : null;

        return isRead;
    }

    /// <summary>
    /// Reads a UUID with hyphens.
    /// </summary>
    public static Guid ReadGuid(ref Utf8JsonReader reader) =>
        TryReadGuid(ref reader, out Guid? value) ? value.Value : throw Unexpected(ref reader, UuidExpected);

    /// <summary>
    /// Reads a UUID with hyphens, unless the text is none.
    /// </summary>
    public static bool TryReadGuid(ref Utf8JsonReader reader, [NotNullWhen(true)] out Guid? value)
    {
        bool isRead = Guid.TryParseExact(ReadText(ref reader, UuidExpected), "D", out Guid read);
        value = isRead ? read : null;

        return isRead;
    }

    /// <summary>
    /// Reads a URI or a reference, kept as it is spelled.
    /// </summary>
    public static Uri ReadUri(ref Utf8JsonReader reader) =>
        TryReadUri(ref reader, out Uri? value) ? value : throw Unexpected(ref reader, UriExpected);

    /// <summary>
    /// Reads a URI or a reference, kept as it is spelled, unless the text is none.
    /// </summary>
    public static bool TryReadUri(ref Utf8JsonReader reader, [NotNullWhen(true)] out Uri? value) =>
        Uri.TryCreate(ReadText(ref reader, UriExpected), UriKind.RelativeOrAbsolute, out value);

    private static string ReadText(ref Utf8JsonReader reader, string expected) =>
        reader.TokenType == JsonTokenType.String ? ReadString(ref reader) : throw Unexpected(ref reader, expected);
}
