using System.Globalization;

namespace LivePerson.Protocol.Generators.Parsing;

/// <summary>What the text of a number says, exactly: no type of .NET holds every number that JSON can write.</summary>
internal static class JsonNumberText
{
    /// <summary>Whether a word of digits, signs and letters, at least one, follows JSON's grammar of numbers.</summary>
    public static bool IsNumber(string word)
    {
        int position = word[0] == '-' ? 1 : 0;
        int digits = CountDigits(word, position);
        if (digits == 0 || (digits > 1 && word[position] == '0'))
        {
            return false;
        }

        position += digits;
        if (position < word.Length && word[position] == '.')
        {
            digits = CountDigits(word, position + 1);
            position += digits + 1;
            if (digits == 0)
            {
                return false;
            }
        }

        if (position < word.Length && word[position] is 'e' or 'E')
        {
            position++;
            position += position < word.Length && word[position] is '+' or '-' ? 1 : 0;
            digits = CountDigits(word, position);
            position += digits;
            if (digits == 0)
            {
                return false;
            }
        }

        return position == word.Length;
    }

    private static int CountDigits(string word, int start)
    {
        int end = start;
        while (end < word.Length && word[end] is >= '0' and <= '9')
        {
            end++;
        }

        return end - start;
    }

    /// <summary>Whether the number has no fraction; <c>1.0</c> and <c>1e2</c> have none.</summary>
    public static bool IsInteger(string number) => Split(number) is { Exponent: >= 0 } or { Digits: "" };

    /// <summary>-1, 0 or 1.</summary>
    public static int Sign(string number) => Split(number) switch
    {
        { Digits: "" } => 0,
        { IsNegative: true } => -1,
        _ => 1,
    };

    /// <summary>
    /// Less than, equal to or greater than 0, as <paramref name="left"/> is to <paramref name="right"/>.
    /// </summary>
    public static int Compare(string left, string right)
    {
        int sign = Sign(left);
        int signs = sign.CompareTo(Sign(right));
        if (signs != 0 || sign == 0)
        {
            return signs;
        }

        NumberParts first = Split(left);
        NumberParts second = Split(right);
        int sizes = (first.Digits.Length + first.Exponent).CompareTo(second.Digits.Length + second.Exponent);
        return sign * (sizes != 0 ? sizes : string.CompareOrdinal(first.Digits, second.Digits));
    }

    // -12.50 is negative, digits 125, exponent -1: without zeros at either end, two texts of one number agree.
    private static NumberParts Split(string number)
    {
        int exponentAt = number.IndexOfAny(['e', 'E']);
        string mantissa = exponentAt < 0 ? number : number.Substring(0, exponentAt);
        long exponent = exponentAt < 0 ? 0 : ReadExponent(number.Substring(exponentAt + 1));
        int point = mantissa.IndexOf('.');
        if (point >= 0)
        {
            exponent -= mantissa.Length - point - 1;
        }

        string digits = mantissa.Replace("-", "").Replace(".", "").TrimStart('0');
        string significant = digits.TrimEnd('0');
        return new(number[0] == '-', significant, exponent + digits.Length - significant.Length);
    }

    // A larger exponent than these is out of reach for everything that follows; the sign is what counts.
    private static long ReadExponent(string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long exponent)
            ? Math.Max(-MaxExponent, Math.Min(MaxExponent, exponent))
            : text[0] == '-' ? -MaxExponent : MaxExponent;

    private const long MaxExponent = 1L << 40;

    private readonly record struct NumberParts(bool IsNegative, string Digits, long Exponent);
}
