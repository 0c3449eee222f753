namespace LivePerson.Protocol.Serialization;

internal sealed partial class EcmaScriptPattern
{
    private const int Backspace = 8;

    private bool TryTakeMember(out int codePoint)
    {
        if (_source[_at] != '\\')
        {
            codePoint = TakeCodePoint();

            return true;
        }

        if (_at + 1 < _source.Length && _source[_at + 1] == 'b')
        {
            _at += 2;
            codePoint = Backspace;

            return true;
        }

        return TryTakeEscaped(out codePoint);
    }

    /// <summary>
    /// Takes an escape that stands for a set of characters.
    /// </summary>
    /// <returns><see langword="null"/>, with nothing taken, if there is none.</returns>
    private CodePointSet? TryTakeSet()
    {
        if (_source[_at] != '\\' || _at + 1 == _source.Length)
        {
            return null;
        }

        char escape = _source[_at + 1];
        int length = 2;
        CodePointSet? set = char.ToLowerInvariant(escape) switch
        {
            'd' => CodePointSet.Digits,
            'w' => CodePointSet.WordCharacters,
            's' => CodePointSet.WhiteSpace,
            'p' => Property(out length),
            _ => null,
        };
        _at += set is null ? 0 : length;

        return set is not null && char.IsUpper(escape) ? set.Complement() : set;
    }

    private CodePointSet? Property(out int length)
    {
        length = _source.IndexOf('}', _at) + 1 - _at;
        const int Start = 3;

        return length > Start && _source[_at + Start - 1] == '{'
            ? UnicodeProperties.Find(_source.Substring(_at + Start, length - Start - 1))
            : null;
    }

    /// <summary>
    /// Takes an escape that stands for one character.
    /// </summary>
    private bool TryTakeEscaped(out int codePoint)
    {
        char escape = _at + 1 < _source.Length ? _source[_at + 1] : '\0';
        _at += 2;
        codePoint = escape switch
        {
            't' => '\t',
            'n' => '\n',
            'v' => '\v',
            'f' => '\f',
            'r' => '\r',
            '0' when IsAtEnd || !IsDigit(_source[_at]) => 0,
            'c' when !IsAtEnd && IsLetter(_source[_at]) => _source[_at++] % 32,
            'x' => TakeHexadecimal(2),
            'u' => TakeUnicode(),
            _ => -1,
        };
        if (codePoint < 0 && escape != '\0' && !IsLetter(escape) && !IsDigit(escape))
        {
            // Any other sign stands for itself.
            _at--;
            codePoint = TakeCodePoint();
        }

        return codePoint >= 0;
    }

    private int TakeUnicode()
    {
        if (!IsAtEnd && _source[_at] == '{')
        {
            int end = _source.IndexOf('}', _at);
            int length = end - _at - 1;
            _at++;
            int codePoint = length is > 0 and <= 6 ? TakeHexadecimal(length) : -1;
            _at++;

            return codePoint <= 0x10FFFF ? codePoint : -1;
        }

        int unit = TakeHexadecimal(4);
        if (unit is >= 0xD800 and <= 0xDBFF && string.CompareOrdinal(_source, _at, "\\u", 0, 2) == 0)
        {
            int start = _at;
            _at += 2;
            int low = TakeHexadecimal(4);
            if (low is >= 0xDC00 and <= 0xDFFF)
            {
                return char.ConvertToUtf32((char)unit, (char)low);
            }

            _at = start;
        }

        return unit;
    }

    private int TakeHexadecimal(int length)
    {
        if (_at + length > _source.Length)
        {
            return -1;
        }

        int value = 0;
        for (int end = _at + length; _at < end; _at++)
        {
            if (!Uri.IsHexDigit(_source[_at]))
            {
                return -1;
            }

            value = (value * 16) + Uri.FromHex(_source[_at]);
        }

        return value;
    }

    private int TakeCodePoint()
    {
        int codePoint = _at + 1 < _source.Length && char.IsSurrogatePair(_source[_at], _source[_at + 1])
            ? char.ConvertToUtf32(_source[_at], _source[_at + 1])
            : _source[_at];
        _at += codePoint > char.MaxValue ? 2 : 1;

        return codePoint;
    }

    private static bool IsDigit(char character) => character is >= '0' and <= '9';

    private static bool IsLetter(char character) => character is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z');
}
