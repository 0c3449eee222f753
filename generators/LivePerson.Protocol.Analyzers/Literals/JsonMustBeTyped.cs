using LivePerson.Protocol.Analyzers.Facts;
using LivePerson.Protocol.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace LivePerson.Protocol.Analyzers.Literals;

/// <summary>LPP2004: JSON of a state, or of a request that carries one, is not written by hand.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class JsonMustBeTyped() : ProtocolAnalyzer(LiteralRules.LPP2004_HandWrittenJson)
{
    private static readonly char[] Quotes = ['"', '\''];

    /// <inheritdoc/>
    private protected override void Register(CompilationStartAnalysisContext context, ProtocolFacts facts)
    {
        context.RegisterSyntaxNodeAction(
            it => AnalyzeText(it, facts),
            SyntaxKind.StringLiteralExpression,
            SyntaxKind.Utf8StringLiteralExpression,
            SyntaxKind.InterpolatedStringExpression);
        context.RegisterSyntaxNodeAction(
            it => AnalyzeDefault(it, facts),
            SyntaxKind.PropertyDeclaration,
            SyntaxKind.FieldDeclaration,
            SyntaxKind.RecordDeclaration,
            SyntaxKind.RecordStructDeclaration);
        context.RegisterOperationAction(
            it => AnalyzeOperation(it, facts),
            OperationKind.AnonymousObjectCreation,
            OperationKind.ObjectCreation,
            OperationKind.SimpleAssignment,
            OperationKind.Invocation,
            OperationKind.Invalid);
    }

    /// <summary>Objects and calls, when the compiler has bound what they stand in: asking it is cheap then.</summary>
    private static void AnalyzeOperation(OperationAnalysisContext context, ProtocolFacts facts)
    {
        switch (context.Operation.Syntax)
        {
            case var syntax when context.Operation is IInvalidOperation invalid:
                // Of code that does not compile the operations tell too little: a package may be missing.
                AnalyzeAll(context, IsInvalid(invalid.Parent) ? [] : syntax.DescendantNodesAndSelf(), facts);
                break;
            case AnonymousObjectCreationExpressionSyntax creation:
                AnalyzeAll(context, creation.Initializers, facts);
                break;
            case BaseObjectCreationExpressionSyntax creation:
                Analyze(context, creation, facts);
                AnalyzeAll(context, creation.ArgumentList?.Arguments ?? [], facts);
                AnalyzeAll(
                    context, creation.Initializer?.Expressions.OfType<InitializerExpressionSyntax>() ?? [], facts);
                break;
            case AssignmentExpressionSyntax or InvocationExpressionSyntax:
                Analyze(context, context.Operation.Syntax, facts);
                break;
        }
    }

    private static void AnalyzeAll(OperationAnalysisContext context, IEnumerable<SyntaxNode> nodes, ProtocolFacts facts)
    {
        foreach (SyntaxNode node in nodes)
        {
            Analyze(context, node, facts);
        }
    }

    /// <summary>Whether something is stored under a key that only the program knows; the operation tells at once.</summary>
    private static bool HasOpenKey(IOperation operation) => operation switch
    {
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: [var key, ..] } } => IsOpen(key),
        IInvocationOperation { Instance: not null, Arguments: [var key, ..] } => IsOpen(key),
        _ => false,
    };

    // Bytes in UTF-8 and encoded names are no constants, but the source tells them.
    private static bool IsOpen(IArgumentOperation key) =>
        key.Value is { ConstantValue.HasValue: false } and not (IUtf8StringOperation or IInvocationOperation);

    private static bool IsInvalid(IOperation? operation)
    {
        while (operation is not null and not IInvalidOperation)
        {
            operation = operation.Parent;
        }

        return operation is not null;
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
        if (FindMarker(whole, text, context, facts.Markers) is { } marker
            && !JsonPurpose.IsReading(whole, text, context.SemanticModel, facts, context.CancellationToken))
        {
            Report(context.ReportDiagnostic, whole, marker);
        }
    }

    private static void AnalyzeDefault(SyntaxNodeAnalysisContext context, ProtocolFacts facts)
    {
        foreach ((ExpressionSyntax value, WireMarker marker) in
            ModelDefault.Of(context.Node, context.SemanticModel, facts, context.CancellationToken))
        {
            Report(context.ReportDiagnostic, value, marker);
        }
    }

    private static WireMarker? FindMarker(
        ExpressionSyntax whole, string text, SyntaxNodeAnalysisContext context, WireMarkers markers) =>
        JsonMarkerSearch.Find(text, markers)
        ?? (FilledText.Of(whole, text, markers, context.SemanticModel, context.CancellationToken) is { } filled
            ? JsonMarkerSearch.Find(filled, markers)
            : null);

    private static bool MayBeJson(ExpressionSyntax whole) => whole is LiteralExpressionSyntax literal
        ? literal.Token.ValueText is { Length: > 8 } text && text.IndexOf(':') >= 0 && text.IndexOfAny(Quotes) >= 0
        : whole.DescendantTokens().Any(IsPieceOfJson);

    /// <summary>Whether a piece of a text has a member's name; an apostrophe alone is of every other sentence.</summary>
    private static bool IsPieceOfJson(SyntaxToken token) => token.RawKind is not (int)SyntaxKind.InterpolatedStringStartToken
        and not (int)SyntaxKind.InterpolatedStringEndToken
        and not (int)SyntaxKind.InterpolatedVerbatimStringStartToken
        && token.ValueText is var text
        && (text.IndexOf('"') >= 0 || text.Contains("':") || text.Contains("' :"));

    private static void Analyze(OperationAnalysisContext context, SyntaxNode node, ProtocolFacts facts)
    {
        SemanticModel model = context.Operation.SemanticModel!;
        if (MayTell(node, facts.Markers)
            && !HasOpenKey(context.Operation)
            && IsFirstToSee(context.Operation)
            && WrittenObject.Of(node, model, facts, context.CancellationToken) is { } written)
        {
            Report(context.ReportDiagnostic, written.Syntax, written.Marker);
        }

        if (node is InvocationExpressionSyntax invocation
            && SendAddress.MayBe(invocation)
            && IsFirstToSee(context.Operation))
        {
            SendAddress.Analyze(context, invocation, model, facts);
        }
    }

    /// <summary>Whether no operation around this one has shown the same node.</summary>
    private static bool IsFirstToSee(IOperation operation) => !operation.IsImplicit && !IsInvalid(operation.Parent);

    /// <summary>Whether the node can name a telling member, as far as its text alone can say.</summary>
    private static bool MayTell(SyntaxNode node, WireMarkers markers) => node switch
    {
        AnonymousObjectMemberDeclaratorSyntax { NameEquals.Name.Identifier.ValueText: var name } => markers.HasName(name),
        AnonymousObjectMemberDeclaratorSyntax { Expression: IdentifierNameSyntax name } => markers.HasName(name.Identifier.ValueText),
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } =>
            node.Parent is InitializerExpressionSyntax && markers.HasName(name.Identifier.ValueText),
        AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } } =>
            markers.HasName(name),
        AssignmentExpressionSyntax => ((AssignmentExpressionSyntax)node).Left
            is ImplicitElementAccessSyntax or ElementAccessExpressionSyntax,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } } =>
            name is "Add" or "TryAdd" or "WriteString" or "WriteStringValue" or "WriteValue",
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
