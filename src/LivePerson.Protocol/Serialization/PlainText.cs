using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace LivePerson.Protocol.Serialization;

/// <summary>
/// Copies a text that JSON takes as it is: ASCII without quotes, backslashes and control characters.
/// </summary>
/// <remarks>
/// <para>
/// Every method says whether it could copy; if not, what stands at the target is of no use. The target has room for as
/// many bytes as there are characters.
/// </para>
/// <para>
/// A text is read in blocks of one size. The last one overlaps the one before it: cheaper than characters one by one.
/// </para>
/// </remarks>
internal static class PlainText
{
    private const int LongBlock = 32;
    private const int Block = 16;
    private const int ShortBlock = 8;
    private const int ShortestBlock = 4;

    private static bool CanPack => Sse2.IsSupported || AdvSimd.IsSupported;

    /// <summary>Whether <see cref="TryCopyLong"/> may be called: 32 to 64 characters, as ids have.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsLong(int length) => Avx2.IsSupported & (uint)(length - LongBlock) <= LongBlock;

    /// <summary>
    /// Whether <see cref="TryCopyShort"/> may be called: 8 to 16 characters, as names of states and roles have.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsShort(int length) => CanPack & (uint)(length - ShortBlock) <= ShortBlock;

    /// <summary>Whether <see cref="TryCopyShortest"/> may be called: 4 to 7 characters, as words have.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsShortest(int length) => CanPack & (uint)(length - ShortestBlock) < ShortestBlock;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryCopyLong(string text, int length, ref byte target)
    {
        ref ushort source = ref Characters(text);
        nuint last = (uint)length - LongBlock;
        Vector256<byte> start = PackLong(ref source);
        Vector256<byte> end = PackLong(ref Unsafe.Add(ref source, last));
        start.StoreUnsafe(ref target);
        end.StoreUnsafe(ref target, last);

        return (Special(start) | Special(end)) == Vector256<byte>.Zero;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryCopyShort(string text, int length, ref byte target)
    {
        ref ushort source = ref Characters(text);
        nuint last = (uint)length - ShortBlock;
        Vector128<byte> bytes = Pack(
            Vector128.LoadUnsafe(ref source).AsInt16(), Vector128.LoadUnsafe(ref source, last).AsInt16());
        Unsafe.WriteUnaligned(ref target, bytes.AsUInt64().ToScalar());
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref target, last), bytes.AsUInt64().GetElement(1));

        return Special(bytes) == Vector128<byte>.Zero;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryCopyShortest(string text, int length, ref byte target)
    {
        ref byte source = ref Unsafe.As<ushort, byte>(ref Characters(text));
        nuint last = (uint)length - ShortestBlock;
        Vector128<short> characters = Vector128.Create(
            Unsafe.ReadUnaligned<ulong>(ref source),
            Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref source, last * sizeof(char)))).AsInt16();
        Vector128<byte> bytes = Pack(characters, characters);
        Unsafe.WriteUnaligned(ref target, bytes.AsUInt32().ToScalar());
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref target, last), bytes.AsUInt32().GetElement(1));

        return Special(bytes) == Vector128<byte>.Zero;
    }

    /// <summary>Copies the beginning of a text, of any length.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryCopy(string text, int length, ref byte target)
    {
        if (!CanPack || length < ShortestBlock)
        {
            return TryCopyOneByOne(text, length, ref target);
        }

        if (length < Block)
        {
            return IsShort(length) ? TryCopyShort(text, length, ref target) : TryCopyShortest(text, length, ref target);
        }

        return TryCopyBlocks(text, length, ref target);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryCopyBlocks(string text, int length, ref byte target)
    {
        ref ushort source = ref Characters(text);
        nuint last = (uint)length - Block;
        for (nuint at = 0; at < last; at += Block)
        {
            if (!TryCopyBlock(ref source, at, ref target))
            {
                return false;
            }
        }

        return TryCopyBlock(ref source, last, ref target);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryCopyBlock(ref ushort source, nuint at, ref byte target)
    {
        Vector128<byte> bytes = Pack(
            Vector128.LoadUnsafe(ref source, at).AsInt16(),
            Vector128.LoadUnsafe(ref source, at + ShortBlock).AsInt16());
        bytes.StoreUnsafe(ref target, at);

        return Special(bytes) == Vector128<byte>.Zero;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryCopyOneByOne(string text, int length, ref byte target)
    {
        for (int i = 0; i < length; i++)
        {
            char character = text[i];
            if (character - (uint)' ' > 0x7f - ' ' || character is '"' or '\\')
            {
                return false;
            }

            Unsafe.Add(ref target, i) = (byte)character;
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref ushort Characters(string text) =>
        ref Unsafe.As<char, ushort>(ref Unsafe.AsRef(in text.GetPinnableReference()));

    /// <summary>32 characters as bytes, as <see cref="Pack"/> makes them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> PackLong(ref ushort source)
    {
        Vector256<byte> mixed = Avx2.PackUnsignedSaturate(
            Vector256.LoadUnsafe(ref source).AsInt16(), Vector256.LoadUnsafe(ref source, Block).AsInt16());

        // The instruction packs the lower halves of both, then the upper ones.
        return Avx2.Permute4x64(mixed.AsInt64(), 0b11_01_10_00).AsByte();
    }

    /// <summary>
    /// 16 characters as bytes; those that are not ASCII become bytes that are not: 0, or 0x80 and above.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Pack(Vector128<short> first, Vector128<short> second) => Sse2.IsSupported
        ? Sse2.PackUnsignedSaturate(first, second)
        : AdvSimd.ExtractNarrowingSaturateUnsignedUpper(AdvSimd.ExtractNarrowingSaturateUnsignedLower(first), second);

    /// <inheritdoc cref="Special(Vector128{byte})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Special(Vector256<byte> bytes) =>
        Vector256.LessThan(bytes.AsSByte(), Vector256.Create((sbyte)' ')).AsByte()
        | Vector256.Equals(bytes, Vector256.Create((byte)'"'))
        | Vector256.Equals(bytes, Vector256.Create((byte)'\\'));

    /// <summary>
    /// Marks what needs more: as signed bytes, all but ASCII is below the space, as control characters are.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Special(Vector128<byte> bytes) =>
        Vector128.LessThan(bytes.AsSByte(), Vector128.Create((sbyte)' ')).AsByte()
        | Vector128.Equals(bytes, Vector128.Create((byte)'"'))
        | Vector128.Equals(bytes, Vector128.Create((byte)'\\'));
}
