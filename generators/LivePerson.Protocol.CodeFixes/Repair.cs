using Microsoft.CodeAnalysis;

namespace LivePerson.Protocol.CodeFixes;

/// <summary>A change to a document that can follow on other changes of the same kind.</summary>
/// <param name="Title">What the editor offers.</param>
/// <param name="Nodes">The nodes that it touches, as they were; the root in which it is applied tracks them.</param>
/// <param name="Apply">Makes the change.</param>
internal sealed record Repair(string Title, IReadOnlyList<SyntaxNode> Nodes, Func<SyntaxNode, SyntaxNode> Apply)
{
    /// <summary>One expression instead of another; comments and white space around it stay.</summary>
    public static Repair Replace(string title, SyntaxNode old, SyntaxNode replacement) => new(
        title,
        [old],
        root => root.GetCurrentNode(old) is { } current
            ? root.ReplaceNode(current, replacement.WithTriviaFrom(current))
            : root);
}
