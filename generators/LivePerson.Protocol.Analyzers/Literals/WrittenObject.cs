using LivePerson.Protocol.Analyzers.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LivePerson.Protocol.Analyzers.Literals;

/// <summary>An object, or a statement that fills one, which stands for JSON of the protocol.</summary>
/// <param name="Syntax">What is reported: the outermost object, or the call or assignment that adds the telling member.</param>
/// <param name="Marker">What it is.</param>
internal sealed record WrittenObject(ExpressionSyntax Syntax, WireMarker Marker)
{
    // What the service sends is never written by a connector but to test how it is read.
    private static readonly HashSet<string> Incoming = ["notification", "resp"];

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
        bool isJson = member.Into switch
        {
            WrittenInto.Json => true,
            WrittenInto.Model => IsModel(node, model, facts, cancellationToken),
            _ => WrittenMembers.IsSerialized(whole, model, cancellationToken)
                || WrittenMembers.IsNode(model.GetTypeInfo(whole, cancellationToken).Type)
                || IsPartOfModel(whole, model, facts, cancellationToken),
        };
        return isJson && !IsIncoming(whole) && (IsStep(node) || FirstTelling(whole, model, facts, cancellationToken) == node)
            ? new(whole, marker)
            : null;
    }

    private static WireMarker? Tells(
        WrittenMember member, SemanticModel model, ProtocolFacts facts, CancellationToken cancellationToken) =>
        WrittenMembers.Find(member.Name, member.Value, facts.Markers, model, cancellationToken) is { } marker
        && (member.Into != WrittenInto.Model || marker.Value is not null)
            ? marker
            : null;

    /// <summary>Whether a node adds a member to an object that was made before.</summary>
    private static bool IsStep(SyntaxNode node) => node is InvocationExpressionSyntax
        or AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax };

    private static SyntaxNode? FirstTelling(
        ExpressionSyntax whole, SemanticModel model, ProtocolFacts facts, CancellationToken cancellationToken) =>
        whole.DescendantNodesAndSelf().FirstOrDefault(node =>
            WrittenMember.Of(node, model, cancellationToken) is { } member
            && Tells(member, model, facts, cancellationToken) is not null);

    /// <summary>Whether the object that a node writes into is of a class that nobody emitted.</summary>
    private static bool IsModel(SyntaxNode node, SemanticModel model, ProtocolFacts facts, CancellationToken cancellationToken) =>
        node.FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>() is { } creation
        && model.GetTypeInfo(creation, cancellationToken).Type is INamedTypeSymbol type
        && !facts.IsProtocolType(type)
        && !WrittenMembers.IsNode(type);

    private static bool IsPartOfModel(
        ExpressionSyntax whole, SemanticModel model, ProtocolFacts facts, CancellationToken cancellationToken) =>
        whole is BaseObjectCreationExpressionSyntax
        && model.GetTypeInfo(whole, cancellationToken).Type is INamedTypeSymbol type
        && !WrittenMembers.IsDictionary(type)
        && IsModel(whole, model, facts, cancellationToken);

    private static bool IsIncoming(ExpressionSyntax whole) => whole.DescendantTokens()
        .Any(token => token.Value is string text && Incoming.Contains(text));
}
