using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LivePerson.Protocol.Analyzers.Flow;

/// <summary>Tells the conditions that a loop asks again, though nothing counts, from those that are asked once.</summary>
internal static class LoopConditions
{
    public static bool Contains(SyntaxNode condition) =>
        condition.FirstAncestorOrSelf<StatementSyntax>() switch
        {
            WhileStatementSyntax loop => loop.Condition.Contains(condition),
            DoStatementSyntax loop => loop.Condition.Contains(condition),
            ForStatementSyntax { Incrementors.Count: 0 } loop => loop.Condition?.Contains(condition) == true,
            _ => false,
        };
}
