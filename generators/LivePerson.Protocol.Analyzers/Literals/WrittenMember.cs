using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LivePerson.Protocol.Analyzers.Literals;

/// <summary>What kind of thing a member of JSON is written into.</summary>
internal enum WrittenInto
{
    /// <summary>An anonymous object or a dictionary: JSON only if something serialises it.</summary>
    Plain,

    /// <summary>A tree of JSON nodes, or a writer of JSON.</summary>
    Json,

    /// <summary>An object of a class of the user's own, which mirrors the message.</summary>
    Model,
}

/// <summary>A member of an object that may stand for JSON.</summary>
/// <param name="Name">Its name, as it is written.</param>
/// <param name="Value">Its value.</param>
/// <param name="Into">What it is written into.</param>
internal sealed record WrittenMember(string Name, ExpressionSyntax Value, WrittenInto Into)
{
    /// <summary>The member that a node writes, or null.</summary>
    public static WrittenMember? Of(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken) => node switch
    {
        AnonymousObjectMemberDeclaratorSyntax member => Make(
            member.NameEquals?.Name.Identifier.ValueText ?? (member.Expression as IdentifierNameSyntax)?.Identifier.ValueText,
            member.Expression,
            WrittenInto.Plain),
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax name, Parent: InitializerExpressionSyntax } assignment =>
            Make(name.Identifier.ValueText, assignment.Right, WrittenInto.Model),
        AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Name: var name } } assignment =>
            Make(name.Identifier.ValueText, assignment.Right, WrittenInto.Model),
        AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax { ArgumentList.Arguments: [var index] } } assignment =>
            Keyed(index.Expression, assignment.Right, Creation(assignment), model, cancellationToken),
        AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax { ArgumentList.Arguments: [var index] } access } assignment =>
            Keyed(index.Expression, assignment.Right, access.Expression, model, cancellationToken),
        InitializerExpressionSyntax
        {
            RawKind: (int)SyntaxKind.ComplexElementInitializerExpression, Expressions: [var key, var value],
        } =>
            Keyed(key, value, Creation(node), model, cancellationToken),
        BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: [{ Expression: var key }, { Expression: var value }] } creation
            when Keyed(key, value, creation, model, cancellationToken) is { } pair => pair,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } invocation =>
            OfCall(invocation, access, model, cancellationToken),
        ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax creation } argument =>
            OfParameter(argument, creation, model, cancellationToken),
        _ => null,
    };

    /// <summary>A call that adds a member to a tree of nodes or to a dictionary, or that writes one.</summary>
    private static WrittenMember? OfCall(
        InvocationExpressionSyntax invocation,
        MemberAccessExpressionSyntax access,
        SemanticModel model,
        CancellationToken cancellationToken) => (access.Name.Identifier.ValueText, invocation.ArgumentList.Arguments) switch
        {
            ("Add" or "TryAdd" or "WriteString", [{ Expression: var key }, { Expression: var value }]) =>
                Keyed(key, value, access.Expression, model, cancellationToken),
            ("WriteStringValue" or "WriteValue", [{ Expression: var value }]) when NameBefore(invocation) is { } key =>
                Keyed(key, value, access.Expression, model, cancellationToken),
            _ => null,
        };

    /// <summary>What the statement before a call gives a writer as the name of a member, or null.</summary>
    private static ExpressionSyntax? NameBefore(InvocationExpressionSyntax invocation) =>
        invocation.Parent is ExpressionStatementSyntax { Parent: BlockSyntax { Statements: var statements } } statement
        && statements.IndexOf(statement) is > 0 and var index
        && statements[index - 1] is ExpressionStatementSyntax
        {
            Expression: InvocationExpressionSyntax
            {
                Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "WritePropertyName" },
                ArgumentList.Arguments: [{ Expression: var name }, ..],
            },
        }
            ? name
            : null;

    private static WrittenMember? Make(string? name, ExpressionSyntax value, WrittenInto into) =>
        name is null ? null : new(name, value, into);

    private static WrittenMember? Keyed(
        ExpressionSyntax key, ExpressionSyntax value, ExpressionSyntax? owner, SemanticModel model, CancellationToken cancellationToken)
    {
        if (owner is null || NameOf(key, model, cancellationToken) is not { } name)
        {
            return null;
        }

        ITypeSymbol? type = model.GetTypeInfo(owner, cancellationToken).Type;
        return WrittenMembers.IsNode(type) || WrittenMembers.IsWriter(type) ? new(name, value, WrittenInto.Json)
            : WrittenMembers.IsDictionary(type) ? new(name, value, WrittenInto.Plain)
            : null;
    }

    /// <summary>The name that a constant is, or bytes in UTF-8, or an encoded text.</summary>
    private static string? NameOf(ExpressionSyntax key, SemanticModel model, CancellationToken cancellationToken) => key switch
    {
        LiteralExpressionSyntax literal => literal.Token.Value as string,
        InvocationExpressionSyntax
        {
            Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Encode" },
            ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax encoded }, ..],
        } => encoded.Token.Value as string,
        IdentifierNameSyntax or MemberAccessExpressionSyntax or BinaryExpressionSyntax or InvocationExpressionSyntax =>
            model.GetConstantValue(key, cancellationToken).Value as string,
        _ => null,
    };

    /// <summary>An argument is a member of that name in a model with a constructor.</summary>
    private static WrittenMember? OfParameter(
        ArgumentSyntax argument,
        BaseObjectCreationExpressionSyntax creation,
        SemanticModel model,
        CancellationToken cancellationToken)
    {
        if (argument.NameColon is { Name.Identifier.ValueText: var name })
        {
            return new(name, argument.Expression, WrittenInto.Model);
        }

        int index = creation.ArgumentList!.Arguments.IndexOf(argument);
        return argument.Expression is LiteralExpressionSyntax or IdentifierNameSyntax or MemberAccessExpressionSyntax
            && model.GetConstantValue(argument.Expression, cancellationToken).Value is string
            && model.GetSymbolInfo(creation, cancellationToken).Symbol is IMethodSymbol constructor
            && index < constructor.Parameters.Length
                ? new(constructor.Parameters[index].Name, argument.Expression, WrittenInto.Model)
                : null;
    }

    private static BaseObjectCreationExpressionSyntax? Creation(SyntaxNode node) =>
        node.FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>();
}
