using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace LivePerson.Protocol.Analyzers.Flow;

/// <summary>Which catch blocks take which exceptions.</summary>
internal static class CatchClauses
{
    public static bool MayTake(ControlFlowRegion handler, ITypeSymbol? exactType) =>
        exactType is null || IsGeneral(handler) || IsOrDerivesFrom(exactType, handler.ExceptionType!);

    public static bool SurelyTakes(ControlFlowRegion handler, ITypeSymbol? exactType) =>
        handler.Kind == ControlFlowRegionKind.Catch
        && (IsGeneral(handler) || (exactType is not null && IsOrDerivesFrom(exactType, handler.ExceptionType!)));

    private static bool IsGeneral(ControlFlowRegion handler) => handler.ExceptionType is null
        or { SpecialType: SpecialType.System_Object }
        or { Name: nameof(Exception), ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } };

    private static bool IsOrDerivesFrom(ITypeSymbol type, ITypeSymbol ancestor)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, ancestor))
            {
                return true;
            }
        }

        return false;
    }
}
