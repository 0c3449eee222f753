using System.Composition;
using LivePerson.Protocol.Analyzers.Literals;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;

namespace LivePerson.Protocol.CodeFixes;

/// <summary>LPP2003: passes the variable whose name stands in the placeholder, if there is one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseVariableOfThatName))]
[Shared]
public sealed class UseVariableOfThatName() : ProtocolFix("LPP2003")
{
    /// <inheritdoc/>
    private protected override Repair? Find(SyntaxNode node, Diagnostic diagnostic, SemanticModel model) =>
        diagnostic.Properties.TryGetValue(DialogIdMustBeReal.NameProperty, out string? name)
        && model.LookupSymbols(node.SpanStart, name: name).Any(it => IsReadableString(it, node.SpanStart))
            ? Repair.Replace($"Pass {name}", node, SyntaxFactory.IdentifierName(name!))
            : null;

    private static bool IsReadableString(ISymbol symbol, int position) => symbol switch
    {
        ILocalSymbol local => local.Type.SpecialType == SpecialType.System_String
            && local.Locations[0].SourceSpan.End < position,
        IParameterSymbol parameter => parameter.Type.SpecialType == SpecialType.System_String,
        IFieldSymbol field => field.Type.SpecialType == SpecialType.System_String,
        IPropertySymbol { GetMethod: not null } property => property.Type.SpecialType == SpecialType.System_String,
        _ => false,
    };
}
