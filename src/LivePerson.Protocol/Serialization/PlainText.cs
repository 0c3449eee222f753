using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace LivePerson.Protocol.Serialization;

/// <summary>
/// Copies the part of a text that JSON takes as it is: ASCII without quotes, backslashes and control characters.
/// </summary>
internal static class PlainText
{
    private const int Many = 16;
    private const int Half = 8;

    private static bool CanPack => Sse2.IsSupported || AdvSimd.IsSupported;

    /// <summary>
    /// Copies from the start up to the first character, or a little before, that needs more than a copy.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="target">Where it goes, with room for <paramref name="length"/> bytes.</param>
    /// <param name="length">How many characters are looked at.</param>
    /// <returns>How many characters were copied.</returns>
    public static int Copy(string text, ref byte target, int length)
    {
        ref ushort source = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text.AsSpan()));

        if (!CanPack || length < Half)
        {
            return CopyOneByOne(ref source, ref target, length);
        }

        if (length < Many)
        {
            // The last characters are copied with some that were copied already: cheaper than one by one.
            return CopyHalf(ref source, ref target, 0) && CopyHalf(ref source, ref target, length - Half) ? length : 0;
        }

        int done = 0;
        for (; done <= length - Many; done += Many)
        {
            if (!CopyMany(ref source, ref target, done))
            {
                return done;
            }
        }

        return done == length || CopyMany(ref source, ref target, length - Many) ? length : done;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool CopyMany(ref ushort source, ref byte target, int at)
    {
        Vector128<byte> bytes = Pack(
            Vector128.LoadUnsafe(ref source, (nuint)at), Vector128.LoadUnsafe(ref source, (nuint)(at + Half)));
        if (NeedsMore(bytes))
        {
            return false;
        }

        bytes.StoreUnsafe(ref target, (nuint)at);

        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool CopyHalf(ref ushort source, ref byte target, int at)
    {
        Vector128<ushort> characters = Vector128.LoadUnsafe(ref source, (nuint)at);
        Vector128<byte> bytes = Pack(characters, characters);
        if (NeedsMore(bytes))
        {
            return false;
        }

        Unsafe.WriteUnaligned(ref Unsafe.Add(ref target, at), bytes.AsUInt64().ToScalar());

        return true;
    }

    /// <summary>Characters that are not ASCII become bytes that are not: 0, or 0x80 and above.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Pack(Vector128<ushort> first, Vector128<ushort> second) => Sse2.IsSupported
        ? Sse2.PackUnsignedSaturate(first.AsInt16(), second.AsInt16())
        : AdvSimd.ExtractNarrowingSaturateUnsignedUpper(
            AdvSimd.ExtractNarrowingSaturateUnsignedLower(first.AsInt16()), second.AsInt16());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool NeedsMore(Vector128<byte> bytes)
    {
        // As signed bytes, all that is not ASCII is below the space, as control characters are.
        Vector128<byte> outside = Vector128.LessThan(bytes.AsSByte(), Vector128.Create((sbyte)' ')).AsByte();
        Vector128<byte> quote = Vector128.Equals(bytes, Vector128.Create((byte)'"'));
        Vector128<byte> backslash = Vector128.Equals(bytes, Vector128.Create((byte)'\\'));

        return (outside | quote | backslash) != Vector128<byte>.Zero;
    }

    private static int CopyOneByOne(ref ushort source, ref byte target, int length)
    {
        for (int i = 0; i < length; i++)
        {
            ushort character = Unsafe.Add(ref source, i);
            if (character - (uint)' ' > 0x7f - ' ' || character is '"' or '\\')
            {
                return i;
            }

            Unsafe.Add(ref target, i) = (byte)character;
        }

        return length;
    }
}
