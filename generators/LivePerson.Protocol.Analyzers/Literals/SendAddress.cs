using LivePerson.Protocol.Analyzers.Facts;
using LivePerson.Protocol.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LivePerson.Protocol.Analyzers.Literals;

/// <summary>Calls of an HTTP client that post to the address of the sender, with a body that no record wrote.</summary>
internal static class SendAddress
{
    private const string Path = "messaging/consumer/conversation/send";

    public static void Analyze(SyntaxNodeAnalysisContext context, ProtocolFacts facts)
    {
        var invocation = (InvocationExpressionSyntax)context.Node;
        if (invocation is not { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "PostAsync" or "PostAsJsonAsync" } access }
            || invocation.ArgumentList.Arguments is not [{ Expression: var address }, { Expression: var body }, ..]
            || context.SemanticModel.GetTypeInfo(access.Expression, context.CancellationToken).Type?.Name != "HttpClient")
        {
            return;
        }

        string url = WrittenText.Of(Resolve(address, context), context.SemanticModel, context.CancellationToken);
        if (url.Contains(Path) && IsWrittenByHand(body, context, facts))
        {
            string name = facts.Markers.All.FirstOrDefault(marker => marker.Value is not null && facts.Types.IsSent(marker.Record))
                ?.Record.Name ?? "request";
            context.ReportDiagnostic(Diagnostic.Create(LiteralRules.LPP2004_HandWrittenJson, invocation.GetLocation(), name));
        }
    }

    /// <summary>Whether the body is made of text here, none of which is reported already and none of which a record wrote.</summary>
    private static bool IsWrittenByHand(ExpressionSyntax body, SyntaxNodeAnalysisContext context, ProtocolFacts facts)
    {
        ExpressionSyntax content = Resolve(body, context);
        bool isText = context.SemanticModel.GetTypeInfo(content, context.CancellationToken).Type?.Name is "StringContent" or "JsonContent"
            || content is AnonymousObjectCreationExpressionSyntax;
        return isText
            && context.Node.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member
            && !member.DescendantNodes().OfType<ExpressionSyntax>().Any(it => IsTypedOrReported(it, context, facts));
    }

    private static bool IsTypedOrReported(ExpressionSyntax expression, SyntaxNodeAnalysisContext context, ProtocolFacts facts) => expression switch
    {
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } or InterpolatedStringExpressionSyntax =>
            JsonMarkerSearch.Find(
                WrittenText.Of(WrittenText.Whole(expression), context.SemanticModel, context.CancellationToken), facts.Markers) is not null,
        AnonymousObjectCreationExpressionSyntax anonymous => anonymous.Initializers.Any(member =>
            WrittenMembers.Find(
                member.NameEquals?.Name.Identifier.ValueText, member.Expression, facts.Markers, context.SemanticModel, context.CancellationToken)
                is not null),
        IdentifierNameSyntax or ObjectCreationExpressionSyntax or InvocationExpressionSyntax =>
            context.SemanticModel.GetTypeInfo(expression, context.CancellationToken).Type is INamedTypeSymbol { IsRecord: true } type
            && facts.IsProtocolType(type),
        _ => false,
    };

    private static ExpressionSyntax Resolve(ExpressionSyntax expression, SyntaxNodeAnalysisContext context) =>
        expression is IdentifierNameSyntax
        && context.SemanticModel.GetSymbolInfo(expression, context.CancellationToken).Symbol is ILocalSymbol local
        && local.DeclaringSyntaxReferences is [var reference]
        && reference.GetSyntax(context.CancellationToken) is VariableDeclaratorSyntax { Initializer.Value: var value }
            ? value
            : expression;
}
