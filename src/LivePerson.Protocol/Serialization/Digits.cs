using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LivePerson.Protocol.Serialization;

/// <summary>
/// Writes the digits of whole numbers, eight at a time: they are found side by side in one register.
/// </summary>
internal static class Digits
{
    /// <summary>How many digits are found at a time, and how many bytes are written at least.</summary>
    public const int BlockLength = 8;

    private const uint Block = 100_000_000;
    private const ulong Zeros = 0x3030_3030_3030_3030;
    private const ulong FourZerosAndComma = 0x2c_3030_3030;

    /// <summary>
    /// Whether a number has at most four digits, as counts, days and years have; <see cref="WriteFew"/> is for these.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreFew(long value) => (ulong)value < 10_000;

    /// <summary>
    /// Writes a number of at most four digits without leading zeros, and a comma behind it.
    /// </summary>
    /// <param name="value">The number.</param>
    /// <param name="place">Has room for a block.</param>
    /// <returns>How many bytes these are.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int WriteFew(uint value, ref byte place)
    {
        int leadingZeros = value < 100 ? (value < 10 ? 3 : 2) : value < 1_000 ? 1 : 0;
        uint hundreds = (value * 5_243) >> 19;
        uint twos = (value << 16) - (hundreds * ((100 << 16) - 1));
        uint tens = ((twos * 103) >> 10) & 0x000f_000f;
        ulong digits = (twos << 8) - (tens * ((10 << 8) - 1));
        Put((digits | FourZerosAndComma) >> (leadingZeros * 8), ref place);

        return 5 - leadingZeros;
    }

    /// <summary>
    /// Writes a number without leading zeros.
    /// </summary>
    /// <param name="value">The number.</param>
    /// <param name="place">Has room for the number and a block more.</param>
    /// <returns>How many digits it has.</returns>
    public static int Write(ulong value, ref byte place)
    {
        if (value < Block)
        {
            return WriteUpToEight((uint)value, ref place);
        }

        ulong upper = value / Block;
        if (upper >= Block)
        {
            return WriteMost(value, ref place);
        }

        int length = WriteUpToEight((uint)upper, ref place);
        WriteEight((uint)(value - (upper * Block)), ref Unsafe.Add(ref place, length));

        return length + BlockLength;
    }

    /// <summary>
    /// Writes a number below 100,000,000 with as many leading zeros as it takes to eight digits.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteEight(uint value, ref byte place) => Put(Eight(value) | Zeros, ref place);

    /// <summary>
    /// Writes a number below 100,000,000 with a point before its last digits.
    /// </summary>
    /// <param name="value">The number without its point.</param>
    /// <param name="scale">How many digits stand behind the point: at most 7, without a point if none.</param>
    /// <param name="place">Has room for two blocks.</param>
    /// <returns>How many bytes these are.</returns>
    public static int WriteScaled(uint value, int scale, ref byte place)
    {
        int length = Math.Max(Count(value), scale + 1);
        ulong digits = (Eight(value) | Zeros) >> ((BlockLength - length) * 8);
        Put(digits, ref place);
        if (scale == 0)
        {
            return length;
        }

        // Once more from the point on, one place further.
        int whole = length - scale;
        Put(((digits >> (whole * 8)) << 8) | (byte)'.', ref Unsafe.Add(ref place, whole));

        return length + 1;
    }

    /// <summary>More than sixteen digits, apart from the rest: with a call in it, that would be slower.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int WriteMost(ulong value, ref byte place)
    {
        ulong upper = value / Block;
        int length = Write(upper, ref place);
        WriteEight((uint)(value - (upper * Block)), ref Unsafe.Add(ref place, length));

        return length + BlockLength;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int WriteUpToEight(uint value, ref byte place)
    {
        // Counted by comparisons, which are foretold: what is written next need not wait for the digits.
        int length = Count(value);
        Put((Eight(value) | Zeros) >> ((BlockLength - length) * 8), ref place);

        return length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Count(uint value)
    {
        if (value < 10_000)
        {
            return value < 100 ? (value < 10 ? 1 : 2) : value < 1_000 ? 3 : 4;
        }

        return value < 1_000_000 ? (value < 100_000 ? 5 : 6) : value < 10_000_000 ? 7 : 8;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Put(ulong digits, ref byte place) => BinaryPrimitives.WriteUInt64LittleEndian(
        MemoryMarshal.CreateSpan(ref place, BlockLength), digits);

    /// <summary>
    /// The digits as bytes, the first one lowest. Divisions are multiplications and shifts, exact for such small numbers:
    /// first two numbers of four digits, then four of two, then eight of one.
    /// </summary>
    /// <remarks>
    /// Each step parts n into a quotient q and a rest, the rest in the upper half: q + ((n - q * d) &lt;&lt; half) is
    /// (n &lt;&lt; half) - q * ((d &lt;&lt; half) - 1).
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Eight(uint value)
    {
        ulong upper = value / 10_000;
        ulong fours = ((ulong)value << 32) - (upper * ((10_000UL << 32) - 1));
        ulong hundreds = ((fours * 10_486) >> 20) & 0x0000_007f_0000_007f;
        ulong twos = (fours << 16) - (hundreds * ((100 << 16) - 1));
        ulong tens = ((twos * 103) >> 10) & 0x000f_000f_000f_000f;

        return (twos << 8) - (tens * ((10 << 8) - 1));
    }
}
