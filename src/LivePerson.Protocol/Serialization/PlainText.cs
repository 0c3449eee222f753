using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace LivePerson.Protocol.Serialization;

/// <summary>
/// Copies the part of a text that JSON takes as it is: ASCII without quotes, backslashes and control characters.
/// </summary>
internal static class PlainText
{
    /// <summary>
    /// Copies from the start up to the first character, or a little before, that needs more than a copy.
    /// </summary>
    /// <returns>How many characters were copied.</returns>
    public static int Copy(ReadOnlySpan<char> text, Span<byte> destination)
    {
        int length = Math.Min(text.Length, destination.Length);
        ref ushort source = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        ref byte target = ref MemoryMarshal.GetReference(destination);

        if (!Vector128.IsHardwareAccelerated || length < Vector128<ushort>.Count)
        {
            return CopyOneByOne(ref source, ref target, 0, length);
        }

        int done = 0;
        for (; done <= length - Vector128<byte>.Count; done += Vector128<byte>.Count)
        {
            if (!CopySixteen(ref source, ref target, done))
            {
                return done;
            }
        }

        if (done == length)
        {
            return length;
        }

        // The last characters are copied with some that were copied already: cheaper than one by one.
        if (length >= Vector128<byte>.Count)
        {
            return CopySixteen(ref source, ref target, length - Vector128<byte>.Count) ? length : done;
        }

        if (!CopyEight(ref source, ref target, 0))
        {
            return 0;
        }

        return CopyEight(ref source, ref target, length - Vector128<ushort>.Count) ? length : Vector128<ushort>.Count;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool CopySixteen(ref ushort source, ref byte target, int at)
    {
        Vector128<ushort> first = Vector128.LoadUnsafe(ref source, (nuint)at);
        Vector128<ushort> second = Vector128.LoadUnsafe(ref source, (nuint)(at + Vector128<ushort>.Count));
        if (NeedsMore(first) || NeedsMore(second))
        {
            return false;
        }

        Vector128.Narrow(first, second).StoreUnsafe(ref target, (nuint)at);

        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool CopyEight(ref ushort source, ref byte target, int at)
    {
        Vector128<ushort> characters = Vector128.LoadUnsafe(ref source, (nuint)at);
        if (NeedsMore(characters))
        {
            return false;
        }

        ulong bytes = Vector128.Narrow(characters, characters).AsUInt64().ToScalar();
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref target, at), bytes);

        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool NeedsMore(Vector128<ushort> characters)
    {
        // Below the space and above the last ASCII character in one comparison: both wrap to large numbers.
        Vector128<ushort> outside = Vector128.GreaterThan(
            characters - Vector128.Create((ushort)' '), Vector128.Create((ushort)(0x7f - ' ')));
        Vector128<ushort> quote = Vector128.Equals(characters, Vector128.Create((ushort)'"'));
        Vector128<ushort> backslash = Vector128.Equals(characters, Vector128.Create((ushort)'\\'));

        return (outside | quote | backslash) != Vector128<ushort>.Zero;
    }

    private static int CopyOneByOne(ref ushort source, ref byte target, int from, int length)
    {
        for (int i = from; i < length; i++)
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
