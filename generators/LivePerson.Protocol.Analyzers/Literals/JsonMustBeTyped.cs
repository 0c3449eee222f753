using LivePerson.Protocol.Analyzers.Facts;
using LivePerson.Protocol.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LivePerson.Protocol.Analyzers.Literals;

/// <summary>LPP2004: JSON of a state, or of a request that carries one, is not written by hand.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class JsonMustBeTyped() : ProtocolAnalyzer(LiteralRules.LPP2004_HandWrittenJson)
{
    /// <inheritdoc/>
    private protected override void Register(CompilationStartAnalysisContext context, ProtocolFacts facts) =>
        context.RegisterSyntaxNodeAction(
            it => Analyze(it, facts), SyntaxKind.StringLiteralExpression, SyntaxKind.Utf8StringLiteralExpression);

    private static void Analyze(SyntaxNodeAnalysisContext context, ProtocolFacts facts)
    {
        var literal = (LiteralExpressionSyntax)context.Node;
        string text = literal.Token.ValueText;
        if (text.IndexOf(':') >= 0
            && text.IndexOf('"') >= 0
            && JsonMarkerSearch.Find(text, facts.Markers) is { } marker
            && !JsonPurpose.IsReading(literal, context.SemanticModel, facts, context.CancellationToken))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                LiteralRules.LPP2004_HandWrittenJson, literal.GetLocation(), marker.Record.Name));
        }
    }
}
