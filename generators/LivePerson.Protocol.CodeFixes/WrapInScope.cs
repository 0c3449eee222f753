using System.Collections.Immutable;
using System.Composition;
using LivePerson.Protocol.Analyzers.Facts;
using LivePerson.Protocol.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace LivePerson.Protocol.CodeFixes;

/// <summary>
/// LPP2102, LPP2103, LPP2104: the work after the send goes into a scope that ends the state on every way out.
/// LPP2105: the work after the call that made the scope goes into it.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(WrapInScope))]
[Shared]
public sealed class WrapInScope() : ProtocolFix("LPP2102", "LPP2103", "LPP2104", "LPP2105")
{
    private const string Title = "Wrap the work in a scope";

    /// <inheritdoc/>
    private protected override Repair? Find(SyntaxNode node, Diagnostic diagnostic, SemanticModel model)
    {
        if (node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { } send
            || send.FirstAncestorOrSelf<StatementSyntax>() is not { } statement
            || ProtocolFacts.Of(model.Compilation) is not { } facts)
        {
            return null;
        }

        bool isScope = model.GetSymbolInfo(send).Symbol is IMethodSymbol method && method.Has(facts.Attributes.BeginsState);
        if (isScope && statement is LocalDeclarationStatementSyntax { UsingKeyword.RawKind: 0 } declaration
            && declaration.Declaration.Variables is [{ Initializer.Value: AwaitExpressionSyntax } variable]
            && !IsAssigned(variable, model))
        {
            return new("Dispose the scope with await using", [declaration], root => AddUsing(root, declaration));
        }

        if (statement is not ExpressionStatementSyntax { Expression: AwaitExpressionSyntax awaited, Parent: BlockSyntax block }
            || Awaited(awaited) != send
            || !CanWrap(block, statement)
            || (isScope ? send : ScopeCall(send, model, facts)) is not { } scope)
        {
            return null;
        }

        StatementSyntax? end = EndIn(block, statement, send, diagnostic);
        return diagnostic.Id == "LPP2104" && (end is null || IsUsedBehind(block, statement, end, model))
            ? null
            : new(Title, end is null ? [statement] : [statement, end], root => Wrap(root, statement, end, scope));
    }

    /// <summary>A variable that is assigned again cannot be one of <c>using</c>.</summary>
    private static bool IsAssigned(VariableDeclaratorSyntax variable, SemanticModel model) =>
        variable.FirstAncestorOrSelf<MemberDeclarationSyntax>()!.DescendantNodes().OfType<AssignmentExpressionSyntax>().Any(assignment =>
            SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(assignment.Left).Symbol, model.GetDeclaredSymbol(variable)));

    private static ExpressionSyntax Awaited(AwaitExpressionSyntax awaited) =>
        awaited.Expression is InvocationExpressionSyntax
        {
            Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait", Expression: var inner },
        }
            ? inner
            : awaited.Expression;

    /// <summary>There must be work to wrap, and no label that is jumped to from outside.</summary>
    private static bool CanWrap(BlockSyntax block, StatementSyntax statement) =>
        block.Statements.Last() != statement
        && !block.Statements.Skip(block.Statements.IndexOf(statement)).Any(it => it is LabeledStatementSyntax or LocalFunctionStatementSyntax);

    /// <summary>The call on the same sender that begins the state for the same dialog, with the same token.</summary>
    private static InvocationExpressionSyntax? ScopeCall(InvocationExpressionSyntax send, SemanticModel model, ProtocolFacts facts)
    {
        if (send.Expression is not MemberAccessExpressionSyntax access
            || model.GetTypeInfo(access.Expression).Type is not { } sender
            || sender.GetMembers().OfType<IMethodSymbol>().FirstOrDefault(it => it.Has(facts.Attributes.BeginsState)) is not { } begin
            || DialogIn(send, model, facts) is not { } dialog)
        {
            return null;
        }

        IEnumerable<ArgumentSyntax> others = send.ArgumentList.Arguments
            .Where(argument => model.GetTypeInfo(argument.Expression).Type?.Name == nameof(CancellationToken))
            .Select(argument => argument.WithNameColon(null));
        return send
            .WithExpression(access.WithName(SyntaxFactory.IdentifierName(begin.Name)))
            .WithArgumentList(SyntaxFactory.ArgumentList(
                SyntaxFactory.SeparatedList(others.Prepend(SyntaxFactory.Argument(dialog.WithoutTrivia())))))
            .WithoutTrivia();
    }

    private static ExpressionSyntax? DialogIn(InvocationExpressionSyntax send, SemanticModel model, ProtocolFacts facts)
    {
        foreach (SyntaxNode node in send.ArgumentList.DescendantNodes())
        {
            if (node is ArgumentSyntax argument
                && model.GetOperation(argument) is Microsoft.CodeAnalysis.Operations.IArgumentOperation { Parameter: { } parameter }
                && parameter.Has(facts.Attributes.DialogId))
            {
                return argument.Expression;
            }

            if (node is AssignmentExpressionSyntax assignment
                && model.GetSymbolInfo(assignment.Left).Symbol is IPropertySymbol property
                && property.Has(facts.Attributes.DialogId))
            {
                return assignment.Right;
            }
        }

        return null;
    }

    /// <summary>The statement in the same block that ends the state, which the scope does from now on.</summary>
    private static StatementSyntax? EndIn(
        BlockSyntax block, StatementSyntax begin, InvocationExpressionSyntax send, Diagnostic diagnostic)
    {
        if (diagnostic.Id != "LPP2104" || EndingSend.Statement(send, diagnostic) is not { } ending)
        {
            return null;
        }

        return block.Statements
            .Skip(block.Statements.IndexOf(begin) + 1)
            .FirstOrDefault(it => SyntaxFactory.AreEquivalent(it, ending));
    }

    /// <summary>Whether what the work declares is used behind the end, where it would be out of scope.</summary>
    private static bool IsUsedBehind(BlockSyntax block, StatementSyntax begin, StatementSyntax end, SemanticModel model)
    {
        int first = block.Statements.IndexOf(begin) + 1;
        int last = block.Statements.IndexOf(end);
        if (first == last)
        {
            return false;
        }

        ImmutableArray<ISymbol> declared =
            model.AnalyzeDataFlow(block.Statements[first], block.Statements[last - 1])!.VariablesDeclared;
        return block.Statements.Skip(last + 1)
            .SelectMany(it => it.DescendantNodes().OfType<IdentifierNameSyntax>())
            .Any(name => declared.Contains(model.GetSymbolInfo(name).Symbol!, SymbolEqualityComparer.Default));
    }

    private static SyntaxNode AddUsing(SyntaxNode root, LocalDeclarationStatementSyntax declaration)
    {
        LocalDeclarationStatementSyntax current = root.GetCurrentNode(declaration)!;
        SyntaxTriviaList leading = current.GetLeadingTrivia();
        return root.ReplaceNode(current, current.WithoutLeadingTrivia()
            .WithAwaitKeyword(SyntaxFactory.Token(SyntaxKind.AwaitKeyword).WithTrailingTrivia(SyntaxFactory.Space))
            .WithUsingKeyword(SyntaxFactory.Token(SyntaxKind.UsingKeyword).WithTrailingTrivia(SyntaxFactory.Space))
            .WithLeadingTrivia(leading));
    }

    private static SyntaxNode Wrap(SyntaxNode root, StatementSyntax statement, StatementSyntax? end, ExpressionSyntax scope)
    {
        StatementSyntax current = root.GetCurrentNode(statement)!;
        var block = (BlockSyntax)current.Parent!;
        int first = block.Statements.IndexOf(current);
        StatementSyntax? last = end is null ? null : root.GetCurrentNode(end);
        int behind = last is null ? block.Statements.Count : block.Statements.IndexOf(last);
        List<StatementSyntax> work = [.. block.Statements.Skip(first + 1).Take(behind - first - 1)];
        work[0] = WithoutBlankLine(work[0]);

        UsingStatementSyntax wrapped = SyntaxFactory.UsingStatement(
                SyntaxFactory.Token(SyntaxKind.AwaitKeyword).WithTrailingTrivia(SyntaxFactory.Space),
                SyntaxFactory.Token(SyntaxKind.UsingKeyword).WithTrailingTrivia(SyntaxFactory.Space),
                SyntaxFactory.Token(SyntaxKind.OpenParenToken),
                null!,
                SyntaxFactory.AwaitExpression(
                    SyntaxFactory.Token(SyntaxKind.AwaitKeyword).WithTrailingTrivia(SyntaxFactory.Space), scope.WithoutTrivia()),
                SyntaxFactory.Token(SyntaxKind.CloseParenToken).WithTrailingTrivia(current.GetTrailingTrivia()),
                SyntaxFactory.Block(work).WithTrailingTrivia(LineEnd.Of(root)))
            .WithLeadingTrivia(current.GetLeadingTrivia())
            .WithAdditionalAnnotations(Formatter.Annotation);
        IEnumerable<StatementSyntax> statements = block.Statements.Take(first)
            .Append(wrapped)
            .Concat(block.Statements.Skip(last is null ? behind : behind + 1));
        return root.ReplaceNode(block, block.WithStatements(SyntaxFactory.List(statements)));
    }

    private static StatementSyntax WithoutBlankLine(StatementSyntax statement)
    {
        SyntaxTriviaList leading = statement.GetLeadingTrivia();
        return leading.Count > 0 && leading[0].IsKind(SyntaxKind.EndOfLineTrivia)
            ? statement.WithLeadingTrivia(leading.RemoveAt(0))
            : statement;
    }
}
