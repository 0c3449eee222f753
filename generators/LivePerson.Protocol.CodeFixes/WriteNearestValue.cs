using System.Composition;
using LivePerson.Protocol.Analyzers.Literals;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace LivePerson.Protocol.CodeFixes;

/// <summary>LPP2001: writes the known value that is nearest to the unknown one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(WriteNearestValue))]
[Shared]
public sealed class WriteNearestValue() : ProtocolFix("LPP2001")
{
    /// <inheritdoc/>
    private protected override Repair? Find(SyntaxNode node, Diagnostic diagnostic, SemanticModel model)
    {
        if (node is not ExpressionSyntax written
            || !diagnostic.Properties.TryGetValue(ConstantMustBeKnownValue.NearestProperty, out string? nearest)
            || !diagnostic.Properties.TryGetValue(ConstantMustBeKnownValue.EnumProperty, out string? type))
        {
            return null;
        }

        // A comment inside the call would be lost with the call, so then only the constant changes.
        InvocationExpressionSyntax? invocation = written.Parent?.FirstAncestorOrSelf<InvocationExpressionSyntax>();
        bool replacesCall = diagnostic.Properties.ContainsKey(ConstantMustBeKnownValue.IsInvocationProperty)
            && invocation is not null
            && !HasComment(invocation.ArgumentList);
        string path = replacesCall ? $".{nearest}" : $".Values.{nearest}";
        return Repair.Replace(
            $"Write {type!.Substring(type.LastIndexOf('.') + 1)}{path}",
            replacesCall ? invocation! : written,
            SyntaxFactory.ParseExpression(type + path).WithAdditionalAnnotations(Simplifier.Annotation));
    }

    private static bool HasComment(SyntaxNode node) => node.DescendantTrivia().Any(trivia =>
        trivia.IsKind(SyntaxKind.MultiLineCommentTrivia) || trivia.IsKind(SyntaxKind.SingleLineCommentTrivia));
}
