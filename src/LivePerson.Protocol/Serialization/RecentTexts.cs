using System.Buffers.Binary;
using System.Text;

namespace LivePerson.Protocol.Serialization;

/// <summary>
/// The ids that were read since a root value began. A notification names the dialog and the originator twice, and one
/// string does for both. A text of one character is always at hand.
/// </summary>
internal static class RecentTexts
{
    private const int Shortest = 16;
    private const int Longest = 64;
    private const int Places = 8;

    // Ids of requests, mostly: of them, an application begins with the smallest.
    private static readonly string[] s_characters = [.. Enumerable.Range(0, 128).Select(static code => ((char)code).ToString())];

    [ThreadStatic]
    private static string?[]? s_texts;

    /// <summary>The string of an ASCII text; of one that was read before, if it is at hand.</summary>
    public static string Get(ReadOnlySpan<byte> ascii)
    {
        if (ascii.Length == 1)
        {
            return s_characters[ascii[0]];
        }

        if (ascii.Length is < Shortest or > Longest)
        {
            return Encoding.Latin1.GetString(ascii);
        }

        string?[] texts = s_texts ??= new string?[Places];
        ref string? place = ref texts[PlaceOf(ascii)];
        if (place is null || !Ascii.Equals(ascii, place))
        {
            place = Encoding.Latin1.GetString(ascii);
        }

        return place;
    }

    /// <summary>Keeps nothing beyond the root value: the texts are somebody's.</summary>
    public static void Forget() => s_texts?.AsSpan().Clear();

    private static int PlaceOf(ReadOnlySpan<byte> ascii)
    {
        uint ends = BinaryPrimitives.ReadUInt32LittleEndian(ascii) ^ BinaryPrimitives.ReadUInt32LittleEndian(ascii[^4..]);

        // The upper bits of the product depend on all of its factors' bits.
        return (int)((ends * 2654435769u) >> 29);
    }
}
