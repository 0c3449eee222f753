using System.Globalization;

namespace LivePerson.Protocol.Serialization;

/// <summary>
/// The properties of code points that patterns name: <c>\p{L}</c>, <c>\p{Uppercase_Letter}</c>.
/// </summary>
internal static class UnicodeProperties
{
    private static readonly string[] Prefixes = ["gc=", "General_Category="];

    // The short name, the long ones, and the categories.
    private static readonly (string Names, UnicodeCategory[] Categories)[] Known =
    [
        ("Lu Uppercase_Letter", [UnicodeCategory.UppercaseLetter]),
        ("Ll Lowercase_Letter", [UnicodeCategory.LowercaseLetter]),
        ("Lt Titlecase_Letter", [UnicodeCategory.TitlecaseLetter]),
        ("LC Cased_Letter", [.. Range(UnicodeCategory.UppercaseLetter, UnicodeCategory.TitlecaseLetter)]),
        ("Lm Modifier_Letter", [UnicodeCategory.ModifierLetter]),
        ("Lo Other_Letter", [UnicodeCategory.OtherLetter]),
        ("L Letter", [.. Range(UnicodeCategory.UppercaseLetter, UnicodeCategory.OtherLetter)]),
        ("Mn Nonspacing_Mark", [UnicodeCategory.NonSpacingMark]),
        ("Mc Spacing_Mark", [UnicodeCategory.SpacingCombiningMark]),
        ("Me Enclosing_Mark", [UnicodeCategory.EnclosingMark]),
        ("M Mark Combining_Mark", [.. Range(UnicodeCategory.NonSpacingMark, UnicodeCategory.EnclosingMark)]),
        ("Nd Decimal_Number digit", [UnicodeCategory.DecimalDigitNumber]),
        ("Nl Letter_Number", [UnicodeCategory.LetterNumber]),
        ("No Other_Number", [UnicodeCategory.OtherNumber]),
        ("N Number", [.. Range(UnicodeCategory.DecimalDigitNumber, UnicodeCategory.OtherNumber)]),
        ("Zs Space_Separator", [UnicodeCategory.SpaceSeparator]),
        ("Zl Line_Separator", [UnicodeCategory.LineSeparator]),
        ("Zp Paragraph_Separator", [UnicodeCategory.ParagraphSeparator]),
        ("Z Separator", [.. Range(UnicodeCategory.SpaceSeparator, UnicodeCategory.ParagraphSeparator)]),
        ("Cc Control cntrl", [UnicodeCategory.Control]),
        ("Cf Format", [UnicodeCategory.Format]),
        ("Cs Surrogate", [UnicodeCategory.Surrogate]),
        ("Co Private_Use", [UnicodeCategory.PrivateUse]),
        ("Cn Unassigned", [UnicodeCategory.OtherNotAssigned]),
        ("C Other", [.. Range(UnicodeCategory.Control, UnicodeCategory.PrivateUse), UnicodeCategory.OtherNotAssigned]),
        ("Pc Connector_Punctuation", [UnicodeCategory.ConnectorPunctuation]),
        ("Pd Dash_Punctuation", [UnicodeCategory.DashPunctuation]),
        ("Ps Open_Punctuation", [UnicodeCategory.OpenPunctuation]),
        ("Pe Close_Punctuation", [UnicodeCategory.ClosePunctuation]),
        ("Pi Initial_Punctuation", [UnicodeCategory.InitialQuotePunctuation]),
        ("Pf Final_Punctuation", [UnicodeCategory.FinalQuotePunctuation]),
        ("Po Other_Punctuation", [UnicodeCategory.OtherPunctuation]),
        ("P Punctuation punct", [.. Range(UnicodeCategory.ConnectorPunctuation, UnicodeCategory.OtherPunctuation)]),
        ("Sm Math_Symbol", [UnicodeCategory.MathSymbol]),
        ("Sc Currency_Symbol", [UnicodeCategory.CurrencySymbol]),
        ("Sk Modifier_Symbol", [UnicodeCategory.ModifierSymbol]),
        ("So Other_Symbol", [UnicodeCategory.OtherSymbol]),
        ("S Symbol", [.. Range(UnicodeCategory.MathSymbol, UnicodeCategory.OtherSymbol)]),
        ("Any", [.. Range(UnicodeCategory.UppercaseLetter, UnicodeCategory.OtherNotAssigned)]),
    ];

    /// <summary>
    /// The code points that have a property; <see langword="null"/> if it is none of the general categories.
    /// </summary>
    public static CodePointSet? Find(string property)
    {
        string? prefix = Array.Find(Prefixes, it => property.StartsWith(it, StringComparison.Ordinal));
        string name = prefix is null ? property : property.Substring(prefix.Length);
        foreach ((string names, UnicodeCategory[] categories) in Known)
        {
            if (names.Split(' ').Contains(name, StringComparer.Ordinal))
            {
                return CodePointSet.OfCategories(categories);
            }
        }

        return null;
    }

    private static IEnumerable<UnicodeCategory> Range(UnicodeCategory first, UnicodeCategory last) =>
        Enumerable.Range((int)first, last - first + 1).Select(static it => (UnicodeCategory)it);
}
