using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LivePerson.Protocol.Analyzers.Literals;

/// <summary>Finds what a pattern is compared with.</summary>
internal static class ComparedValue
{
    /// <summary>The value under <c>is</c>, <c>switch</c> or a property pattern; null if it is not written out.</summary>
    public static IOperation? Of(IPatternOperation pattern)
    {
        IOperation? parent = pattern.Parent;
        while (parent is IBinaryPatternOperation or INegatedPatternOperation)
        {
            parent = parent.Parent;
        }

        return parent switch
        {
            IIsPatternOperation test => test.Value,
            ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation owner } => owner.Value,
            IPatternCaseClauseOperation { Parent.Parent: ISwitchOperation owner } => owner.Value,
            IPropertySubpatternOperation property => property.Member,
            _ => null,
        };
    }
}
