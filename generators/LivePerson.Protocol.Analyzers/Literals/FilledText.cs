using System.Globalization;
using System.Text.RegularExpressions;
using LivePerson.Protocol.Analyzers.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LivePerson.Protocol.Analyzers.Literals;

/// <summary>The text that comes of a text with holes, as far as the source says what fills them.</summary>
internal static class FilledText
{
    private static readonly Regex FormatItem = new(@"\{(?<index>\d{1,2})[^{}]*\}", RegexOptions.CultureInvariant);

    /// <summary>
    /// The text with what variables were declared with, and with the arguments of a composite format; null if nothing
    /// fills it, or if it has no member that could tell.
    /// </summary>
    public static string? Of(
        ExpressionSyntax whole, string text, WireMarkers markers, SemanticModel model, CancellationToken cancellationToken)
    {
        bool isFormat = text.Contains("{0}") && whole.Parent is ArgumentSyntax { Parent: ArgumentListSyntax };
        if ((!isFormat && text.IndexOf(WrittenText.Hole) < 0) || !JsonMarkerSearch.HasName(text, markers))
        {
            return null;
        }

        List<ExpressionSyntax> holes = [];
        string filled = WrittenText.Of(whole, model, cancellationToken, holes);
        string[] parts = filled.Split(WrittenText.Hole);
        if (parts.Length == holes.Count + 1)
        {
            filled = parts[0]
                + string.Concat(holes.Select((hole, index) => TextOf(hole, model, cancellationToken) + parts[index + 1]));
        }

        return isFormat ? Fill(filled, (ArgumentSyntax)whole.Parent!, model, cancellationToken) : filled;
    }

    private static string Fill(
        string format, ArgumentSyntax first, SemanticModel model, CancellationToken cancellationToken)
    {
        SeparatedSyntaxList<ArgumentSyntax> arguments = ((ArgumentListSyntax)first.Parent!).Arguments;
        int before = arguments.IndexOf(first) + 1;
        return FormatItem.Replace(format, item =>
            int.Parse(item.Groups["index"].Value, CultureInfo.InvariantCulture) + before is var index && index < arguments.Count
                ? TextOf(arguments[index].Expression, model, cancellationToken)
                : item.Value);
    }

    private static string TextOf(ExpressionSyntax hole, SemanticModel model, CancellationToken cancellationToken) =>
        DeclaredValue.TextOf(hole, model, cancellationToken) ?? WrittenText.Hole.ToString();
}
