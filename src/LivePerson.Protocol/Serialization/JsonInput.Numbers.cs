using System.Buffers;
using System.Buffers.Text;
using System.Text.Json;

namespace LivePerson.Protocol.Serialization;

public static partial class JsonInput
{
    private const string Int64Expected = "a whole number of 64 bits";
    private const string Int32Expected = "a whole number of 32 bits";
    private const string DecimalExpected = "a number that a decimal holds exactly";

    /// <summary>
    /// Reads a whole number; <c>1.0</c> and <c>1e3</c> are whole.
    /// </summary>
    public static long ReadInt64(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            ThrowUnexpected(ref reader, "a whole number");
        }

        return reader.TryGetInt64(out long value) || NumberSpelling.TryGetInt64(NumberText(ref reader), out value)
            ? value
            : throw Unexpected(ref reader, Int64Expected);
    }

    /// <summary>
    /// Reads a whole number, or a text that holds one.
    /// </summary>
    public static long ReadInt64OrString(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            return ReadInt64(ref reader);
        }

        ReadOnlySpan<byte> text = Text(ref reader);
        Utf8JsonReader number = new(text);

        return TryReadOnlyNumber(ref number, text.Length) && NumberSpelling.TryGetInt64(number.ValueSpan, out long value)
            ? value
            : throw Unexpected(ref reader, "a whole number of 64 bits, or a string that holds one");
    }

    /// <summary>
    /// Reads a whole number of 32 bits; <c>1.0</c> and <c>1e3</c> are whole.
    /// </summary>
    public static int ReadInt32(ref Utf8JsonReader reader)
    {
        long value = ReadInt64(ref reader);

        return value == (int)value ? (int)value : throw Unexpected(ref reader, Int32Expected);
    }

    /// <summary>
    /// Reads a whole number of 32 bits, or a text that holds one.
    /// </summary>
    public static int ReadInt32OrString(ref Utf8JsonReader reader)
    {
        long value = ReadInt64OrString(ref reader);

        return value == (int)value ? (int)value : throw Unexpected(ref reader, Int32Expected);
    }

    /// <summary>
    /// Reads a number that a decimal holds exactly.
    /// </summary>
    public static decimal ReadDecimal(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            ThrowUnexpected(ref reader, "a number");
        }

        return NumberSpelling.TryGetDecimal(NumberText(ref reader), out decimal value)
            ? value
            : throw Unexpected(ref reader, DecimalExpected);
    }

    /// <summary>
    /// Reads a number that a decimal holds exactly, or a text that holds one.
    /// </summary>
    public static decimal ReadDecimalOrString(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            return ReadDecimal(ref reader);
        }

        ReadOnlySpan<byte> text = Text(ref reader);
        Utf8JsonReader number = new(text);

        return TryReadOnlyNumber(ref number, text.Length) && NumberSpelling.TryGetDecimal(number.ValueSpan, out decimal value)
            ? value
            : throw Unexpected(ref reader, "a number that a decimal holds exactly, or a string that holds one");
    }

    /// <summary>
    /// Reads a number as the nearest one of double precision; one that is too large is refused.
    /// </summary>
    public static double ReadDouble(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            ThrowUnexpected(ref reader, "a number");
        }

        return reader.TryGetDouble(out double value) && double.IsFinite(value)
            ? value
            : throw Unexpected(ref reader, "a number of double precision");
    }

    /// <summary>
    /// Reads a number of double precision, or a text that holds one.
    /// </summary>
    public static double ReadDoubleOrString(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            return ReadDouble(ref reader);
        }

        ReadOnlySpan<byte> text = Text(ref reader);
        Utf8JsonReader number = new(text);

        return TryReadOnlyNumber(ref number, text.Length)
            && Utf8Parser.TryParse(number.ValueSpan, out double value, out _)
            && double.IsFinite(value)
            ? value
            : throw Unexpected(ref reader, "a number of double precision, or a string that holds one");
    }

    /// <summary>
    /// Reads <c>true</c> or <c>false</c>, or a text of one of these words.
    /// </summary>
    public static bool ReadBooleanOrString(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            return ReadBoolean(ref reader);
        }

        bool isTrue = reader.ValueTextEquals("true"u8);

        return isTrue || reader.ValueTextEquals("false"u8)
            ? isTrue
            : throw Unexpected(ref reader, "true or false, or a string that says so");
    }

    /// <summary>
    /// Reads <c>true</c> or <c>false</c>.
    /// </summary>
    public static bool ReadBoolean(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw Unexpected(ref reader, "true or false"),
    };

    private static ReadOnlySpan<byte> NumberText(ref Utf8JsonReader reader)
    {
        CheckTextLength(ref reader);

        return reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;
    }

    /// <summary>A text holds a number if it is one, as JSON spells it, and nothing else.</summary>
    private static bool TryReadOnlyNumber(ref Utf8JsonReader reader, int length)
    {
        try
        {
            return reader.Read()
                && reader.TokenType == JsonTokenType.Number
                && reader.ValueSpan.Length == length;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
