using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LivePerson.Protocol.Analyzers.Literals;

/// <summary>The text that a string expression writes: literals, concatenations and interpolations in one, with holes.</summary>
internal static class WrittenText
{
    /// <summary>Stands where a value comes in that is known only when the program runs.</summary>
    public const char Hole = '\uFFFC';

    /// <summary>The whole expression that a literal or an interpolated string is a part of.</summary>
    public static ExpressionSyntax Whole(ExpressionSyntax part)
    {
        ExpressionSyntax whole = part;
        while (true)
        {
            switch (whole.Parent)
            {
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } or ParenthesizedExpressionSyntax:
                    whole = (ExpressionSyntax)whole.Parent;
                    break;
                case ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } when IsConcat(call):
                    whole = call;
                    break;
                default:
                    return whole;
            }
        }
    }

    /// <summary>The first literal or interpolated string of an expression, in the order of the text.</summary>
    public static ExpressionSyntax? First(ExpressionSyntax whole) => whole switch
    {
        ParenthesizedExpressionSyntax parenthesized => First(parenthesized.Expression),
        BinaryExpressionSyntax sum => First(sum.Left) ?? First(sum.Right),
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression or (int)SyntaxKind.Utf8StringLiteralExpression } => whole,
        InterpolatedStringExpressionSyntax => whole,
        InvocationExpressionSyntax concat when IsConcat(concat) =>
            concat.ArgumentList.Arguments.Select(argument => First(argument.Expression)).FirstOrDefault(first => first is not null),
        _ => null,
    };

    public static string Of(
        ExpressionSyntax whole, SemanticModel model, CancellationToken cancellationToken, List<ExpressionSyntax>? holes = null)
    {
        StringBuilder text = new();
        Append(text, whole, model, holes, cancellationToken);
        return text.ToString();
    }

    private static bool IsConcat(InvocationExpressionSyntax call) => call.Expression is MemberAccessExpressionSyntax
    {
        Name.Identifier.ValueText: nameof(string.Concat),
        Expression: PredefinedTypeSyntax or IdentifierNameSyntax { Identifier.ValueText: nameof(String) },
    };

    private static void Append(
        StringBuilder text,
        ExpressionSyntax part,
        SemanticModel model,
        List<ExpressionSyntax>? holes,
        CancellationToken cancellationToken)
    {
        switch (part)
        {
            case LiteralExpressionSyntax { Token.Value: string value }:
                text.Append(value);
                break;
            case ParenthesizedExpressionSyntax parenthesized:
                Append(text, parenthesized.Expression, model, holes, cancellationToken);
                break;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum:
                Append(text, sum.Left, model, holes, cancellationToken);
                Append(text, sum.Right, model, holes, cancellationToken);
                break;
            case InvocationExpressionSyntax concat when IsConcat(concat):
                foreach (ArgumentSyntax argument in concat.ArgumentList.Arguments)
                {
                    Append(text, argument.Expression, model, holes, cancellationToken);
                }

                break;
            case InterpolatedStringExpressionSyntax interpolated:
                foreach (InterpolatedStringContentSyntax content in interpolated.Contents)
                {
                    if (content is InterpolationSyntax { AlignmentClause: null, FormatClause: null } hole)
                    {
                        Append(text, hole.Expression, model, holes, cancellationToken);
                    }
                    else
                    {
                        text.Append(content is InterpolatedStringTextSyntax literal ? TextOf(literal, interpolated) : Hole.ToString());
                        holes?.AddRange(content is InterpolationSyntax formatted ? [formatted.Expression] : []);
                    }
                }

                break;
            default:
                if (model.GetConstantValue(part, cancellationToken) is { HasValue: true, Value: var constant })
                {
                    text.Append(constant);
                }
                else
                {
                    text.Append(Hole);
                    holes?.Add(part);
                }

                break;
        }
    }

    private static string TextOf(InterpolatedStringTextSyntax literal, InterpolatedStringExpressionSyntax whole)
    {
        string text = literal.TextToken.ValueText;
        bool isRaw = whole.StringStartToken.IsKind(SyntaxKind.InterpolatedMultiLineRawStringStartToken)
            || whole.StringStartToken.IsKind(SyntaxKind.InterpolatedSingleLineRawStringStartToken);
        return isRaw ? text : text.Replace("{{", "{").Replace("}}", "}");
    }
}
