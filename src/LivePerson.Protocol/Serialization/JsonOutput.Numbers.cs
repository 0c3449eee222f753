using System.Globalization;
using System.Runtime.CompilerServices;

namespace LivePerson.Protocol.Serialization;

public ref partial struct JsonOutput
{
    private const int LongestNumber = 40;

    private static ReadOnlySpan<uint> PowersOfTen =>
        [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000];

    /// <summary>
    /// Writes <c>null</c>.
    /// </summary>
    public int WriteNull(int at) => WriteRaw(at, "null,"u8);

    /// <summary>
    /// Writes <c>true</c> or <c>false</c>.
    /// </summary>
    public int WriteBoolean(int at, bool value) => value ? WriteRaw(at, "true,"u8) : WriteRaw(at, "false,"u8);

    /// <summary>
    /// Writes a whole number.
    /// </summary>
    public int WriteInt64(int at, long value) => WriteInt64(at, [], value);

    /// <summary>
    /// Writes a whole number behind finished JSON.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int WriteInt64(int at, scoped ReadOnlySpan<byte> before, long value)
    {
        at = MakeRoom(at, before.Length + LongestNumber);
        ref byte place = ref Place(at);
        Copy(before, ref place);
        place = ref Unsafe.Add(ref place, before.Length);
        at += before.Length;

        return Digits.AreFew(value) ? at + Digits.WriteFew((uint)value, ref place) : at + Put(value, ref place);
    }

    /// <summary>
    /// Writes a whole number.
    /// </summary>
    public int WriteInt32(int at, int value) => WriteInt64(at, value);

    /// <summary>
    /// Writes a whole number behind finished JSON.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int WriteInt32(int at, scoped ReadOnlySpan<byte> before, int value) => WriteInt64(at, before, value);

    /// <summary>
    /// Writes a decimal number; its trailing zeros stay.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int WriteDecimal(int at, decimal value)
    {
        at = MakeRoom(at, LongestNumber);
        int written = PutShort(value, ref Place(at));
        if (written == 0)
        {
            value.TryFormat(Free(at), out written, default, CultureInfo.InvariantCulture);
        }

        return WriteByte(at + written, (byte)',');
    }

    /// <summary>
    /// Writes a number in the shortest form that reads back equal.
    /// </summary>
    /// <exception cref="InvalidTextException">The number is not finite.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int WriteDouble(int at, double value)
    {
        if (!double.IsFinite(value))
        {
            throw new InvalidTextException("A number that is not finite cannot be written as JSON.");
        }

        at = MakeRoom(at, LongestNumber);
        value.TryFormat(Free(at), out int written, default, CultureInfo.InvariantCulture);

        return WriteByte(at + written, (byte)',');
    }

    /// <summary>Writes a whole number and its comma.</summary>
    /// <returns>How many bytes these are.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Put(long value, ref byte place)
    {
        if (value < 0)
        {
            return PutNegative(value, ref place);
        }

        int length = Digits.Write((ulong)value, ref place);
        Unsafe.Add(ref place, length) = (byte)',';

        return length + 1;
    }

    /// <inheritdoc cref="Put"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int PutNegative(long value, ref byte place)
    {
        place = (byte)'-';
        int length = 1 + Digits.Write(0 - (ulong)value, ref Unsafe.Add(ref place, 1));
        Unsafe.Add(ref place, length) = (byte)',';

        return length + 1;
    }

    /// <summary>Writes a number with few digits, as amounts and shares of a whole have.</summary>
    /// <returns>How many bytes these are; 0 if it is another number.</returns>
    private static int PutShort(decimal value, ref byte place)
    {
        const int Low = 0, Middle = 1, High = 2, Flags = 3;
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        int scale = (byte)(bits[Flags] >> 16);
        if ((bits[Middle] | bits[High]) != 0 || bits[Low] == 0 || scale > Digits.BlockLength)
        {
            return 0;
        }

        int sign = 0;
        if (bits[Flags] < 0)
        {
            place = (byte)'-';
            sign = 1;
        }

        if ((uint)bits[Low] < PowersOfTen[Digits.BlockLength] && scale < Digits.BlockLength)
        {
            return sign + Digits.WriteScaled((uint)bits[Low], scale, ref Unsafe.Add(ref place, sign));
        }

        uint one = PowersOfTen[scale];
        uint whole = (uint)bits[Low] / one;
        int length = sign + Digits.Write(whole, ref Unsafe.Add(ref place, sign));
        if (scale == 0)
        {
            return length;
        }

        uint rest = ((uint)bits[Low] - (whole * one)) * PowersOfTen[Digits.BlockLength - scale];
        Unsafe.Add(ref place, length) = (byte)'.';
        Digits.WriteEight(rest, ref Unsafe.Add(ref place, length + 1));

        return length + 1 + scale;
    }
}
