using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LivePerson.Protocol.Analyzers.Flow;

/// <summary>
/// Counts at how many places a name is tested. What one place alone asks is not worth remembering: it would only double
/// the paths.
/// </summary>
internal sealed class ConditionNames
{
    private readonly Dictionary<string, int> _places = [];

    public ConditionNames(IEnumerable<SyntaxNode> members)
    {
        foreach (SyntaxNode member in members)
        {
            foreach (SyntaxNode node in member.DescendantNodes())
            {
                if (PlaceIn(node) is { } place)
                {
                    foreach (string name in NamesIn(place).Distinct())
                    {
                        _places[name] = _places.TryGetValue(name, out int count) ? count + 1 : 1;
                    }
                }
            }
        }
    }

    public bool AreTestedTwice(SyntaxNode condition) => NamesIn(Governing(condition))
        .Any(name => _places.TryGetValue(name, out int count) && count > 1);

    private static ExpressionSyntax? PlaceIn(SyntaxNode node) => node switch
    {
        IfStatementSyntax choice => choice.Condition,
        WhileStatementSyntax loop => loop.Condition,
        DoStatementSyntax loop => loop.Condition,
        ForStatementSyntax loop => loop.Condition,
        CommonForEachStatementSyntax loop => loop.Expression,
        ConditionalExpressionSyntax choice => choice.Condition,
        SwitchStatementSyntax choice => choice.Expression,
        SwitchExpressionSyntax choice => choice.GoverningExpression,
        ConditionalAccessExpressionSyntax access => access.Expression,
        CatchFilterClauseSyntax filter => filter.FilterExpression,
        UsingStatementSyntax { Expression: { } resource } => resource,
        WhenClauseSyntax filter => filter.Condition,

        // A flag that is passed to a helper is tested there, under another name.
        ArgumentSyntax { Expression: IdentifierNameSyntax name } => name,
        _ => null,
    };

    private static SyntaxNode Governing(SyntaxNode condition)
    {
        foreach (SyntaxNode node in condition.AncestorsAndSelf())
        {
            switch (node)
            {
                case SwitchSectionSyntax { Parent: SwitchStatementSyntax choice } when condition != choice.Expression:
                    return condition.FirstAncestorOrSelf<SwitchLabelSyntax>() is null ? condition : choice.Expression;
                case SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax choice } arm:
                    return arm.Pattern.Contains(condition) ? choice.GoverningExpression : condition;
                case StatementSyntax:
                    return condition;
            }
        }

        return condition;
    }

    private static IEnumerable<string> NamesIn(SyntaxNode node) =>
        node.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Select(name => name.Identifier.ValueText);
}
