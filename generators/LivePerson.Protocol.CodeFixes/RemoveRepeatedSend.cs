using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LivePerson.Protocol.CodeFixes;

/// <summary>LPP2107: removes the send that repeats the one before it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveRepeatedSend))]
[Shared]
public sealed class RemoveRepeatedSend() : ProtocolFix("LPP2107")
{
    /// <inheritdoc/>
    private protected override Repair? Find(SyntaxNode node, Diagnostic diagnostic, SemanticModel model) =>
        node.FirstAncestorOrSelf<StatementSyntax>() is ExpressionStatementSyntax { Parent: BlockSyntax } statement
        && (statement.Expression is InvocationExpressionSyntax or AwaitExpressionSyntax)
            ? new("Remove the repeated send", [statement], root => Remove(root, statement))
            : null;

    private static SyntaxNode Remove(SyntaxNode root, StatementSyntax statement) =>
        root.RemoveNode(root.GetCurrentNode(statement)!, SyntaxRemoveOptions.KeepUnbalancedDirectives | CommentsOf(statement))!;

    private static SyntaxRemoveOptions CommentsOf(StatementSyntax statement) =>
        statement.GetLeadingTrivia().Concat(statement.GetTrailingTrivia()).Any(trivia => trivia.ToString().Contains("/"))
            ? SyntaxRemoveOptions.KeepExteriorTrivia
            : SyntaxRemoveOptions.KeepNoTrivia;
}
