using LivePerson.Protocol.Analyzers.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LivePerson.Protocol.Analyzers.Literals;

/// <summary>A member of a class that mirrors a record: it has the telling value by default, so that no object has to be given it.</summary>
internal static class ModelDefault
{
    /// <summary>The defaults among what a node declares, and what they tell of.</summary>
    public static IEnumerable<(ExpressionSyntax Value, WireMarker Marker)> Of(
        SyntaxNode node, SemanticModel model, ProtocolFacts facts, CancellationToken cancellationToken)
    {
        foreach ((SyntaxNode declaration, string name, ExpressionSyntax value) in DefaultsOf(node))
        {
            if (facts.Markers.HasName(name)
                && WrittenMembers.Find(name, value, facts.Markers, model, cancellationToken) is { Value: not null } marker
                && model.GetDeclaredSymbol(declaration, cancellationToken) is { } symbol
                && TypeOf(symbol) is { } type
                && !facts.IsProtocolType(type)
                && MirroredRecord.IsMirroredBy(type, marker))
            {
                yield return (value, marker);
            }
        }
    }

    private static INamedTypeSymbol? TypeOf(ISymbol symbol) =>
        symbol is { IsStatic: false, IsOverride: false } and not IFieldSymbol { IsConst: true } ? symbol.ContainingType : null;

    private static IEnumerable<(SyntaxNode Declaration, string Name, ExpressionSyntax Value)> DefaultsOf(SyntaxNode node)
    {
        switch (node)
        {
            case PropertyDeclarationSyntax property when (property.Initializer?.Value ?? property.ExpressionBody?.Expression) is { } value:
                return [(property, property.Identifier.ValueText, value)];
            case FieldDeclarationSyntax field:
                return field.Declaration.Variables.Where(variable => variable.Initializer is not null)
                    .Select(variable => ((SyntaxNode)variable, variable.Identifier.ValueText, variable.Initializer!.Value));
            case RecordDeclarationSyntax { ParameterList.Parameters: var parameters }:
                return parameters.Where(parameter => parameter.Default is not null)
                    .Select(parameter => ((SyntaxNode)parameter, parameter.Identifier.ValueText, parameter.Default!.Value));
            default:
                return [];
        }
    }
}
