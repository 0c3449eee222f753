using System.Buffers;
using System.Runtime.CompilerServices;
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
        ArgumentNullException.ThrowIfNull(text);

        WriteText(text.AsSpan());
    }

    /// <inheritdoc cref="WriteText(string)"/>
    public void WriteText(scoped ReadOnlySpan<char> text)
    {
        if (_free.Length < text.Length)
        {
            Grow(Math.Min(text.Length, 64 * 1024));
        }

        int plain = PlainText.Copy(text, _free);
        _free = _free[plain..];

        if (plain < text.Length)
        {
            WriteEscaped(text[plain..]);
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
                segment, _free, out int read, out int written, replaceInvalidSequences: false);
            _free = _free[written..];
            segment = segment[read..];

            if (status == OperationStatus.InvalidData)
            {
                throw new InvalidTextException("A text with a lone surrogate cannot be written as JSON.");
            }

            if (status == OperationStatus.DestinationTooSmall)
            {
                Grow(Math.Min(segment.Length * 3, 64 * 1024));
            }
        }
    }

    private void WriteEscape(char character)
    {
        if (_free.Length < LongestEscape)
        {
            Grow(LongestEscape);
        }

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
            _free[0] = (byte)'\\';
            _free[1] = shortForm;
            _free = _free[2..];

            return;
        }

        "\\u00"u8.CopyTo(_free);
        _free[4] = "0123456789abcdef"u8[character >> 4];
        _free[5] = "0123456789abcdef"u8[character & 0xf];
        _free = _free[LongestEscape..];
    }
}
