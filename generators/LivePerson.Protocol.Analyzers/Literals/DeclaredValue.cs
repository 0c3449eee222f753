using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LivePerson.Protocol.Analyzers.Literals;

/// <summary>What stands behind an expression, as far as the source says.</summary>
internal static class DeclaredValue
{
    /// <summary>What a local variable or a read-only field of the same file was declared with; else the expression.</summary>
    public static ExpressionSyntax Of(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken) =>
        expression is IdentifierNameSyntax or MemberAccessExpressionSyntax
        && Initializer(expression, model, cancellationToken) is { } value
        && value.SyntaxTree == expression.SyntaxTree
            ? value
            : expression;

    /// <summary>
    /// The text of a constant, of bytes in UTF-8, of a variable that was declared with one, or of what a JSON library makes of one;
    /// else null.
    /// </summary>
    public static string? TextOf(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken) =>
        expression switch
        {
            LiteralExpressionSyntax literal => literal.Token.Value as string,
            ParenthesizedExpressionSyntax parenthesized => TextOf(parenthesized.Expression, model, cancellationToken),
            CastExpressionSyntax cast => TextOf(cast.Expression, model, cancellationToken),
            InvocationExpressionSyntax
            {
                Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Create" or "Encode" },
                ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax or NameSyntax or MemberAccessExpressionSyntax } only],
            } => TextOf(only.Expression, model, cancellationToken),
            BaseObjectCreationExpressionSyntax
            {
                ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax only }],
                Initializer: null,
            } => only.Token.Value as string,
            _ => model.GetConstantValue(expression, cancellationToken) is { HasValue: true, Value: var constant }
                ? constant as string
                : expression is IdentifierNameSyntax or MemberAccessExpressionSyntax
                && Initializer(expression, model, cancellationToken) is LiteralExpressionSyntax declared
                    ? declared.Token.Value as string
                    : null,
        };

    private static ExpressionSyntax? Initializer(
        ExpressionSyntax name, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetSymbolInfo(name, cancellationToken).Symbol is { DeclaringSyntaxReferences: [var reference] } symbol
        && symbol is ILocalSymbol or IFieldSymbol { IsReadOnly: true }
        && reference.GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: var value }
            ? value
            : null;
}
