using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace LivePerson.Protocol.Serialization;

public static partial class JsonInput
{
    /// <summary>
    /// Makes sure that the value is one certain text.
    /// </summary>
    /// <param name="reader">On the value.</param>
    /// <param name="utf8Text">The text, UTF-8.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ReadConstant(ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> utf8Text)
    {
        if (reader.TokenType != JsonTokenType.String || !Text(ref reader).SequenceEqual(utf8Text))
        {
            ThrowConstant(ref reader, utf8Text);
        }
    }

    /// <summary>
    /// Makes sure that the value is one certain value that is no text.
    /// </summary>
    /// <param name="reader">On the value.</param>
    /// <param name="utf8Json">The value as JSON; another spelling of the same number will do.</param>
    public static void ReadConstantValue(ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> utf8Json)
    {
        bool isSame = !reader.HasValueSequence
            && reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray or JsonTokenType.String)
            && reader.ValueSpan.SequenceEqual(utf8Json);
        if (isSame)
        {
            return;
        }

        ProtocolJsonException fault = Unexpected(ref reader, $"the value {Encoding.UTF8.GetString(utf8Json)}");
        if (!JsonValueEquality.Equals(ReadElement(ref reader), JsonElement.Parse(utf8Json)))
        {
            throw fault;
        }
    }

    /// <summary>
    /// Reads a text.
    /// </summary>
    public static string ReadString(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            ThrowUnexpected(ref reader, "a string");
        }

        // ASCII, which most texts are, needs only to be widened.
        if (!reader.ValueIsEscaped && !reader.HasValueSequence && Ascii.IsValid(reader.ValueSpan))
        {
            CheckTextLength(ref reader, reader.ValueSpan.Length);

            return RecentTexts.Get(reader.ValueSpan);
        }

        return ReadAnyString(ref reader);
    }

    /// <summary>
    /// The bytes of a text, unescaped UTF-8 that is not yet checked; for comparing with known values.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ReadOnlySpan<byte> ReadUtf8Text(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            ThrowUnexpected(ref reader, "a string");
        }

        return Text(ref reader);
    }

    /// <summary>
    /// Reads a text, or a number as the text that it is spelled with.
    /// </summary>
    public static string ReadStringOrNumber(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            return reader.TokenType == JsonTokenType.String
                ? ReadString(ref reader)
                : throw Unexpected(ref reader, "a string or a number");
        }

        return Encoding.ASCII.GetString(NumberText(ref reader));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string ReadAnyString(ref Utf8JsonReader reader)
    {
        CheckTextLength(ref reader);

        return reader.GetString()!;
    }

    private static void CheckTextLength(ref Utf8JsonReader reader) => CheckTextLength(
        ref reader, reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length);

    private static void CheckTextLength(ref Utf8JsonReader reader, long length)
    {
        if (length > ProtocolJson.MaxLength)
        {
            ThrowUnexpected(ref reader, WithinLength);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ThrowConstant(ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> utf8Text) =>
        ThrowUnexpected(ref reader, $"the string '{Encoding.UTF8.GetString(utf8Text)}'");
}
