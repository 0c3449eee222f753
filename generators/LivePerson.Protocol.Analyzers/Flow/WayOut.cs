using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace LivePerson.Protocol.Analyzers.Flow;

/// <summary>Finds the statement by which a branch leaves a function; the graph does not keep <c>return;</c>.</summary>
internal static class WayOut
{
    /// <summary>The return statement, or the function's own syntax if its end is reached.</summary>
    public static SyntaxNode Of(ControlFlowBranch branch, ControlFlowGraph graph, SyntaxNode function)
    {
        BasicBlock source = branch.Source;
        if (branch.Semantics == ControlFlowBranchSemantics.Return && source.BranchValue is { } returned)
        {
            return returned.Syntax.FirstAncestorOrSelf<ReturnStatementSyntax>(it => function.Contains(it)) is { } statement
                ? statement
                : function;
        }

        SyntaxNode? last = source.BranchValue?.Syntax ?? LastSyntax(source);
        if (last is null || last.FirstAncestorOrSelf<CatchFilterClauseSyntax>() is not null)
        {
            return HandlerOf(source, graph, function) is { } handler ? Enter(handler.Block, function) : function;
        }

        return AfterNode(last, branch, function);
    }

    /// <summary>The catch clause that a block belongs to; clauses and handlers stand in the same order.</summary>
    private static CatchClauseSyntax? HandlerOf(BasicBlock block, ControlFlowGraph graph, SyntaxNode function)
    {
        List<ControlFlowRegion> handlers = [.. HandlersIn(graph.Root)];
        List<CatchClauseSyntax> clauses = [.. function
            .DescendantNodes(node => node == function || node is not (LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax))
            .OfType<CatchClauseSyntax>()];
        int index = handlers.FindLastIndex(handler =>
            handler.FirstBlockOrdinal <= block.Ordinal && block.Ordinal <= handler.LastBlockOrdinal);
        return index >= 0 && handlers.Count == clauses.Count ? clauses[index] : null;
    }

    private static IEnumerable<ControlFlowRegion> HandlersIn(ControlFlowRegion region) =>
        region.NestedRegions.SelectMany(nested => nested.Kind is ControlFlowRegionKind.Catch or ControlFlowRegionKind.FilterAndHandler
                && region.Kind == ControlFlowRegionKind.TryAndCatch
            ? HandlersIn(nested).Prepend(nested)
            : HandlersIn(nested));

    private static SyntaxNode? LastSyntax(BasicBlock block)
    {
        for (BasicBlock? current = block; current is not null; current = OnlyPredecessor(current))
        {
            if (current.Operations.LastOrDefault() is { } operation)
            {
                return operation.Syntax;
            }

            if (current != block && current.BranchValue is { } value)
            {
                return value.Syntax;
            }
        }

        return null;
    }

    private static BasicBlock? OnlyPredecessor(BasicBlock block) =>
        block.Predecessors.Length == 1 ? block.Predecessors[0].Source : null;

    private static SyntaxNode AfterNode(SyntaxNode last, ControlFlowBranch branch, SyntaxNode function)
    {
        StatementSyntax? statement = last.FirstAncestorOrSelf<StatementSyntax>();
        if (statement is null || !function.Contains(statement))
        {
            return function;
        }

        return statement switch
        {
            IfStatementSyntax choice when choice.Condition.Contains(last) => AfterIf(choice, branch, function),
            SwitchStatementSyntax choice when last.FirstAncestorOrSelf<SwitchLabelSyntax>() is { Parent: SwitchSectionSyntax section } =>
                AfterLabel(choice, section, branch, function),
            _ => After(statement, function),
        };
    }

    private static bool IsTakenWhenTrue(ControlFlowBranch branch) =>
        branch.IsConditionalSuccessor == (branch.Source.ConditionKind == ControlFlowConditionKind.WhenTrue);

    private static SyntaxNode AfterLabel(
        SwitchStatementSyntax choice, SwitchSectionSyntax section, ControlFlowBranch branch, SyntaxNode function)
    {
        SwitchSectionSyntax? entered = IsTakenWhenTrue(branch)
            ? section
            : choice.Sections.FirstOrDefault(it => it.Labels.Any(label => label is DefaultSwitchLabelSyntax));
        return entered is null ? After(choice, function) : Enter(entered.Statements[0], function);
    }

    private static SyntaxNode AfterIf(IfStatementSyntax choice, ControlFlowBranch branch, SyntaxNode function)
    {
        return IsTakenWhenTrue(branch) ? Enter(choice.Statement, function)
            : choice.Else is { } otherwise ? Enter(otherwise.Statement, function)
            : After(choice, function);
    }

    /// <summary>Where control leaves from, once it enters a statement that does nothing but leave.</summary>
    private static SyntaxNode Enter(StatementSyntax statement, SyntaxNode function) => statement switch
    {
        BlockSyntax { Statements.Count: > 0 } block => Enter(block.Statements[0], function),
        BlockSyntax => After(statement, function),
        ReturnStatementSyntax or YieldStatementSyntax => statement,
        BreakStatementSyntax => AfterBreak(statement, function),
        _ => After(statement, function),
    };

    private static SyntaxNode After(StatementSyntax statement, SyntaxNode function)
    {
        SyntaxNode? parent = statement.Parent;
        SyntaxList<StatementSyntax> siblings = parent switch
        {
            BlockSyntax block => block.Statements,
            SwitchSectionSyntax section => section.Statements,
            _ => default,
        };
        int next = siblings.IndexOf(statement) + 1;
        if (next > 0 && next < siblings.Count)
        {
            return Enter(siblings[next], function);
        }

        return parent?.FirstAncestorOrSelf<StatementSyntax>() is { } outer && function.Contains(outer) && outer != function
            ? After(outer, function)
            : function;
    }

    private static SyntaxNode AfterBreak(StatementSyntax statement, SyntaxNode function)
    {
        StatementSyntax? target = statement.Ancestors().OfType<StatementSyntax>().FirstOrDefault(it =>
            it is SwitchStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax
                or DoStatementSyntax);
        return target is not null && function.Contains(target) ? After(target, function) : function;
    }
}
