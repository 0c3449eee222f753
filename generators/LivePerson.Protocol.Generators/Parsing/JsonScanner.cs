using System.Globalization;
using System.Text;

namespace LivePerson.Protocol.Generators.Parsing;

/// <summary>A place in a text where JSON's grammar ends, what had to stand there and what stands there.</summary>
internal readonly record struct SyntaxError(int Start, int End, string Expected, string Found);

/// <summary>Reads the tokens of a JSON text one after the other, and keeps the first error.</summary>
internal sealed class JsonScanner(string text)
{
    private const char ByteOrderMark = '\uFEFF';

    public int Position { get; private set; } = text.Length > 0 && text[0] == ByteOrderMark ? 1 : 0;

    public bool IsAtEnd => Position == text.Length;

    /// <summary>The character at the position; at the end, one that no token begins with.</summary>
    public char Current => IsAtEnd ? '\0' : text[Position];

    public SyntaxError? Error { get; private set; }

    public void Take() => Position++;

    public bool TryTake(char character)
    {
        if (IsAtEnd || text[Position] != character)
        {
            return false;
        }

        Position++;
        return true;
    }

    public void Fail(int start, int end, string expected, string found) => Error ??= new(start, end, expected, found);

    /// <summary>Fails with the token at the position as what was found.</summary>
    public void FailHere(string expected)
    {
        if (IsAtEnd)
        {
            Fail(Position, Position, expected, "the end of the file");
            return;
        }

        int end = EndOfToken();
        Fail(Position, end, expected, Describe(text.Substring(Position, end - Position)));
    }

    public void SkipWhiteSpace()
    {
        while (!IsAtEnd)
        {
            if (Current is ' ' or '\t' or '\n' or '\r')
            {
                Position++;
            }
            else if (!TrySkipComment())
            {
                return;
            }
        }
    }

    /// <summary>Reads letters, digits and signs up to the next other character.</summary>
    public string ReadWord()
    {
        int start = Position;
        while (!IsAtEnd && IsWordCharacter(Current))
        {
            Position++;
        }

        return text.Substring(start, Position - start);
    }

    public string? ReadNumber()
    {
        int start = Position;
        string number = ReadWord();
        if (JsonNumberText.IsNumber(number))
        {
            return number;
        }

        Fail(start, Position, "a number as JSON writes it, such as 0, -1.5 or 2e3", $"'{Excerpt(number)}'");
        return null;
    }

    /// <summary>Reads a string with its quotes; null if it has no end on its line.</summary>
    public string? ReadString()
    {
        int start = Position++;
        int copied = Position;
        StringBuilder? content = null;
        while (!IsAtEnd && Current is not ('\n' or '\r'))
        {
            char character = Current;
            if (character == '"')
            {
                string rest = text.Substring(copied, Position++ - copied);
                return content is null ? rest : content.Append(rest).ToString();
            }

            if (character == '\\')
            {
                content ??= new();
                content.Append(text, copied, Position - copied);
                ReadEscape(content);
                copied = Position;
                continue;
            }

            CheckCharacter();
            Position++;
        }

        Fail(start, Position, "a quotation mark at the end of the string", IsAtEnd ? "the end of the file" : "the end of the line");
        return null;
    }

    /// <summary>As much of a piece of text as a message can carry.</summary>
    public static string Excerpt(string text) => text.Length <= 40 ? text : text.Substring(0, 37) + "...";

    private void CheckCharacter()
    {
        char character = Current;
        if (character < ' ')
        {
            Fail(Position, Position + 1, "control characters in a string to be escaped", Describe(character.ToString()));
        }
        else if (char.IsHighSurrogate(character) && Position + 1 < text.Length && char.IsLowSurrogate(text[Position + 1]))
        {
            Position++;
        }
        else if (char.IsSurrogate(character))
        {
            Fail(Position, Position + 1, "surrogates in pairs", Describe(character.ToString()));
        }
    }

    private void ReadEscape(StringBuilder content)
    {
        int start = Position++;
        char letter = Current;
        int simple = "\"\\/bfnrt".IndexOf(letter);
        if (simple >= 0)
        {
            Position++;
            content.Append("\"\\/\b\f\n\r\t"[simple]);
            return;
        }

        if (letter == 'u')
        {
            Position = start;
            ReadUnicodeEscape(content);
            return;
        }

        // The character behind the backslash is read again as an ordinary one: it may be the end of the line.
        string found = IsAtEnd ? "'\\' at the end of the file" : $"'\\' before {Describe(letter.ToString())}";
        int end = IsAtEnd || letter is '\n' or '\r' ? Position : Position + 1;
        Fail(start, end, "an escape such as \\n, \\\" or \\u0041", found);
    }

    private void ReadUnicodeEscape(StringBuilder content)
    {
        int start = Position;
        if (!TryReadCodeUnit(out char first))
        {
            Position = start + 2;
            Fail(start, Position, "four hexadecimal digits behind \\u", $"'{EscapeAt(start)}'");
            return;
        }

        if (!char.IsSurrogate(first))
        {
            content.Append(first);
            return;
        }

        int behindFirst = Position;
        if (char.IsHighSurrogate(first) && TryReadCodeUnit(out char second) && char.IsLowSurrogate(second))
        {
            content.Append(first).Append(second);
            return;
        }

        Position = behindFirst;
        Fail(start, behindFirst, "surrogates in pairs", $"'{EscapeAt(start)}'");
    }

    private bool TryReadCodeUnit(out char codeUnit)
    {
        codeUnit = '\0';
        bool hasRoom = Position + 6 <= text.Length && text[Position] == '\\' && text[Position + 1] == 'u';
        if (!hasRoom
            || !ushort.TryParse(
                text.Substring(Position + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture,
                out ushort value))
        {
            return false;
        }

        codeUnit = (char)value;
        Position += 6;
        return true;
    }

    private string EscapeAt(int start)
    {
        int end = start + 2;
        while (end < text.Length && end < start + 6 && IsWordCharacter(text[end]))
        {
            end++;
        }

        return text.Substring(start, end - start);
    }

    // JSON has no comments. One is skipped after its error, so that the members behind it are not lost.
    private bool TrySkipComment()
    {
        bool isLine = string.CompareOrdinal(text, Position, "//", 0, 2) == 0;
        bool isBlock = string.CompareOrdinal(text, Position, "/*", 0, 2) == 0;
        if (!isLine && !isBlock)
        {
            return false;
        }

        int end = isLine ? text.IndexOfAny(['\n', '\r'], Position) : text.IndexOf("*/", Position, StringComparison.Ordinal);
        int behind = end < 0 ? text.Length : isLine ? end : end + 2;
        Fail(Position, behind, "JSON without comments (there is \"$comment\")", "a comment");
        Position = behind;
        return true;
    }

    private int EndOfToken()
    {
        int end = Position;
        if (Current == '"')
        {
            int close = text.IndexOfAny(['"', '\n', '\r'], Position + 1);
            return close < 0 ? text.Length : text[close] == '"' ? close + 1 : close;
        }

        while (end < text.Length && IsWordCharacter(text[end]))
        {
            end++;
        }

        return Math.Max(end, Position + 1);
    }

    private static string Describe(string token)
    {
        char first = token[0];
        bool isUnreadable = first != '"' && token.Length == 1 && (first is < ' ' or (>= '\u007F' and <= '\u00A0')
            || char.IsSurrogate(first) || char.IsWhiteSpace(first) || first == ByteOrderMark);
        if (isUnreadable)
        {
            return "U+" + ((int)first).ToString("X4", CultureInfo.InvariantCulture);
        }

        return first == '\'' ? "a single quotation mark" : $"'{Excerpt(token)}'";
    }

    private static bool IsWordCharacter(char character) =>
        char.IsLetterOrDigit(character) || character is '_' or '$' or '+' or '-' or '.';
}
