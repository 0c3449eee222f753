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
        context.RegisterOperationBlockAction(it => AnalyzeBlocks(it, facts));
    }

    /// <summary>Objects and calls, when the compiler has bound the member that they stand in: asking it is cheap then.</summary>
    private static void AnalyzeBlocks(OperationBlockAnalysisContext context, ProtocolFacts facts)
    {
        foreach (IOperation block in context.OperationBlocks)
        {
            if (block.SemanticModel is { } model)
            {
                foreach (SyntaxNode node in block.Syntax.DescendantNodesAndSelf(it => it == block.Syntax || BelongsToBlock(it)))
                {
                    AnalyzeMember(context, node, model, facts);
                }
            }
        }
    }

    /// <summary>The block of top-level statements is their whole file, with the types that it declares.</summary>
    private static bool BelongsToBlock(SyntaxNode node) => node is not MemberDeclarationSyntax or GlobalStatementSyntax;

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
            Report(context.ReportDiagnostic, whole, marker);
        }
    }

    private static bool MayBeJson(ExpressionSyntax whole) => whole is LiteralExpressionSyntax literal
        ? literal.Token.ValueText is var text && text.Length > 8 && text.IndexOf('"') >= 0 && text.IndexOf(':') >= 0
        : whole.DescendantTokens().Any(token => token.ValueText.IndexOf('"') >= 0);

    private static void AnalyzeMember(
        OperationBlockAnalysisContext context, SyntaxNode node, SemanticModel model, ProtocolFacts facts)
    {
        if (MayTell(node, facts.Markers)
            && WrittenObject.Of(node, model, facts, context.CancellationToken) is { } written)
        {
            Report(context.ReportDiagnostic, written.Syntax, written.Marker);
        }

        if (node is InvocationExpressionSyntax invocation)
        {
            SendAddress.Analyze(context, invocation, model, facts);
        }
    }

    /// <summary>Whether the node can name a telling member, as far as its text alone can say.</summary>
    private static bool MayTell(SyntaxNode node, WireMarkers markers) => node switch
    {
        AnonymousObjectMemberDeclaratorSyntax { NameEquals.Name.Identifier.ValueText: var name } => markers.HasName(name),
        AnonymousObjectMemberDeclaratorSyntax { Expression: IdentifierNameSyntax name } => markers.HasName(name.Identifier.ValueText),
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } =>
            node.Parent is InitializerExpressionSyntax && markers.HasName(name.Identifier.ValueText),
        AssignmentExpressionSyntax => ((AssignmentExpressionSyntax)node).Left
            is ImplicitElementAccessSyntax or ElementAccessExpressionSyntax,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } } =>
            name is "Add" or "TryAdd" or "WriteString",
        InvocationExpressionSyntax => false,
        ArgumentSyntax => node.Parent?.Parent is BaseObjectCreationExpressionSyntax,
        BaseObjectCreationExpressionSyntax or InitializerExpressionSyntax => true,
        _ => false,
    };

    private static void Report(Action<Diagnostic> report, ExpressionSyntax written, WireMarker marker)
    {
        if (!EmittedCode.Holds(written))
        {
            report(Diagnostic.Create(LiteralRules.LPP2004_HandWrittenJson, written.GetLocation(), marker.Record.Name));
        }
    }
}
