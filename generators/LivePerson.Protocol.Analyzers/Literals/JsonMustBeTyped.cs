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
    private protected override void Register(CompilationStartAnalysisContext context, ProtocolFacts facts)
    {
        context.RegisterSyntaxNodeAction(
            it => AnalyzeText(it, facts),
            SyntaxKind.StringLiteralExpression,
            SyntaxKind.Utf8StringLiteralExpression,
            SyntaxKind.InterpolatedStringExpression);
        context.RegisterSyntaxNodeAction(
            it => AnalyzeMember(it, facts),
            SyntaxKind.AnonymousObjectMemberDeclarator,
            SyntaxKind.SimpleAssignmentExpression,
            SyntaxKind.ComplexElementInitializerExpression,
            SyntaxKind.ObjectCreationExpression,
            SyntaxKind.ImplicitObjectCreationExpression,
            SyntaxKind.InvocationExpression,
            SyntaxKind.Argument);
        context.RegisterSyntaxNodeAction(it => SendAddress.Analyze(it, facts), SyntaxKind.InvocationExpression);
    }

    /// <summary>Literals and interpolated strings; of a concatenation, the first stands for all.</summary>
    private static void AnalyzeText(SyntaxNodeAnalysisContext context, ProtocolFacts facts)
    {
        var part = (ExpressionSyntax)context.Node;
        ExpressionSyntax whole = WrittenText.Whole(part);
        if (WrittenText.First(whole) != part || !MayBeJson(whole))
        {
            return;
        }

        string text = WrittenText.Of(whole, context.SemanticModel, context.CancellationToken);
        if (JsonMarkerSearch.Find(text, facts.Markers) is { } marker
            && !JsonPurpose.IsReading(whole, text, context.SemanticModel, facts, context.CancellationToken))
        {
            Report(context, whole, marker);
        }
    }

    private static bool MayBeJson(ExpressionSyntax whole) => whole is LiteralExpressionSyntax literal
        ? literal.Token.ValueText is var text && text.Length > 8 && text.IndexOf('"') >= 0 && text.IndexOf(':') >= 0
        : whole.DescendantTokens().Any(token => token.ValueText.IndexOf('"') >= 0);

    private static void AnalyzeMember(SyntaxNodeAnalysisContext context, ProtocolFacts facts)
    {
        if (MayTell(context.Node, facts.Markers)
            && WrittenObject.Of(context.Node, context.SemanticModel, facts, context.CancellationToken) is { } written)
        {
            Report(context, written.Syntax, written.Marker);
        }
    }

    /// <summary>Whether the node can name a telling member, as far as its text alone can say.</summary>
    private static bool MayTell(SyntaxNode node, WireMarkers markers) => node switch
    {
        AnonymousObjectMemberDeclaratorSyntax { NameEquals.Name.Identifier.ValueText: var name } => markers.HasName(name),
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } =>
            node.Parent is InitializerExpressionSyntax && markers.HasName(name.Identifier.ValueText),
        AssignmentExpressionSyntax => ((AssignmentExpressionSyntax)node).Left
            is ImplicitElementAccessSyntax or ElementAccessExpressionSyntax,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } } =>
            name is "Add" or "TryAdd" or "WriteString",
        InvocationExpressionSyntax => false,
        ArgumentSyntax => node.Parent?.Parent is BaseObjectCreationExpressionSyntax,
        _ => true,
    };

    private static void Report(SyntaxNodeAnalysisContext context, ExpressionSyntax written, WireMarker marker)
    {
        if (!EmittedCode.Holds(written))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                LiteralRules.LPP2004_HandWrittenJson, written.GetLocation(), marker.Record.Name));
        }
    }
}
