using LivePerson.Protocol.Analyzers.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LivePerson.Protocol.Analyzers.Literals;

/// <summary>An object, or a statement that fills one, which stands for JSON of the protocol.</summary>
/// <param name="Syntax">What is reported: the outermost object, or the call or assignment that adds the telling member.</param>
/// <param name="Marker">What it is.</param>
internal sealed record WrittenObject(ExpressionSyntax Syntax, WireMarker Marker)
{
    /// <summary>The object that a node tells of as the first of all its members, or null.</summary>
    public static WrittenObject? Of(
        SyntaxNode node, SemanticModel model, ProtocolFacts facts, CancellationToken cancellationToken)
    {
        if (WrittenMember.Of(node, model, cancellationToken) is not { } member
            || Tells(member, model, facts, cancellationToken) is not { } marker)
        {
            return null;
        }

        ExpressionSyntax whole = IsStep(node) ? (ExpressionSyntax)node : WrittenMembers.Outermost(node);
        return IsJson(node, member, marker, whole, model, facts, cancellationToken)
            && !IsIncoming(whole)
            && (IsStep(node) || FirstTelling(whole, model, facts, cancellationToken) == node)
            ? new(whole, marker)
            : null;
    }

    private static bool IsJson(
        SyntaxNode node,
        WrittenMember member,
        WireMarker marker,
        ExpressionSyntax whole,
        SemanticModel model,
        ProtocolFacts facts,
        CancellationToken cancellationToken) => member.Into switch
        {
            WrittenInto.Json => true,
            WrittenInto.Model => IsModel(node, marker, model, facts, cancellationToken),
            _ => WrittenMembers.IsSerialized(whole, model, cancellationToken)
                || WrittenMembers.IsNode(model.GetTypeInfo(whole, cancellationToken).Type)
                || MirroredRecord.IsMirroredAround(node, marker, model, cancellationToken)
                || IsPartOfModel(whole, model, facts, cancellationToken),
        };

    private static WireMarker? Tells(
        WrittenMember member, SemanticModel model, ProtocolFacts facts, CancellationToken cancellationToken) =>
        WrittenMembers.Find(member.Name, member.Value, facts.Markers, model, cancellationToken) is { } marker
        && (member.Into != WrittenInto.Model || marker.Value is not null)
            ? marker
            : null;

    /// <summary>Whether a node adds a member to an object that was made before.</summary>
    private static bool IsStep(SyntaxNode node) => node is InvocationExpressionSyntax
        or AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax or MemberAccessExpressionSyntax };

    private static SyntaxNode? FirstTelling(
        ExpressionSyntax whole, SemanticModel model, ProtocolFacts facts, CancellationToken cancellationToken) =>
        whole.DescendantNodesAndSelf().FirstOrDefault(node =>
            WrittenMember.Of(node, model, cancellationToken) is { } member
            && Tells(member, model, facts, cancellationToken) is { } marker
            && IsJson(node, member, marker, whole, model, facts, cancellationToken));

    /// <summary>Whether the object that a node writes into is of a class that mirrors the record, and that nobody emitted.</summary>
    private static bool IsModel(
        SyntaxNode node, WireMarker marker, SemanticModel model, ProtocolFacts facts, CancellationToken cancellationToken) =>
        TypeOfOwner(node, model, cancellationToken) switch
        {
            { TypeKind: TypeKind.Dynamic or TypeKind.Error } => MirroredRecord.IsMirroredAround(node, marker, model, cancellationToken),
            INamedTypeSymbol type => !facts.IsProtocolType(type)
                && !WrittenMembers.IsNode(type)
                && MirroredRecord.IsMirroredBy(type, marker),
            _ => false,
        };

    private static ITypeSymbol? TypeOfOwner(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken)
    {
        ExpressionSyntax? owner = node is AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax access }
            ? access.Expression
            : node.Ancestors().FirstOrDefault(it => it is BaseObjectCreationExpressionSyntax or WithExpressionSyntax) as ExpressionSyntax;
        return owner is null ? null : model.GetTypeInfo(owner, cancellationToken).Type;
    }

    /// <summary>Whether an object stands in one of a class that mirrors a request.</summary>
    private static bool IsPartOfModel(
        ExpressionSyntax whole, SemanticModel model, ProtocolFacts facts, CancellationToken cancellationToken) =>
        whole is BaseObjectCreationExpressionSyntax
        && model.GetTypeInfo(whole, cancellationToken).Type is INamedTypeSymbol type
        && !WrittenMembers.IsDictionary(type)
        && !WrittenMembers.IsNode(type)
        && MirroredRecord.IsRequest(type, facts);

    /// <summary>What the service sends is never written by a connector but to test how it is read.</summary>
    private static bool IsIncoming(ExpressionSyntax whole) => whole.DescendantTokens()
        .Any(token => token.Value is "notification" or "resp");
}
