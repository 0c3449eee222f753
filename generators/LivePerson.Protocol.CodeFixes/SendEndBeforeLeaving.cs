using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace LivePerson.Protocol.CodeFixes;

/// <summary>LPP2101: sends the ending state before the ways out on which the state stays.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SendEndBeforeLeaving))]
[Shared]
public sealed class SendEndBeforeLeaving() : ProtocolFix("LPP2101")
{
    /// <inheritdoc/>
    private protected override Repair? Find(SyntaxNode node, Diagnostic diagnostic, SemanticModel model)
    {
        if (node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { } begin
            || EndingSend.Statement(begin, diagnostic) is not { } ending)
        {
            return null;
        }

        SyntaxNode root = node.SyntaxTree.GetRoot();
        List<SyntaxNode> places = [.. diagnostic.AdditionalLocations.Select(it => PlaceOf(root.FindNode(it.SourceSpan)))];
        bool isPossible = places.TrueForAll(place => place is ReturnStatementSyntax or YieldStatementSyntax or BlockSyntax
            && EndingSend.IsInScope(begin, PositionIn(place), model));
        return isPossible
            ? new("Send the ending state before leaving", places, current => Insert(current, places, ending))
            : null;
    }

    private static int PositionIn(SyntaxNode place) => place is BlockSyntax block ? block.CloseBraceToken.SpanStart : place.SpanStart;

    private static SyntaxNode PlaceOf(SyntaxNode place) => place switch
    {
        BaseMethodDeclarationSyntax { Body: { } body } => body,
        LocalFunctionStatementSyntax { Body: { } body } => body,
        AnonymousFunctionExpressionSyntax { Block: { } body } => body,
        AccessorDeclarationSyntax { Body: { } body } => body,
        _ => place,
    };

    private static SyntaxNode Insert(SyntaxNode root, List<SyntaxNode> places, StatementSyntax ending)
    {
        foreach (SyntaxNode place in places)
        {
            SyntaxNode current = root.GetCurrentNode(place)!;
            root = current switch
            {
                BlockSyntax block => root.ReplaceNode(block, block.AddStatements(Apart(ending, block, root))),
                StatementSyntax { Parent: BlockSyntax or SwitchSectionSyntax } statement =>
                    root.InsertNodesBefore(statement, [ending.WithLeadingTrivia(statement.GetLeadingTrivia())
                        .WithTrailingTrivia(LineEnd.Of(root))]) is var inserted
                        ? WithoutLeadingComments(inserted, place)
                        : root,
                StatementSyntax statement => root.ReplaceNode(
                    statement,
                    SyntaxFactory.Block(ending, statement.WithoutLeadingTrivia()).WithLeadingTrivia(statement.GetLeadingTrivia())
                        .WithAdditionalAnnotations(Formatter.Annotation)),
                _ => root,
            };
        }

        return root;
    }

    /// <summary>The comments above the statement went to the one before it.</summary>
    private static SyntaxNode WithoutLeadingComments(SyntaxNode root, SyntaxNode place)
    {
        SyntaxNode current = root.GetCurrentNode(place)!;
        SyntaxTriviaList indentation = [.. current.GetLeadingTrivia().Where(it => it.IsKind(SyntaxKind.WhitespaceTrivia)).Take(1)];
        return root.ReplaceNode(current, current.WithLeadingTrivia(indentation));
    }

    private static StatementSyntax Apart(StatementSyntax ending, BlockSyntax block, SyntaxNode root) =>
        block.Statements.LastOrDefault() is BlockSyntax or IfStatementSyntax or TryStatementSyntax or WhileStatementSyntax
            or CommonForEachStatementSyntax or ForStatementSyntax or SwitchStatementSyntax or UsingStatementSyntax
            ? ending.WithLeadingTrivia(LineEnd.Of(root))
            : ending;
}
