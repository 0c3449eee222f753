using Microsoft.CodeAnalysis;

namespace LivePerson.Protocol.Analyzers.Flow;

/// <summary>The text of a node without its white space, to compare two of them.</summary>
internal static class SyntaxText
{
    public static string NormalizedText(this SyntaxNode node) =>
        string.Join(" ", node.DescendantTokens().Select(token => token.ValueText));
}
