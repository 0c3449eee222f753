using System.Text;
using System.Text.RegularExpressions;
using LivePerson.Protocol.Analyzers.Literals;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LivePerson.Protocol.CodeFixes.Json;

/// <summary>Reads the JSON that a string expression writes: a literal, a concatenation, an interpolation, a composite format.</summary>
internal static class WrittenTextReader
{
    private static readonly Regex FormatItem = new(
        @"\{\{|\}\}|\{(?<index>\d{1,4})(?<format>[^{}]*)\}", RegexOptions.CultureInvariant);

    public static WrittenJson? Read(ExpressionSyntax whole, SemanticModel model)
    {
        List<ExpressionSyntax> expressions = [];
        string text = WrittenText.Of(whole, model, CancellationToken.None, expressions);
        return JsonTextReader.Read(text, [.. expressions.Select(expression => new Hole(expression, FormatOf(expression)))]);
    }

    /// <summary>The call of <c>string.Format</c> whose format an expression is, or null.</summary>
    public static InvocationExpressionSyntax? FormatCallOf(ExpressionSyntax format, SemanticModel model) =>
        format.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax invocation } arguments } argument
        && arguments.Arguments[0] == argument
        && model.GetSymbolInfo(invocation).Symbol is IMethodSymbol
        {
            Name: nameof(string.Format), ContainingType.SpecialType: SpecialType.System_String,
        }
            ? invocation
            : null;

    public static WrittenJson? ReadFormat(InvocationExpressionSyntax call, SemanticModel model)
    {
        SeparatedSyntaxList<ArgumentSyntax> arguments = call.ArgumentList.Arguments;
        if (model.GetConstantValue(arguments[0].Expression).Value is not string format)
        {
            return null;
        }

        StringBuilder text = new();
        List<Hole> holes = [];
        int position = 0;
        foreach (Match item in FormatItem.Matches(format))
        {
            text.Append(format, position, item.Index - position);
            position = item.Index + item.Length;
            if (!item.Groups["index"].Success)
            {
                text.Append(item.Value[0]);
                continue;
            }

            int argument = int.Parse(item.Groups["index"].Value, System.Globalization.CultureInfo.InvariantCulture) + 1;
            if (argument >= arguments.Count)
            {
                return null;
            }

            text.Append(WrittenText.Hole);
            holes.Add(new(arguments[argument].Expression, item.Groups["format"].Value));
        }

        text.Append(format, position, format.Length - position);
        return JsonTextReader.Read(text.ToString(), holes);
    }

    private static string FormatOf(ExpressionSyntax expression) => expression.Parent is InterpolationSyntax interpolation
        ? $"{interpolation.AlignmentClause}{interpolation.FormatClause}"
        : "";
}
