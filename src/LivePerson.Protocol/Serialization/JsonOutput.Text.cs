using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Unicode;

namespace LivePerson.Protocol.Serialization;

public ref partial struct JsonOutput
{
    private const int LongestEscape = 6;

    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        [.. Enumerable.Range(0, ' ').Select(static control => (char)control), '"', '\\']);

    private static readonly SearchValues<byte> EscapedBytes = SearchValues.Create(
        [.. Enumerable.Range(0, ' ').Select(static control => (byte)control), (byte)'"', (byte)'\\']);

    /// <summary>
    /// Writes a text with its quotes.
    /// </summary>
    /// <exception cref="InvalidTextException">The text has a lone surrogate.</exception>
    public void WriteString(string text) => WriteText("\""u8, text, "\""u8);

    /// <summary>
    /// Writes a text without quotes; its characters are escaped where JSON asks for it.
    /// </summary>
    /// <exception cref="InvalidTextException">The text has a lone surrogate.</exception>
    public void WriteText(string text)
    {
        int length = Math.Min(text.Length, LargestSpan);
        MakeRoom(length);

        if (PlainText.TryCopy(text.AsSpan(0, length), ref Place(_written)))
        {
            _written += length;
            WriteEscaped(text.AsSpan(length));
        }
        else
        {
            WriteEscaped(text);
        }
    }

    /// <summary>
    /// Writes a text between finished pieces of JSON; the quotes belong to these.
    /// </summary>
    /// <exception cref="InvalidTextException">The text has a lone surrogate.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteText(scoped ReadOnlySpan<byte> before, string text, scoped ReadOnlySpan<byte> after)
    {
        byte first = before[0];
        WriteText(ref first, before, text, after);
    }

    /// <summary>
    /// Writes a text between finished pieces of JSON, the first byte of which depends on what stands before it.
    /// </summary>
    /// <param name="separator">The opening brace or a comma; a comma afterwards.</param>
    /// <param name="before">The JSON before the text, with any byte in the place of the separator.</param>
    /// <param name="text">The text.</param>
    /// <param name="after">The JSON after the text.</param>
    /// <exception cref="InvalidTextException">The text has a lone surrogate.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteText(
        ref byte separator, scoped ReadOnlySpan<byte> before, string text, scoped ReadOnlySpan<byte> after)
    {
        byte first = separator;
        separator = (byte)',';

        int written = _written;
        int end = written + before.Length + text.Length + after.Length;
        if (HasRoom(end))
        {
            ref byte place = ref Place(written);
            CopyStart(before, first, ref place);
            place = ref Unsafe.Add(ref place, before.Length);

            // The two lengths that messages are made of need no call: ids, and the names of states and roles.
            if ((PlainText.IsLong(text) && PlainText.TryCopyLong(text, ref place))
                || (PlainText.IsShort(text) && PlainText.TryCopyShort(text, ref place))
                || PlainText.TryCopy(text, ref place))
            {
                CopyEnd(after, ref Unsafe.Add(ref place, (uint)text.Length));
                _written = end;

                return;
            }
        }

        WritePieces(first, before, text, after);
    }

    /// <summary>The way of texts that need escapes, or more room.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WritePieces(byte first, scoped ReadOnlySpan<byte> before, string text, scoped ReadOnlySpan<byte> after)
    {
        WriteRaw(ref first, before);
        WriteText(text);
        WriteRaw(after);
    }

    /// <summary>Mostly this is a quote, which is a part of the instruction then.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void CopyEnd(scoped ReadOnlySpan<byte> utf8Json, ref byte place)
    {
        if (utf8Json.Length == 1)
        {
            place = utf8Json[0];
        }
        else
        {
            Copy(utf8Json, ref place);
        }
    }

    /// <summary>Writes a text that is valid UTF-8 already.</summary>
    internal void WriteUtf8Text(scoped ReadOnlySpan<byte> text)
    {
        while (!text.IsEmpty)
        {
            int next = text.IndexOfAny(EscapedBytes);
            int plain = next < 0 ? text.Length : next;
            WriteRaw(text[..plain]);
            text = text[plain..];

            if (!text.IsEmpty)
            {
                WriteEscape((char)text[0]);
                text = text[1..];
            }
        }
    }

    private void WriteEscaped(scoped ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            int next = text.IndexOfAny(Escaped);
            ReadOnlySpan<char> segment = next < 0 ? text : text[..next];
            WriteSegment(segment);
            text = text[segment.Length..];

            if (!text.IsEmpty)
            {
                WriteEscape(text[0]);
                text = text[1..];
            }
        }
    }

    private void WriteSegment(scoped ReadOnlySpan<char> segment)
    {
        while (!segment.IsEmpty)
        {
            OperationStatus status = Utf8.FromUtf16(
                segment, Free, out int read, out int written, replaceInvalidSequences: false);
            _written += written;
            segment = segment[read..];

            if (status == OperationStatus.InvalidData)
            {
                throw new InvalidTextException("A text with a lone surrogate cannot be written as JSON.");
            }

            if (status == OperationStatus.DestinationTooSmall)
            {
                Grow(Math.Min(segment.Length * 3, LargestSpan));
            }
        }
    }

    private void WriteEscape(char character)
    {
        MakeRoom(LongestEscape);
        Span<byte> free = Free;
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
            _written += 2;

            return;
        }

        "\\u00"u8.CopyTo(free);
        free[4] = "0123456789abcdef"u8[character >> 4];
        free[5] = "0123456789abcdef"u8[character & 0xf];
        _written += LongestEscape;
    }
}
