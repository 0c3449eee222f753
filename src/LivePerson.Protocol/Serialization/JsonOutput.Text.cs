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
    public void WriteString(string text)
    {
        WriteByte((byte)'"');
        WriteText(text);
        WriteByte((byte)'"');
    }

    /// <summary>
    /// Writes a text without quotes; its characters are escaped where JSON asks for it.
    /// </summary>
    /// <exception cref="InvalidTextException">The text has a lone surrogate.</exception>
    public void WriteText(string text)
    {
        int length = Math.Min(text.Length, LargestSpan);
        MakeRoom(length);

        int plain = PlainText.Copy(text, ref _next, length);
        Advance(plain);

        if (plain < text.Length)
        {
            WriteEscaped(text.AsSpan(plain));
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
        int length = text.Length;
        MakeRoom(before.Length + Math.Min(length, LargestSpan) + after.Length);

        ref byte next = ref _next;
        Unsafe.CopyBlockUnaligned(ref next, ref MemoryMarshal.GetReference(before), (uint)before.Length);
        next = separator;
        separator = (byte)',';
        next = ref Unsafe.Add(ref next, before.Length);

        int plain = PlainText.Copy(text, ref next, Math.Min(length, LargestSpan));
        if (plain < length)
        {
            WriteRest(before.Length + plain, text, plain, after);

            return;
        }

        next = ref Unsafe.Add(ref next, length);
        Unsafe.CopyBlockUnaligned(ref next, ref MemoryMarshal.GetReference(after), (uint)after.Length);
        _next = ref Unsafe.Add(ref next, after.Length);
        _free -= before.Length + length + after.Length;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WriteRest(int written, string text, int from, scoped ReadOnlySpan<byte> after)
    {
        Advance(written);
        WriteEscaped(text.AsSpan(from));
        WriteRaw(after);
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
            Advance(written);
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
            Advance(2);

            return;
        }

        "\\u00"u8.CopyTo(free);
        free[4] = "0123456789abcdef"u8[character >> 4];
        free[5] = "0123456789abcdef"u8[character & 0xf];
        Advance(LongestEscape);
    }
}
