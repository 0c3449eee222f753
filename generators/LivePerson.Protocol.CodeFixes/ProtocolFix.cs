using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LivePerson.Protocol.CodeFixes;

/// <summary>What every fix has in common: one right answer, applied alone or to all findings of a document at once.</summary>
public abstract class ProtocolFix : CodeFixProvider
{
    private protected ProtocolFix(params ImmutableArray<string> ids) => FixableDiagnosticIds = ids;

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(
        (context, document, diagnostics) => FixAllAsync(document, diagnostics, context.CancellationToken));

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (await FindAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false)
                is { } repair)
            {
                CodeAction action = CodeAction.Create(
                    repair.Title, token => ApplyAsync(context.Document, [repair], token), GetType().Name);
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }

    /// <summary>The one right answer, or null if there is none here.</summary>
    private protected abstract Repair? Find(SyntaxNode node, Diagnostic diagnostic, SemanticModel model);

    private static async Task<Document> ApplyAsync(
        Document document, IReadOnlyList<Repair> repairs, CancellationToken cancellationToken)
    {
        SyntaxNode root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        root = root.TrackNodes(repairs.SelectMany(repair => repair.Nodes).Distinct());
        foreach (Repair repair in repairs)
        {
            root = repair.Apply(root);
        }

        return document.WithSyntaxRoot(root);
    }

    private async Task<Document?> FixAllAsync(
        Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        List<Repair> repairs = [];
        foreach (Diagnostic diagnostic in diagnostics.OrderBy(it => it.Location.SourceSpan.Start))
        {
            if (await FindAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is { } repair)
            {
                repairs.Add(repair);
            }
        }

        return await ApplyAsync(document, repairs, cancellationToken).ConfigureAwait(false);
    }

    private async Task<Repair?> FindAsync(
        Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        SyntaxNode? root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        SemanticModel? model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        return root is null || model is null
            ? null
            : Find(root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true), diagnostic, model);
    }
}
