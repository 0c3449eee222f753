using System.Composition;
using LivePerson.Protocol.Analyzers.Facts;
using LivePerson.Protocol.CodeFixes.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LivePerson.Protocol.CodeFixes;

/// <summary>LPP2004: builds the same message from the protocol's records.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(WriteTypedJson))]
[Shared]
public sealed class WriteTypedJson() : ProtocolFix("LPP2004")
{
    /// <inheritdoc/>
    private protected override Repair? Find(SyntaxNode node, Diagnostic diagnostic, SemanticModel model)
    {
        if (node is not ExpressionSyntax written
            || ProtocolFacts.Of(model.Compilation) is not { } facts
            || WrittenPlace.Of(written, model) is not { } place
            || place.Read() is not ObjectJson json
            || new TypedExpressionWriter(facts, model, written.SpanStart).Write(json) is not { } typed
            || JsonFrame.Of(place.Form, typed.Record, model, written.SpanStart) is not { } frame)
        {
            return null;
        }

        IEnumerable<SyntaxNode> nodes = place.Constant is { } constant ? [place.Replaced, constant] : [place.Replaced];
        ExpressionSyntax replacement = SyntaxFactory.ParseExpression(Render(place.Replaced, typed.Expression, frame));
        return new($"Build it with {typed.Record.Name}", [.. nodes], root => place.Apply(root, replacement));
    }

    private static string Render(ExpressionSyntax replaced, Layout expression, JsonFrame frame)
    {
        string lineEnd = LineEnd.Of(replaced.SyntaxTree.GetRoot()).ToString();
        Layout whole = frame.Before.Length == 0
            ? new Layout.Suffixed(expression, frame.After)
            : new Layout.Sequence(frame.Before, [expression], frame.After);
        return Comments.Of(replaced) + whole.Render(ColumnOf(replaced), IndentOf(replaced), lineEnd);
    }

    private static int ColumnOf(SyntaxNode node) => node.GetLocation().GetLineSpan().StartLinePosition.Character;

    private static int IndentOf(SyntaxNode node)
    {
        string line = node.SyntaxTree.GetText().Lines.GetLineFromPosition(node.SpanStart).ToString();
        return line.Length - line.TrimStart().Length;
    }
}
