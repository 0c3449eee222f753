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

    /// <summary>Whether the call has the name of one that sends.</summary>
    public static bool MayBe(InvocationExpressionSyntax invocation) =>
        invocation.Expression is MemberAccessExpressionSyntax
        {
            Name.Identifier.ValueText: "PostAsync" or "PostAsJsonAsync" or "SendAsync" or "Send"
                or "UploadString" or "UploadStringTaskAsync",
        };

    public static void Analyze(
        OperationAnalysisContext context,
        InvocationExpressionSyntax invocation,
        SemanticModel model,
        ProtocolFacts facts)
    {
        if (invocation.Expression is not MemberAccessExpressionSyntax access
            || model.GetTypeInfo(access.Expression, context.CancellationToken).Type?.Name
                is not ("HttpClient" or "HttpMessageInvoker" or "WebClient"))
        {
            return;
        }

        HttpCall call = HttpCall.Of(invocation, model, context.CancellationToken);
        if (call.Addresses.Any(address => call.TextOf(address).Contains(Path))
            && call.Bodies.Any(body => IsWritten(body, model, facts, context.CancellationToken))
            && !HasTypedOrReported(invocation, model, facts, context.CancellationToken))
        {
            string name = facts.Markers.All.FirstOrDefault(marker => marker.Value is not null && facts.Types.IsSent(marker.Record))
                ?.Record.Name ?? "request";
            context.ReportDiagnostic(Diagnostic.Create(
                LiteralRules.LPP2004_HandWrittenJson, invocation.GetLocation(), name));
        }
    }

    private static bool IsWritten(
        ExpressionSyntax body, SemanticModel model, ProtocolFacts facts, CancellationToken cancellationToken) =>
        body is AnonymousObjectCreationExpressionSyntax or BaseObjectCreationExpressionSyntax
        {
            ArgumentList.Arguments: [
            {
                Expression: InvocationExpressionSyntax
                {
                    Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetBytes" },
                }
            }, ..],
        }
        || (model.GetTypeInfo(body, cancellationToken).Type is { } type
            && (type.Name is "StringContent" or "JsonContent" or nameof(String) || IsModel(type, facts)));

    /// <summary>Whether an object is of a class of the user's own that mirrors a request.</summary>
    private static bool IsModel(ITypeSymbol type, ProtocolFacts facts) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } own && MirroredRecord.IsRequest(own, facts);

    /// <summary>Whether something in the member is reported already, or typed, so that it may be what is sent.</summary>
    private static bool HasTypedOrReported(
        SyntaxNode invocation, SemanticModel model, ProtocolFacts facts, CancellationToken cancellationToken) =>
        invocation.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { } member
        || member.DescendantNodes().Any(it => IsTypedOrReported(it, model, facts, cancellationToken));

    private static bool IsTypedOrReported(
        SyntaxNode node, SemanticModel model, ProtocolFacts facts, CancellationToken cancellationToken) =>
        node switch
        {
            LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } or InterpolatedStringExpressionSyntax =>
                JsonMarkerSearch.Find(
                    WrittenText.Of(WrittenText.Whole((ExpressionSyntax)node), model, cancellationToken),
                    facts.Markers) is not null,
            IdentifierNameSyntax or ObjectCreationExpressionSyntax or InvocationExpressionSyntax
                when model.GetTypeInfo(node, cancellationToken).Type is INamedTypeSymbol { IsRecord: true } type
                && facts.IsProtocolType(type) => true,
            _ => WrittenObject.Of(node, model, facts, cancellationToken) is not null,
        };
}
