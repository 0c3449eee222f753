using LivePerson.Protocol.Analyzers.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LivePerson.Protocol.Analyzers.Literals;

/// <summary>
/// Tells an object that mirrors a record of the protocol from one that merely names it, such as an entry of a log, a row
/// of an outbox or the parameter of a query: what mirrors it has another member of the record, too.
/// </summary>
internal static class MirroredRecord
{
    /// <summary>Whether a class of the user's own has another member of the marker's record.</summary>
    public static bool IsMirroredBy(ITypeSymbol? type, WireMarker marker)
    {
        for (ITypeSymbol? current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (ISymbol member in current.GetMembers())
            {
                if (member is IPropertySymbol or IFieldSymbol { IsImplicitlyDeclared: false }
                    && (marker.Others.Contains(member.Name) || marker.Others.Contains(JsonNameOf(member))))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a class, one that nobody emitted, mirrors a request.</summary>
    public static bool IsRequest(INamedTypeSymbol type, ProtocolFacts facts) => !facts.IsProtocolType(type)
        && facts.Markers.All.Any(marker => facts.Types.IsSent(marker.Record) && IsMirroredBy(type, marker));

    /// <summary>Whether the object that a node writes a telling member into gets another member of the marker's record.</summary>
    public static bool IsMirroredAround(
        SyntaxNode node, WireMarker marker, SemanticModel model, CancellationToken cancellationToken) =>
        marker.Value is not null
        && Neighbours(node).Any(neighbour =>
            neighbour != node
            && WrittenMember.Of(neighbour, model, cancellationToken) is { } other
            && marker.Others.Contains(other.Name));

    private static IEnumerable<SyntaxNode> Neighbours(SyntaxNode node) => node switch
    {
        // An object of no known type, filled step by step.
        AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax variable } } =>
            node.FirstAncestorOrSelf<MemberDeclarationSyntax>()?.DescendantNodes().OfType<AssignmentExpressionSyntax>()
                .Where(other => other.Left is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax owner }
                    && owner.Identifier.ValueText == variable.Identifier.ValueText) ?? [],
        { Parent: AnonymousObjectCreationExpressionSyntax whole } => whole.Initializers,
        { Parent: InitializerExpressionSyntax whole } => whole.Expressions,
        { Parent: ArgumentListSyntax whole } => whole.Arguments,
        { Parent: ExpressionElementSyntax { Parent: CollectionExpressionSyntax whole } } =>
            whole.Elements.OfType<ExpressionElementSyntax>().Select(element => element.Expression),
        _ => [],
    };

    private static string JsonNameOf(ISymbol member) => member.GetAttributes()
        .FirstOrDefault(data => data.AttributeClass?.Name is "JsonPropertyNameAttribute" or "JsonPropertyAttribute")
        ?.Text(0) ?? "";
}
