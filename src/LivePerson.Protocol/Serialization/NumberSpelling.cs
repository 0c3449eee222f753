using System.Buffers.Text;
using System.Globalization;
using System.Numerics;

namespace LivePerson.Protocol.Serialization;

/// <summary>
/// The exact value of a number as JSON spells it: nothing is rounded, and nothing grows with the exponent.
/// </summary>
internal static class NumberSpelling
{
    private const int LongestExact = 28;
    private const int MostDigits = 29;

    private static readonly BigInteger LargestMantissa = new(decimal.MaxValue);

    public static bool TryGetInt64(ReadOnlySpan<byte> number, out long value)
    {
        if (Utf8Parser.TryParse(number, out value, out int consumed) && consumed == number.Length)
        {
            return true;
        }

        value = 0;
        if (!TryTakeApart(number, out BigInteger mantissa, out int exponent) || exponent < 0 || exponent > MostDigits)
        {
            return false;
        }

        BigInteger whole = mantissa * BigInteger.Pow(10, exponent);
        if (whole < long.MinValue || whole > long.MaxValue)
        {
            return false;
        }

        value = (long)whole;

        return true;
    }

    public static bool TryGetDecimal(ReadOnlySpan<byte> number, out decimal value)
    {
        if (TryGetShort(number, out value))
        {
            return true;
        }

        // So few digits fit, whatever they are, and their trailing zeros are kept.
        if (number.Length <= LongestExact && number.IndexOfAny((byte)'e', (byte)'E') < 0)
        {
            return decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
        }

        value = 0;
        if (!TryTakeApart(number, out BigInteger mantissa, out int exponent) || Math.Abs((long)exponent) > MostDigits)
        {
            return false;
        }

        if (exponent > 0)
        {
            mantissa *= BigInteger.Pow(10, exponent);
            exponent = 0;
        }

        const int LargestScale = 28;
        if (BigInteger.Abs(mantissa) > LargestMantissa || -exponent > LargestScale)
        {
            return false;
        }

        decimal whole = (decimal)mantissa;
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(whole, bits);
        value = new decimal(bits[0], bits[1], bits[2], whole < 0, (byte)-exponent);

        return true;
    }

    /// <summary>The numbers that messages are made of: digits that fit into 64 bits, and no exponent.</summary>
    private static bool TryGetShort(ReadOnlySpan<byte> number, out decimal value)
    {
        const int Longest = 18;
        value = 0;
        bool isNegative = number[0] == (byte)'-';
        ReadOnlySpan<byte> digits = isNegative ? number[1..] : number;
        if (digits.Length > Longest)
        {
            return false;
        }

        ulong mantissa = 0;
        int point = digits.Length - 1;
        for (int i = 0; i < digits.Length; i++)
        {
            uint digit = digits[i] - (uint)'0';
            if (digit <= 9)
            {
                mantissa = (mantissa * 10) + digit;
            }
            else if (digits[i] == (byte)'.')
            {
                point = i;
            }
            else
            {
                return false;
            }
        }

        value = new((int)mantissa, (int)(mantissa >> 32), 0, isNegative, (byte)(digits.Length - 1 - point));

        return mantissa != 0;
    }

    /// <summary>
    /// The number as mantissa * 10^exponent with no zero at the mantissa's end.
    /// </summary>
    /// <returns><see langword="false"/> if the mantissa has more digits than any type of ours holds.</returns>
    private static bool TryTakeApart(ReadOnlySpan<byte> number, out BigInteger mantissa, out int exponent)
    {
        mantissa = default;
        exponent = 0;
        bool isNegative = number[0] == (byte)'-';
        ReadOnlySpan<byte> digits = isNegative ? number[1..] : number;

        int exponentAt = digits.IndexOfAny((byte)'e', (byte)'E');
        ReadOnlySpan<byte> exponentText = exponentAt < 0 ? "0"u8 : digits[(exponentAt + 1)..];
        digits = exponentAt < 0 ? digits : digits[..exponentAt];

        Span<byte> significant = stackalloc byte[MostDigits];
        int count = 0;
        long zeros = 0;
        long scale = 0;
        bool isFraction = false;
        foreach (byte digit in digits)
        {
            if (digit == (byte)'.')
            {
                isFraction = true;

                continue;
            }

            scale += isFraction ? 1 : 0;
            if (digit == (byte)'0')
            {
                zeros += count > 0 ? 1 : 0;

                continue;
            }

            if (count + zeros >= MostDigits)
            {
                return false;
            }

            significant.Slice(count, (int)zeros).Fill((byte)'0');
            count += (int)zeros;
            zeros = 0;
            significant[count++] = digit;
        }

        if (count == 0)
        {
            return true;
        }

        // An exponent of more digits than this says a number that no type holds, or zero, which has been dealt with.
        const int LongestExponent = 12;
        exponentText = exponentText.TrimStart("+"u8);
        if (exponentText.Length > LongestExponent
            || !long.TryParse(exponentText, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long power))
        {
            return false;
        }

        power += zeros - scale;
        exponent = (int)Math.Clamp(power, int.MinValue, int.MaxValue);
        mantissa = BigInteger.Parse(
            System.Text.Encoding.ASCII.GetString(significant[..count]), CultureInfo.InvariantCulture);
        mantissa = isNegative ? -mantissa : mantissa;

        return true;
    }
}
