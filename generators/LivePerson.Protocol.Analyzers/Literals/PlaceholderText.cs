using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace LivePerson.Protocol.Analyzers.Literals;

/// <summary>A text that stands where an id should.</summary>
/// <param name="Text">What is written.</param>
/// <param name="Name">The name inside the placeholder, if there is just one; it may be a variable's.</param>
internal sealed record Placeholder(string Text, string? Name);

/// <summary>Knows a placeholder when it sees one.</summary>
internal static class PlaceholderText
{
    // {dialogId}, or an interpolated string whose $ was forgotten; <dialogId>; ${dialogId}; %dialogId%; YOUR_DIALOG_ID;
    // a GUID of zeros.
    private static readonly Regex Shape = new(
        @"\{\s*(?<name>[A-Za-z_][\w.]*)\s*\}|^\s*<\s*(?<name>[^<>]+?)\s*>\s*$|^\s*%\s*(?<name>\w+)\s*%\s*$"
        + @"|^[\s_]*your[-_ ].*$|^\s*(\.\.\.|…)\s*$|^[0-]+$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    public static Placeholder? Of(IOperation value)
    {
        if (value is INameOfOperation { ConstantValue.Value: string name })
        {
            return new(name, name);
        }

        return ConstantText.Of(value) switch
        {
            null => null,
            { } text when string.IsNullOrWhiteSpace(text) => new(text, null),
            { } text when Shape.Match(text) is { Success: true } match => new(text, NameIn(match, text)),
            _ => null,
        };
    }

    private static string? NameIn(Match match, string text) =>
        match.Length == text.Length && SyntaxFacts.IsValidIdentifier(match.Groups["name"].Value)
            ? match.Groups["name"].Value
            : null;
}
