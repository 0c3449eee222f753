using System.Globalization;
using System.Text;

namespace LivePerson.Protocol.Serialization;

/// <summary>
/// A set of Unicode code points, and how a regular expression of .NET, which sees UTF-16, says it.
/// </summary>
/// <remarks>
/// Patterns are read by the generator too, which is built for .NET Standard.
/// </remarks>
internal sealed class CodePointSet
{
    private const int LastInPlane = 0xFFFF;
    private const int LastOfAll = 0x10FFFF;
    private const int FirstSurrogate = 0xD800;
    private const int LastSurrogate = 0xDFFF;
    private const int LowSurrogates = 0x400;

    private readonly List<(int First, int Last)> _ranges = [];

    public static CodePointSet Digits => Of(('0', '9'));

    public static CodePointSet WordCharacters => Of(('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z'));

    public static CodePointSet LineEnds => Of(('\n', '\n'), ('\r', '\r'), (0x2028, 0x2029));

    /// <summary>
    /// What ECMAScript calls white space, line ends among it.
    /// </summary>
    public static CodePointSet WhiteSpace => Of(
        ('\t', '\r'), (' ', ' '), (0xA0, 0xA0), (0x1680, 0x1680), (0x2000, 0x200A), (0x2028, 0x2029), (0x202F, 0x202F),
        (0x205F, 0x205F), (0x3000, 0x3000), (0xFEFF, 0xFEFF));

    /// <summary>
    /// All code points of the categories.
    /// </summary>
    public static CodePointSet OfCategories(IReadOnlyList<UnicodeCategory> categories)
    {
        int wanted = categories.Aggregate(0, static (bits, it) => bits | (1 << (int)it));
        CodePointSet set = new();
        for (int codePoint = 0; codePoint <= LastOfAll; codePoint++)
        {
            if ((wanted & (1 << (int)CategoryOf(codePoint))) == 0)
            {
                continue;
            }

            int last = set._ranges.Count - 1;
            if (last >= 0 && set._ranges[last].Last == codePoint - 1)
            {
                set._ranges[last] = (set._ranges[last].First, codePoint);
            }
            else
            {
                set._ranges.Add((codePoint, codePoint));
            }
        }

        return set;
    }

    public void Add(int first, int last) => _ranges.Add((first, last));

    public void Add(CodePointSet other) => _ranges.AddRange(other._ranges);

    public CodePointSet Complement()
    {
        CodePointSet complement = new();
        _ranges.Sort();
        int next = 0;
        foreach ((int first, int last) in _ranges)
        {
            if (next < first)
            {
                complement.Add(next, first - 1);
            }

            next = Math.Max(next, last + 1);
        }

        if (next <= LastOfAll)
        {
            complement.Add(next, LastOfAll);
        }

        return complement;
    }

    /// <summary>
    /// An expression that matches one code point of the set.
    /// </summary>
    /// <remarks>
    /// Half a surrogate pair is never matched, so that a pair cannot be taken for two.
    /// </remarks>
    public string ToPattern()
    {
        StringBuilder units = new();
        List<string> alternatives = [];
        foreach ((int first, int last) in _ranges)
        {
            AppendRange(units, first, Math.Min(last, FirstSurrogate - 1));
            AppendRange(units, Math.Max(first, LastSurrogate + 1), Math.Min(last, LastInPlane));
            AddPairs(alternatives, Math.Max(first, LastInPlane + 1), last);
        }

        if (units.Length > 0)
        {
            alternatives.Insert(0, $"[{units}]");
        }

        return alternatives.Count switch
        {
            0 => @"[^\s\S]",
            1 when units.Length > 0 => alternatives[0],
            _ => $"(?:{string.Join("|", alternatives)})",
        };
    }

    private static CodePointSet Of(params (int First, int Last)[] ranges)
    {
        CodePointSet set = new();
        set._ranges.AddRange(ranges);

        return set;
    }

    private static UnicodeCategory CategoryOf(int codePoint)
    {
#if NET
        return CharUnicodeInfo.GetUnicodeCategory(codePoint);
#else
        return codePoint <= LastInPlane
            ? CharUnicodeInfo.GetUnicodeCategory((char)codePoint)
            : CharUnicodeInfo.GetUnicodeCategory(char.ConvertFromUtf32(codePoint), 0);
#endif
    }

    private static void AddPairs(List<string> alternatives, int first, int last)
    {
        while (first <= last)
        {
            // Either some low surrogates of one high one, or all low surrogates of a few high ones.
            int low = (first - LastInPlane - 1) % LowSurrogates;
            int whole = (last + 1 - first) / LowSurrogates * LowSurrogates;
            int end = low == 0 && whole > 0 ? first + whole - 1 : Math.Min(last, first - low + LowSurrogates - 1);

            string from = char.ConvertFromUtf32(first);
            string to = char.ConvertFromUtf32(end);
            StringBuilder pair = new("[");
            AppendRange(pair, from[0], to[0]);
            pair.Append("][");
            AppendRange(pair, from[1], to[1]);
            alternatives.Add(pair.Append(']').ToString());
            first = end + 1;
        }
    }

    private static void AppendRange(StringBuilder pattern, int first, int last)
    {
        if (first <= last)
        {
            pattern.Append(@"\u").Append(first.ToString("X4", CultureInfo.InvariantCulture));
        }

        if (first < last)
        {
            pattern.Append(@"-\u").Append(last.ToString("X4", CultureInfo.InvariantCulture));
        }
    }
}
