using System.Buffers;
using System.Text.Json;
using System.Text.Unicode;

namespace LivePerson.Protocol.Serialization;

/// <summary>
/// Copies JSON values without white space and checks every text in them.
/// </summary>
internal static class JsonCopy
{
    /// <summary>
    /// Copies the value that the reader stands on; the reader then stands on its last token.
    /// </summary>
    /// <returns>
    /// The place behind the value, without a comma; whether an object in it has several members, so that one may be there
    /// twice.
    /// </returns>
    public static (int At, bool HasSiblings) Value(ref Utf8JsonReader reader, ref JsonOutput output, int at)
    {
        int depth = reader.CurrentDepth;
        long start = reader.TokenStartIndex;
        bool isFollowing = false;
        bool hasSiblings = false;
        while (true)
        {
            bool isEnd = reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray;
            if (isFollowing && !isEnd)
            {
                at = output.WriteByte(at, (byte)',');
                hasSiblings |= reader.TokenType == JsonTokenType.PropertyName;
                JsonInput.CheckExtent(ref reader, start);
            }

            at = Token(ref reader, ref output, at);
            isFollowing = reader.TokenType is not
                (JsonTokenType.StartObject or JsonTokenType.StartArray or JsonTokenType.PropertyName);

            bool isOpen = reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;
            if (reader.CurrentDepth == depth && !isOpen)
            {
                return (at, hasSiblings);
            }

            JsonInput.Read(ref reader);
        }
    }

    /// <summary>
    /// Makes sure that the text the reader stands on is valid UTF-8 and has no lone surrogate.
    /// </summary>
    /// <exception cref="InvalidOperationException">It is not.</exception>
    public static void CheckText(ref Utf8JsonReader reader)
    {
        if (!reader.ValueIsEscaped && !reader.HasValueSequence)
        {
            if (!Utf8.IsValid(reader.ValueSpan))
            {
                throw JsonInput.Unexpected(ref reader, JsonInput.ValidText);
            }

            return;
        }

        int length = reader.HasValueSequence ? checked((int)reader.ValueSequence.Length) : reader.ValueSpan.Length;
        byte[] unescaped = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            reader.CopyString(unescaped);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(unescaped);
        }
    }

    private static int Token(ref Utf8JsonReader reader, ref JsonOutput output, int at)
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
        {
            return Raw(ref reader, ref output, at);
        }

        CheckText(ref reader);
        at = output.WriteByte(at, (byte)'"');
        at = Raw(ref reader, ref output, at);

        return reader.TokenType == JsonTokenType.PropertyName
            ? output.WriteRaw(at, "\":"u8)
            : output.WriteByte(at, (byte)'"');
    }

    private static int Raw(ref Utf8JsonReader reader, ref JsonOutput output, int at)
    {
        if (!reader.HasValueSequence)
        {
            return output.WriteRaw(at, reader.ValueSpan);
        }

        foreach (ReadOnlyMemory<byte> segment in reader.ValueSequence)
        {
            at = output.WriteRaw(at, segment.Span);
        }

        return at;
    }
}
