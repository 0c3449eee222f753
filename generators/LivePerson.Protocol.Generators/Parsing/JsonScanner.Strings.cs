using System.Globalization;
using System.Text;

namespace LivePerson.Protocol.Generators.Parsing;

// Strings: their escapes are half of JSON's grammar.
internal sealed partial class JsonScanner
{
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

        string found = IsAtEnd ? "the end of the file" : "the end of the line";
        Fail(start, Position, "a quotation mark at the end of the string", found);
        return null;
    }

    private void CheckCharacter()
    {
        char character = Current;
        if (character < ' ')
        {
            string found = Describe(character.ToString());
            Fail(Position, Position + 1, "control characters in a string to be escaped", found);
        }
        else if (Position + 1 < text.Length && char.IsSurrogatePair(character, text[Position + 1]))
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
            string escape = EscapeAt(start);
            Fail(start, start + escape.Length, "four hexadecimal digits behind \\u", $"'{escape}'");
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
}
