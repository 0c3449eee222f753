using System.Text;

namespace LivePerson.Protocol.Serialization;

/// <summary>
/// Says a regular expression of ECMAScript, which is what JSON Schema means by a pattern, in the words of .NET: classes
/// such as <c>\d</c> are those of ECMAScript, <c>$</c> is the very end, and one character is one code point.
/// </summary>
internal sealed partial class EcmaScriptPattern
{
    private readonly string _source;
    private readonly StringBuilder _translated = new();
    private int _at;

    private EcmaScriptPattern(string source) => _source = source;

    private bool IsAtEnd => _at >= _source.Length;

    /// <summary>
    /// The expression in the words of .NET.
    /// </summary>
    /// <returns>
    /// <see langword="null"/> if it is none of ECMAScript, or has a property that .NET does not know.
    /// </returns>
    public static string? Translate(string pattern)
    {
        EcmaScriptPattern translation = new(pattern);
        while (!translation.IsAtEnd)
        {
            if (!translation.TryTranslateNext())
            {
                return null;
            }
        }

        return translation._translated.ToString();
    }

    private bool TryTranslateNext()
    {
        char next = _source[_at];
        switch (next)
        {
            case '\\':
                return TryEscape();
            case '[':
                return TryClass();
            case '(':
                return TryGroup();
            case '.':
                _at++;
                _translated.Append(CodePointSet.LineEnds.Complement().ToPattern());

                return true;
            case '$':
                _at++;
                _translated.Append(@"\z");

                return true;
            case '^' or '|' or ')' or '*' or '+' or '?' or '{' or '}':
                _at++;
                _translated.Append(next);

                return true;
            default:
                AppendLiteral(TakeCodePoint(), isEscaped: false);

                return true;
        }
    }

    private bool TryGroup()
    {
        foreach (string start in (string[])["(?:", "(?=", "(?!", "(?<=", "(?<!"])
        {
            if (string.CompareOrdinal(_source, _at, start, 0, start.Length) == 0)
            {
                return Copy(start.Length);
            }
        }

        if (string.CompareOrdinal(_source, _at, "(?<", 0, 3) == 0)
        {
            return Copy(_source.IndexOf('>', _at) + 1 - _at);
        }

        return string.CompareOrdinal(_source, _at, "(?", 0, 2) != 0 && Copy(1);
    }

    private bool TryEscape()
    {
        char escape = _at + 1 < _source.Length ? _source[_at + 1] : '\0';
        switch (escape)
        {
            case 'b' or 'B':
                _at += 2;
                _translated.Append(WordBoundary(isBoundary: escape == 'b'));

                return true;
            case 'k':
                return _at + 2 < _source.Length && _source[_at + 2] == '<' && Copy(_source.IndexOf('>', _at) + 1 - _at);
            case >= '1' and <= '9':
                int end = _at + 1;
                while (end < _source.Length && IsDigit(_source[end]))
                {
                    end++;
                }

                return Copy(end - _at);
        }

        if (TryTakeSet() is CodePointSet set)
        {
            _translated.Append(set.ToPattern());

            return true;
        }

        if (TryTakeEscaped(out int codePoint))
        {
            AppendLiteral(codePoint, isEscaped: true);

            return true;
        }

        return false;
    }

    private bool TryClass()
    {
        _at++;
        bool isNegated = !IsAtEnd && _source[_at] == '^';
        _at += isNegated ? 1 : 0;

        CodePointSet members = new();
        while (!IsAtEnd && _source[_at] != ']')
        {
            if (TryTakeSet() is CodePointSet set)
            {
                members.Add(set);

                continue;
            }

            if (!TryTakeMember(out int first))
            {
                return false;
            }

            int last = first;
            if (_at + 1 < _source.Length && _source[_at] == '-' && _source[_at + 1] != ']')
            {
                _at++;
                int end = _at;
                if (TryTakeSet() is not null)
                {
                    // A dash before a set of characters is a dash.
                    members.Add('-', '-');
                    _at = end;
                }
                else if (!TryTakeMember(out last) || last < first)
                {
                    return false;
                }
            }

            members.Add(first, last);
        }

        if (IsAtEnd)
        {
            return false;
        }

        _at++;
        _translated.Append((isNegated ? members.Complement() : members).ToPattern());

        return true;
    }

    private void AppendLiteral(int codePoint, bool isEscaped)
    {
        if (!isEscaped && codePoint <= char.MaxValue)
        {
            // Among these are the commas and digits of {2,3}.
            _translated.Append((char)codePoint);

            return;
        }

        CodePointSet one = new();
        one.Add(codePoint, codePoint);
        _translated.Append(one.ToPattern());
    }

    private bool Copy(int length)
    {
        if (length <= 0)
        {
            return false;
        }

        _translated.Append(_source, _at, length);
        _at += length;

        return true;
    }

    private static string WordBoundary(bool isBoundary)
    {
        string word = CodePointSet.WordCharacters.ToPattern();

        return isBoundary
            ? $"(?:(?<={word})(?!{word})|(?<!{word})(?={word}))"
            : $"(?:(?<={word})(?={word})|(?<!{word})(?!{word}))";
    }
}
