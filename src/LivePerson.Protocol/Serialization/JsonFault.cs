using System.Text.Json;

namespace LivePerson.Protocol.Serialization;

/// <summary>
/// Turns whatever reading threw into one exception that names the place. Reads the text again up to the fault, so that
/// reading without a fault pays nothing for it.
/// </summary>
internal static class JsonFault
{
    private const string WithoutMark = "JSON without a byte order mark before it";
    private const string WellFormed = "well-formed JSON, at most 64 levels deep";

    public static bool IsReadingFault(Exception exception) =>
        exception is JsonException or InvalidOperationException or FormatException;

    public static ProtocolJsonException Locate(
        Exception exception, ReadOnlySpan<byte> utf8Json, JsonReaderOptions options)
    {
        if (utf8Json.StartsWith("\uFEFF"u8))
        {
            ProtocolJsonException marked = new(WithoutMark, 0);
            marked.Locate("");

            return marked;
        }

        ProtocolJsonException located = Locate(exception, new Utf8JsonReader(utf8Json, options));
        if (located.InnerException is JsonException { LineNumber: long line, BytePositionInLine: long column })
        {
            located.MoveTo(PositionOf(utf8Json, line, column));
        }

        return located;
    }

    public static ProtocolJsonException Locate(Exception exception, Utf8JsonReader start)
    {
        if (exception is ProtocolJsonException { IsLocated: true } known)
        {
            return known;
        }

        JsonPath path = new();
        if (exception is ProtocolJsonException fault)
        {
            path.WalkTo(ref start, fault.BytePosition);
            fault.Locate(path.ToPointer(fault.MissingMember));

            return fault;
        }

        string expected = path.WalkToFirstFault(ref start, out long position, out JsonException? inner) ?? WellFormed;
        ProtocolJsonException found = new(expected, position, null, inner);
        found.Locate(path.ToPointer(null));

        return found;
    }

    /// <param name="before">What stands before the lone surrogate.</param>
    /// <param name="options">How the text would have been read.</param>
    public static ProtocolJsonException LoneSurrogate(ReadOnlySpan<byte> before, JsonReaderOptions options)
    {
        JsonPath path = new();
        Utf8JsonReader reader = new(before, isFinalBlock: false, new(options));
        path.WalkTo(ref reader, long.MaxValue);
        ProtocolJsonException fault = new(JsonInput.ValidText, before.Length);
        fault.Locate(path.ToPointer(null));

        return fault;
    }

    /// <summary>
    /// Where the value ends that a reader of an unfinished text is before.
    /// </summary>
    /// <exception cref="ProtocolJsonException">It does not end in the text, which is as long as a value may be.</exception>
    public static int FindEnd(ref Utf8JsonReader reader)
    {
        Utf8JsonReader start = reader;
        try
        {
            if (reader.Read() && reader.TrySkip() && reader.TokenType != JsonTokenType.Number)
            {
                return (int)reader.BytesConsumed;
            }

            throw JsonInput.Unexpected(ref reader, JsonInput.WithinLength);
        }
        catch (Exception exception) when (IsReadingFault(exception))
        {
            throw Locate(exception, start);
        }
    }

    private static long PositionOf(ReadOnlySpan<byte> utf8Json, long line, long column)
    {
        int start = 0;
        for (; line > 0; line--)
        {
            start += utf8Json[start..].IndexOf((byte)'\n') + 1;
        }

        return Math.Min(start + column, utf8Json.Length);
    }
}
