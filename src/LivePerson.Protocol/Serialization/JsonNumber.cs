using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace LivePerson.Protocol.Serialization;

/// <summary>
/// A number as JSON spells it, compared by its exact value: <c>1.0</c> is <c>1</c>, and <c>1e2</c> is <c>100</c>.
/// Nothing is rounded, and no work grows with the exponent.
/// </summary>
internal readonly ref struct JsonNumber
{
    private const long LargestPower = 1_000_000_000_000_000_000;
    private const long LargestExponent = 100_000_000_000_000_000;

    // From the first digit that is not zero to the last; a point may stand among them.
    private readonly ReadOnlySpan<byte> _digits;
    private readonly int _count;
    private readonly int _sign;
    // The number is 0.ddd * 10^_magnitude.
    private readonly long _magnitude;

    /// <param name="spelling">A number of JSON. An exponent of more than 17 digits counts as 10^17.</param>
    public JsonNumber(ReadOnlySpan<byte> spelling)
    {
        bool isNegative = spelling[0] == (byte)'-';
        ReadOnlySpan<byte> digits = isNegative ? spelling[1..] : spelling;
        int exponentAt = digits.IndexOfAny((byte)'e', (byte)'E');
        long exponent = exponentAt < 0 ? 0 : ReadExponent(digits[(exponentAt + 1)..]);
        digits = exponentAt < 0 ? digits : digits[..exponentAt];

        int first = digits.IndexOfAnyInRange((byte)'1', (byte)'9');
        if (first < 0)
        {
            return;
        }

        int last = digits.LastIndexOfAnyInRange((byte)'1', (byte)'9');
        int point = digits.IndexOf((byte)'.');
        point = point < 0 ? digits.Length : point;

        _sign = isNegative ? -1 : 1;
        _digits = digits[first..(last + 1)];
        _count = first < point && point < last ? last - first : last - first + 1;
        _magnitude = exponent + (first < point ? point - first : point + 1 - first);
    }

    public bool IsZero => _sign == 0;

    public bool IsInteger => _count <= _magnitude || _sign == 0;

    public static JsonNumber Of(JsonElement number) => new(JsonMarshal.GetRawUtf8Value(number));

    public int CompareTo(JsonNumber other)
    {
        if (_sign != other._sign || _sign == 0)
        {
            return _sign.CompareTo(other._sign);
        }

        int order = _magnitude.CompareTo(other._magnitude);

        return _sign * (order != 0 ? order : CompareDigits(_digits, other._digits));
    }

    /// <summary>
    /// Whether the number divides without remainder.
    /// </summary>
    /// <param name="divisor">Not zero.</param>
    public bool IsMultipleOf(JsonNumber divisor)
    {
        // Both are whole mantissas that do not end in zero, times a power of ten. With fewer powers of ten than the
        // divisor the number would have to be a multiple of ten itself.
        long power = _magnitude - _count - (divisor._magnitude - divisor._count);
        if (power < 0 || _sign == 0)
        {
            return _sign == 0;
        }

        BigInteger mantissa = divisor.Mantissa(modulus: null);
        BigInteger remainder = Mantissa(mantissa) * BigInteger.ModPow(10, power, mantissa) % mantissa;

        return remainder.IsZero;
    }

    /// <summary>
    /// The same for numbers of the same value, however they are spelled.
    /// </summary>
    public override int GetHashCode()
    {
        HashCode hash = default;
        hash.Add(_sign);
        hash.Add(_magnitude);
        foreach (byte digit in _digits)
        {
            if (digit != (byte)'.')
            {
                hash.Add(digit);
            }
        }

        return hash.ToHashCode();
    }

    private static long ReadExponent(ReadOnlySpan<byte> exponent)
    {
        bool isNegative = exponent[0] == (byte)'-';
        ReadOnlySpan<byte> digits = exponent[0] is (byte)'-' or (byte)'+' ? exponent[1..] : exponent;
        digits = digits.TrimStart((byte)'0');
        if (digits.IsEmpty)
        {
            return 0;
        }

        const int MostDigits = 17;
        long power = digits.Length > MostDigits
            ? LargestExponent
            : long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

        return isNegative ? -power : power;
    }

    private static int CompareDigits(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        int i = 0;
        int j = 0;
        while (true)
        {
            i += i < left.Length && left[i] == (byte)'.' ? 1 : 0;
            j += j < right.Length && right[j] == (byte)'.' ? 1 : 0;
            if (i == left.Length || j == right.Length)
            {
                // The last digits are not zero, so that the longer one is the larger one.
                return (left.Length - i).CompareTo(right.Length - j);
            }

            if (left[i] != right[j])
            {
                return left[i].CompareTo(right[j]);
            }

            i++;
            j++;
        }
    }

    /// <summary>
    /// The digits as a whole number without sign, or what it leaves when divided by the modulus.
    /// </summary>
    private BigInteger Mantissa(BigInteger? modulus)
    {
        BigInteger mantissa = BigInteger.Zero;
        long digits = 0;
        long power = 1;
        for (int i = 0; i < _digits.Length; i++)
        {
            if (_digits[i] != (byte)'.')
            {
                digits = (digits * 10) + (_digits[i] - '0');
                power *= 10;
            }

            // As many digits at once as a long can hold.
            if (power == LargestPower || i == _digits.Length - 1)
            {
                mantissa = (mantissa * power) + digits;
                mantissa = modulus is BigInteger divisor ? mantissa % divisor : mantissa;
                digits = 0;
                power = 1;
            }
        }

        return mantissa;
    }
}
