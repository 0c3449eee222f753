using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LivePerson.Protocol.CodeFixes.Json;

/// <summary>Constants that get a value which is made when the program runs.</summary>
internal static class ConstantDeclaration
{
    /// <summary>The declaration that makes the expression a constant's value, or null.</summary>
    public static SyntaxNode? Of(ExpressionSyntax value) => value.FirstAncestorOrSelf<VariableDeclarationSyntax>()?.Parent switch
    {
        LocalDeclarationStatementSyntax { IsConst: true } local => local,
        FieldDeclarationSyntax field when field.Modifiers.Any(SyntaxKind.ConstKeyword) => field,
        _ => null,
    };

    /// <summary>Whether the language allows only constants where the expression stands.</summary>
    public static bool IsNeededAt(SyntaxNode expression) => expression.AncestorsAndSelf()
        .TakeWhile(node => node is not (StatementSyntax or MemberDeclarationSyntax))
        .Any(node => node is AttributeSyntax or CaseSwitchLabelSyntax or ConstantPatternSyntax or ParameterSyntax);

    /// <summary>Whether nobody needs the constant to be one, as far as one file can tell.</summary>
    public static bool CanBeReleased(SyntaxNode declaration)
    {
        (VariableDeclarationSyntax variables, SyntaxNode? scope) = declaration switch
        {
            LocalDeclarationStatementSyntax local => (local.Declaration, (SyntaxNode?)local.Parent),
            FieldDeclarationSyntax { Parent: TypeDeclarationSyntax type } field when IsPrivate(field) && !type.Modifiers.Any(SyntaxKind.PartialKeyword) =>
                (field.Declaration, type),
            _ => (null!, null),
        };
        return scope is not null
            && variables.Variables is [{ Identifier.ValueText: var name }]
            && !scope.DescendantNodes().OfType<IdentifierNameSyntax>().Any(it =>
                it.Identifier.ValueText == name && (IsNeededAt(it) || Of(it) is not null));
    }

    /// <summary>Makes a local variable, or a static field that is only read.</summary>
    public static SyntaxNode Release(SyntaxNode root, SyntaxNode declaration)
    {
        SyntaxNode current = root.GetCurrentNode(declaration)!;
        return root.ReplaceNode(current, current switch
        {
            LocalDeclarationStatementSyntax local => local
                .WithModifiers(Without(local.Modifiers, []))
                .WithLeadingTrivia(local.GetLeadingTrivia()),
            FieldDeclarationSyntax field => field
                .WithModifiers(Without(field.Modifiers, [SyntaxKind.StaticKeyword, SyntaxKind.ReadOnlyKeyword]))
                .WithLeadingTrivia(field.GetLeadingTrivia()),
            _ => current,
        });
    }

    private static bool IsPrivate(FieldDeclarationSyntax field) =>
        !field.Modifiers.Any(it => it.IsKind(SyntaxKind.PublicKeyword) || it.IsKind(SyntaxKind.InternalKeyword) || it.IsKind(SyntaxKind.ProtectedKeyword));

    private static SyntaxTokenList Without(SyntaxTokenList modifiers, SyntaxKind[] instead) =>
    [
        .. modifiers.Where(modifier => !modifier.IsKind(SyntaxKind.ConstKeyword)),
        .. instead.Select(kind => SyntaxFactory.Token(kind).WithTrailingTrivia(SyntaxFactory.Space)),
    ];
}
