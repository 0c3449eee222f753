using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LivePerson.Protocol.CodeFixes;

/// <summary>The line end that a file uses already.</summary>
internal static class LineEnd
{
    public static SyntaxTrivia Of(SyntaxNode root) => root.DescendantTrivia()
        .Where(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia))
        .DefaultIfEmpty(SyntaxFactory.LineFeed)
        .First();
}
