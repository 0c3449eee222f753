using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LivePerson.Protocol.CodeFixes.Json;

/// <summary>Keeps the comments that stand inside an expression when another takes its place.</summary>
internal static class Comments
{
    /// <summary>All of them, to be written before the new expression; "" if there is none.</summary>
    public static string Of(SyntaxNode replaced) => string.Concat(replaced.DescendantTrivia()
        .Where(trivia => replaced.Span.Contains(trivia.Span))
        .Select(trivia => trivia.Kind() switch
        {
            SyntaxKind.SingleLineCommentTrivia => $"/* {trivia.ToString().TrimStart('/').Trim()} */ ",
            SyntaxKind.MultiLineCommentTrivia => trivia + " ",
            _ => "",
        }));
}
