using LivePerson.Protocol.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace LivePerson.Protocol.CodeFixes;

/// <summary>Makes, out of the send that begins a state, the one that ends it.</summary>
internal static class EndingSend
{
    /// <summary>An awaited statement; null if the state is not written in the send, or the send is not awaited.</summary>
    public static StatementSyntax? Statement(InvocationExpressionSyntax begin, Diagnostic diagnostic)
    {
        if (!diagnostic.Properties.TryGetValue(StatesMustEnd.BeginNameProperty, out string? beginName)
            || !diagnostic.Properties.TryGetValue(StatesMustEnd.EndStateProperty, out string? endName)
            || endName is null)
        {
            return null;
        }

        List<IdentifierNameSyntax> states =
        [
            .. begin.ArgumentList.DescendantNodes().OfType<IdentifierNameSyntax>()
                .Where(name => name.Identifier.ValueText == beginName
                    && name.Parent is MemberAccessExpressionSyntax access && access.Name == name),
        ];
        if (states.Count != 1 || begin.FirstAncestorOrSelf<AwaitExpressionSyntax>() is not { } awaited)
        {
            return null;
        }

        ExpressionSyntax ending = awaited.ReplaceNode(
            states[0], SyntaxFactory.IdentifierName(endName).WithTriviaFrom(states[0]));
        return SyntaxFactory.ExpressionStatement(ending.WithoutLeadingTrivia().WithoutTrailingTrivia())
            .WithAdditionalAnnotations(Formatter.Annotation);
    }

    /// <summary>Whether every variable that a node uses is the same one at another place.</summary>
    public static bool IsInScope(SyntaxNode used, int position, SemanticModel model) =>
        used.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>()
            .Select(name => model.GetSymbolInfo(name).Symbol)
            .Where(symbol => symbol is ILocalSymbol)
            .All(symbol => model.LookupSymbols(position, name: symbol!.Name).Contains(symbol, SymbolEqualityComparer.Default));
}
