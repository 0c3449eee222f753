using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LivePerson.Protocol.CodeFixes;

/// <summary>What every fix has in common: one rule, one right answer, and fix-all.</summary>
public abstract class ProtocolFix : CodeFixProvider
{
    private protected ProtocolFix(params ImmutableArray<string> ids) => FixableDiagnosticIds = ids;

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null)
        {
            return;
        }

        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            SyntaxNode node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            if (await FindAsync(context.Document, diagnostic, node, context.CancellationToken).ConfigureAwait(false)
                is { } repair)
            {
                CodeAction action = CodeAction.Create(repair.Title, repair.ApplyAsync, GetType().Name);
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }

    /// <summary>The one right answer, or null if there is none here.</summary>
    private protected abstract Task<Repair?> FindAsync(
        Document document, Diagnostic diagnostic, SyntaxNode node, CancellationToken cancellationToken);
}

/// <summary>A change to a document.</summary>
/// <param name="Title">What the editor offers.</param>
/// <param name="ApplyAsync">Makes the change.</param>
internal sealed record Repair(string Title, Func<CancellationToken, Task<Document>> ApplyAsync)
{
    /// <summary>One expression instead of another; comments and white space around it stay.</summary>
    public static Repair Replace(Document document, string title, SyntaxNode old, SyntaxNode replacement) =>
        new(title, async cancellationToken =>
        {
            SyntaxNode root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
            return document.WithSyntaxRoot(root.ReplaceNode(old, replacement.WithTriviaFrom(old)));
        });
}
