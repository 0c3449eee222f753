using LivePerson.Protocol.Analyzers.Facts;
using LivePerson.Protocol.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LivePerson.Protocol.Analyzers.Literals;

/// <summary>Calls of an HTTP client that go to the address of the sender, with a body that no record wrote.</summary>
internal static class SendAddress
{
    private const string Path = "messaging/consumer/conversation/send";

    public static void Analyze(SyntaxNodeAnalysisContext context, ProtocolFacts facts)
    {
        var invocation = (InvocationExpressionSyntax)context.Node;
        if (invocation.Expression is not MemberAccessExpressionSyntax access
            || access.Name.Identifier.ValueText is not ("PostAsync" or "PostAsJsonAsync" or "SendAsync" or "Send")
            || context.SemanticModel.GetTypeInfo(access.Expression, context.CancellationToken).Type?.Name
                is not ("HttpClient" or "HttpMessageInvoker"))
        {
            return;
        }

        HttpCall call = HttpCall.Of(invocation, context.SemanticModel, context.CancellationToken);
        if (call.Addresses.Any(address => call.TextOf(address).Contains(Path))
            && call.Bodies.Any(body => IsText(body, context))
            && !HasTypedOrReported(context, facts))
        {
            string name = facts.Markers.All.FirstOrDefault(marker => marker.Value is not null && facts.Types.IsSent(marker.Record))
                ?.Record.Name ?? "request";
            context.ReportDiagnostic(Diagnostic.Create(LiteralRules.LPP2004_HandWrittenJson, invocation.GetLocation(), name));
        }
    }

    private static bool IsText(ExpressionSyntax body, SyntaxNodeAnalysisContext context) =>
        body is AnonymousObjectCreationExpressionSyntax
        || context.SemanticModel.GetTypeInfo(body, context.CancellationToken).Type?.Name is "StringContent" or "JsonContent";

    /// <summary>Whether something in the member is reported already, or typed, so that it may be what is sent.</summary>
    private static bool HasTypedOrReported(SyntaxNodeAnalysisContext context, ProtocolFacts facts) =>
        context.Node.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { } member
        || member.DescendantNodes().Any(it => IsTypedOrReported(it, context, facts));

    private static bool IsTypedOrReported(SyntaxNode node, SyntaxNodeAnalysisContext context, ProtocolFacts facts) => node switch
    {
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } or InterpolatedStringExpressionSyntax =>
            JsonMarkerSearch.Find(
                WrittenText.Of(WrittenText.Whole((ExpressionSyntax)node), context.SemanticModel, context.CancellationToken),
                facts.Markers) is not null,
        IdentifierNameSyntax or ObjectCreationExpressionSyntax or InvocationExpressionSyntax
            when context.SemanticModel.GetTypeInfo(node, context.CancellationToken).Type is INamedTypeSymbol { IsRecord: true } type
            && facts.IsProtocolType(type) => true,
        _ => WrittenObject.Of(node, context.SemanticModel, facts, context.CancellationToken) is not null,
    };
}
