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
            it => AnalyzeAnonymous(it, facts), SyntaxKind.AnonymousObjectCreationExpression);
        context.RegisterSyntaxNodeAction(
            it => AnalyzeElement(it, facts), SyntaxKind.SimpleAssignmentExpression, SyntaxKind.ComplexElementInitializerExpression);
        context.RegisterSyntaxNodeAction(
            it => AnalyzeNode(it, facts), SyntaxKind.ObjectCreationExpression, SyntaxKind.ImplicitObjectCreationExpression);
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

    private static void AnalyzeAnonymous(SyntaxNodeAnalysisContext context, ProtocolFacts facts)
    {
        var anonymous = (AnonymousObjectCreationExpressionSyntax)context.Node;
        foreach (AnonymousObjectMemberDeclaratorSyntax member in anonymous.Initializers)
        {
            string? name = member.NameEquals?.Name.Identifier.ValueText
                ?? (member.Expression as IdentifierNameSyntax)?.Identifier.ValueText;
            if (ReportMember(context, facts, name, member.Expression, anonymous, mustBeSerialized: true))
            {
                return;
            }
        }
    }

    /// <summary><c>["type"] = …</c> in an initializer or on a JSON object, and <c>{ "type", … }</c> in a dictionary's.</summary>
    private static void AnalyzeElement(SyntaxNodeAnalysisContext context, ProtocolFacts facts)
    {
        (ExpressionSyntax? key, ExpressionSyntax? value) = context.Node switch
        {
            AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax { ArgumentList.Arguments: [var index] } } assignment =>
                (index.Expression, assignment.Right),
            AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax { ArgumentList.Arguments: [var index] } } assignment =>
                (index.Expression, assignment.Right),
            InitializerExpressionSyntax { Expressions: [var name, var content] } => (name, content),
            _ => default((ExpressionSyntax?, ExpressionSyntax?)),
        };
        if (key is null || value is null
            || context.SemanticModel.GetConstantValue(key, context.CancellationToken).Value is not string text)
        {
            return;
        }

        ExpressionSyntax? owner = context.Node is AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax access }
            ? access.Expression
            : context.Node.FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>();
        ITypeSymbol? type = owner is null ? null : context.SemanticModel.GetTypeInfo(owner, context.CancellationToken).Type;
        if (WrittenMembers.IsNode(type) || (WrittenMembers.IsDictionary(type) && owner is BaseObjectCreationExpressionSyntax))
        {
            SyntaxNode member = context.Node is AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax } ? context.Node : key;
            ReportMember(context, facts, text, value, member, mustBeSerialized: !WrittenMembers.IsNode(type));
        }
    }

    /// <summary><c>new JProperty("type", …)</c>.</summary>
    private static void AnalyzeNode(SyntaxNodeAnalysisContext context, ProtocolFacts facts)
    {
        var creation = (BaseObjectCreationExpressionSyntax)context.Node;
        if (creation.ArgumentList is { Arguments: [{ Expression: var key }, { Expression: var value }] }
            && context.SemanticModel.GetConstantValue(key, context.CancellationToken).Value is string name
            && WrittenMembers.IsNode(context.SemanticModel.GetTypeInfo(creation, context.CancellationToken).Type))
        {
            ReportMember(context, facts, name, value, key, mustBeSerialized: false);
        }
    }

    private static bool ReportMember(
        SyntaxNodeAnalysisContext context,
        ProtocolFacts facts,
        string? name,
        ExpressionSyntax value,
        SyntaxNode member,
        bool mustBeSerialized)
    {
        if (WrittenMembers.Find(name, value, facts.Markers, context.SemanticModel, context.CancellationToken) is not { } marker)
        {
            return false;
        }

        ExpressionSyntax outermost = WrittenMembers.Outermost(member);
        bool isWritten = !mustBeSerialized
            || WrittenMembers.IsSerialized(outermost, context.SemanticModel, context.CancellationToken)
            || WrittenMembers.IsNode(context.SemanticModel.GetTypeInfo(outermost, context.CancellationToken).Type);

        // The first telling member inside the outermost object speaks for the others.
        if (isWritten && FirstTelling(outermost, context, facts) == value)
        {
            Report(context, outermost, marker);
        }

        return true;
    }

    private static ExpressionSyntax? FirstTelling(
        ExpressionSyntax outermost, SyntaxNodeAnalysisContext context, ProtocolFacts facts)
    {
        foreach (SyntaxNode node in outermost.DescendantNodesAndSelf())
        {
            (string? name, ExpressionSyntax? value) = node switch
            {
                AnonymousObjectMemberDeclaratorSyntax member => (
                    member.NameEquals?.Name.Identifier.ValueText ?? (member.Expression as IdentifierNameSyntax)?.Identifier.ValueText,
                    member.Expression),
                AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax { ArgumentList.Arguments: [var index] } } assignment =>
                    (TextOf(index.Expression, context), assignment.Right),
                AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax { ArgumentList.Arguments: [var index] } } assignment =>
                    (TextOf(index.Expression, context), assignment.Right),
                InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression, Expressions: [var key, var content] } =>
                    (TextOf(key, context), content),
                BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: [{ Expression: var key }, { Expression: var content }] } =>
                    (TextOf(key, context), content),
                _ => default((string?, ExpressionSyntax?)),
            };
            if (value is not null
                && WrittenMembers.Find(name, value, facts.Markers, context.SemanticModel, context.CancellationToken) is not null)
            {
                return value;
            }
        }

        return null;
    }

    private static string? TextOf(ExpressionSyntax key, SyntaxNodeAnalysisContext context) =>
        context.SemanticModel.GetConstantValue(key, context.CancellationToken).Value as string;

    private static void Report(SyntaxNodeAnalysisContext context, ExpressionSyntax written, WireMarker marker) =>
        context.ReportDiagnostic(Diagnostic.Create(
            LiteralRules.LPP2004_HandWrittenJson, written.GetLocation(), marker.Record.Name));
}
