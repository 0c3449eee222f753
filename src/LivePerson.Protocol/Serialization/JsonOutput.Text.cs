using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Unicode;

namespace LivePerson.Protocol.Serialization;

public ref partial struct JsonOutput
{
    private const int LongestEscape = 6;

    private static readonly ushort QuoteAndComma = MemoryMarshal.Read<ushort>("\","u8);

    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        [.. Enumerable.Range(0, ' ').Select(static control => (char)control), '"', '\\']);

    private static readonly SearchValues<byte> EscapedBytes = SearchValues.Create(
        [.. Enumerable.Range(0, ' ').Select(static control => (byte)control), (byte)'"', (byte)'\\']);

    /// <summary>
    /// Writes a text with its quotes.
    /// </summary>
    /// <exception cref="InvalidTextException">The text has a lone surrogate.</exception>
    public int WriteString(int at, string text) => WriteText(at, "\""u8, text);

    /// <summary>
    /// Writes a text behind finished JSON, the last byte of which is the quote that opens the text.
    /// </summary>
    /// <exception cref="InvalidTextException">The text has a lone surrogate.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int WriteText(int at, scoped ReadOnlySpan<byte> before, string text)
    {
        int length = text.Length;
        int end = at + before.Length + length + sizeof(ushort);
        if ((uint)end <= (uint)_length)
        {
            ref byte place = ref Unsafe.Add(ref _start, (uint)at);
            Unsafe.CopyBlockUnaligned(ref place, ref MemoryMarshal.GetReference(before), (uint)before.Length);
            place = ref Unsafe.Add(ref place, before.Length);

            // The lengths that messages are made of need no call: ids, names of states and roles, words.
            if ((PlainText.IsLong(length) && PlainText.TryCopyLong(text, length, ref place))
                || (PlainText.IsShort(length) && PlainText.TryCopyShort(text, length, ref place))
                || (PlainText.IsShortest(length) && PlainText.TryCopyShortest(text, length, ref place)))
            {
                Unsafe.WriteUnaligned(ref Unsafe.Add(ref place, (uint)length), QuoteAndComma);

                return end;
            }

            // The end of the method, so that nothing has to be kept for after the call.
            return WriteRest(at + before.Length, text);
        }

        return WritePieces(at, before, text);
    }

    /// <summary>
    /// Writes the name of a member.
    /// </summary>
    /// <exception cref="InvalidTextException">The name has a lone surrogate.</exception>
    public int WriteName(int at, string name)
    {
        at = WriteString(at, name);
        Place(at - 1) = (byte)':';

        return at;
    }

    /// <summary>Writes a text that is valid UTF-8 already.</summary>
    internal int WriteUtf8Text(int at, scoped ReadOnlySpan<byte> text)
    {
        while (!text.IsEmpty)
        {
            int next = text.IndexOfAny(EscapedBytes);
            int plain = next < 0 ? text.Length : next;
            at = WriteRaw(at, text[..plain]);
            text = text[plain..];

            if (!text.IsEmpty)
            {
                at = WriteEscape(at, (char)text[0]);
                text = text[1..];
            }
        }

        return at;
    }

    /// <summary>Writes a text behind its first quote; there is room for it, unless it needs escapes.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int WriteRest(int at, string text)
    {
        int length = text.Length;
        ref byte place = ref Place(at);
        if (PlainText.TryCopy(text, length, ref place))
        {
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref place, (uint)length), QuoteAndComma);

            return at + length + sizeof(ushort);
        }

        return WritePieces(at, [], text);
    }

    /// <summary>The way of texts that need escapes, or more room.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int WritePieces(int at, scoped ReadOnlySpan<byte> before, string text)
    {
        at = WriteRaw(at, before);
        int length = Math.Min(text.Length, LargestSpan);
        at = MakeRoom(at, length);
        at = PlainText.TryCopy(text, length, ref Place(at))
            ? WriteEscaped(at + length, text.AsSpan(length))
            : WriteEscaped(at, text);

        return WriteRaw(at, "\","u8);
    }

    private int WriteEscaped(int at, scoped ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            int next = text.IndexOfAny(Escaped);
            ReadOnlySpan<char> segment = next < 0 ? text : text[..next];
            at = WriteSegment(at, segment);
            text = text[segment.Length..];

            if (!text.IsEmpty)
            {
                at = WriteEscape(at, text[0]);
                text = text[1..];
            }
        }

        return at;
    }

    private int WriteSegment(int at, scoped ReadOnlySpan<char> segment)
    {
        while (!segment.IsEmpty)
        {
            OperationStatus status = Utf8.FromUtf16(
                segment, Free(at), out int read, out int written, replaceInvalidSequences: false);
            at += written;
            segment = segment[read..];

            if (status == OperationStatus.InvalidData)
            {
                throw new InvalidTextException("A text with a lone surrogate cannot be written as JSON.");
            }

            if (status == OperationStatus.DestinationTooSmall)
            {
                at = Grow(at, Math.Min(segment.Length * 3, LargestSpan));
            }
        }

        return at;
    }

    private int WriteEscape(int at, char character)
    {
        at = MakeRoom(at, LongestEscape);
        Span<byte> free = Free(at);
        byte shortForm = character switch
        {
            '"' => (byte)'"',
            '\\' => (byte)'\\',
            '\b' => (byte)'b',
            '\f' => (byte)'f',
            '\n' => (byte)'n',
            '\r' => (byte)'r',
            '\t' => (byte)'t',
            _ => 0,
        };

        if (shortForm != 0)
        {
            free[0] = (byte)'\\';
            free[1] = shortForm;

            return at + 2;
        }

        "\\u00"u8.CopyTo(free);
        free[4] = "0123456789abcdef"u8[character >> 4];
        free[5] = "0123456789abcdef"u8[character & 0xf];

        return at + LongestEscape;
    }
}
