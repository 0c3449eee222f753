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
        int length = upper < Block ? WriteUpToEight((uint)upper, ref place) : Write(upper, ref place);
        WriteEight((uint)(value - (upper * Block)), ref Unsafe.Add(ref place, length));

        return length + BlockLength;
    }

    /// <summary>
    /// Writes a number below 100,000,000 with as many leading zeros as it takes to eight digits.
    /// </summary>
    public static void WriteEight(uint value, ref byte place) => Put(Eight(value), ref place);

    private static int WriteUpToEight(uint value, ref byte place)
    {
        if (value < 10)
        {
            place = (byte)('0' + value);

            return 1;
        }

        // Counted by comparisons, which are foretold: what is written next need not wait for the digits.
        int length = Count(value);
        Put(Eight(value) >> ((BlockLength - length) * 8), ref place);

        return length;
    }

    private static int Count(uint value)
    {
        if (value < 10_000)
        {
            return value < 100 ? 2 : value < 1_000 ? 3 : 4;
        }

        return value < 1_000_000 ? (value < 100_000 ? 5 : 6) : value < 10_000_000 ? 7 : 8;
    }

    private static void Put(ulong digits, ref byte place) => BinaryPrimitives.WriteUInt64LittleEndian(
        MemoryMarshal.CreateSpan(ref place, BlockLength), digits | Zeros);

    /// <summary>
    /// The digits as bytes, the first one lowest. Divisions are multiplications and shifts, exact for such small numbers:
    /// first two numbers of four digits, then four of two, then eight of one.
    /// </summary>
    private static ulong Eight(uint value)
    {
        ulong fours = (value / 10_000) | ((ulong)(value % 10_000) << 32);
        ulong hundreds = ((fours * 10_486) >> 20) & 0x0000_007f_0000_007f;
        ulong twos = hundreds | ((fours - (hundreds * 100)) << 16);
        ulong tens = ((twos * 103) >> 10) & 0x000f_000f_000f_000f;

        return tens | ((twos - (tens * 10)) << 8);
    }
}
