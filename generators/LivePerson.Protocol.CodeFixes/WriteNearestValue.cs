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
    private protected override Task<Repair?> FindAsync(
        Document document, Diagnostic diagnostic, SyntaxNode node, CancellationToken cancellationToken)
    {
        if (node is not ExpressionSyntax written
            || !diagnostic.Properties.TryGetValue(ConstantMustBeKnownValue.NearestProperty, out string? nearest)
            || !diagnostic.Properties.TryGetValue(ConstantMustBeKnownValue.EnumProperty, out string? type))
        {
            return Task.FromResult<Repair?>(null);
        }

        bool isInvocation = diagnostic.Properties.ContainsKey(ConstantMustBeKnownValue.IsInvocationProperty);
        SyntaxNode? old = isInvocation ? written.FirstAncestorOrSelf<InvocationExpressionSyntax>() : written;
        if (old is null)
        {
            return Task.FromResult<Repair?>(null);
        }

        string shortName = type!.Substring(type.LastIndexOf('.') + 1);
        string path = isInvocation ? $".{nearest}" : $".Values.{nearest}";
        ExpressionSyntax replacement = SyntaxFactory.ParseExpression(type + path)
            .WithAdditionalAnnotations(Simplifier.Annotation);
        return Task.FromResult<Repair?>(
            Repair.Replace(document, $"Write {shortName}{path}", old, replacement));
    }
}
