using System.Globalization;

namespace LivePerson.Protocol.Generators.Parsing;

/// <summary>A place in a text where JSON's grammar ends, what had to stand there and what stands there.</summary>
internal readonly record struct SyntaxError(int Start, int End, string Expected, string Found);

/// <summary>Reads the tokens of a JSON text one after the other, and keeps the first error.</summary>
internal sealed partial class JsonScanner(string text)
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

    /// <summary>As much of a piece of text as a message can carry.</summary>
    public static string Excerpt(string text) => text.Length <= 40 ? text : text.Substring(0, 37) + "...";

    // JSON has no comments. One is skipped after its error, so that the members behind it are not lost.
    private bool TrySkipComment()
    {
        bool isLine = string.CompareOrdinal(text, Position, "//", 0, 2) == 0;
        bool isBlock = string.CompareOrdinal(text, Position, "/*", 0, 2) == 0;
        if (!isLine && !isBlock)
        {
            return false;
        }

        int end = isLine
            ? text.IndexOfAny(['\n', '\r'], Position)
            : text.IndexOf("*/", Position, StringComparison.Ordinal);
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
