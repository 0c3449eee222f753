using LivePerson.Protocol.Analyzers.Facts;
using LivePerson.Protocol.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace LivePerson.Protocol.Analyzers.Literals;

/// <summary>LPP2001: a constant that is parsed as an open enum, or compared with one, is one of its known values.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConstantMustBeKnownValue() : ProtocolAnalyzer(LiteralRules.LPP2001_UnknownValue)
{
    internal const string NearestProperty = "Nearest";
    internal const string EnumProperty = "Enum";
    internal const string IsInvocationProperty = "IsInvocation";

    /// <inheritdoc/>
    private protected override void Register(CompilationStartAnalysisContext context, ProtocolFacts facts)
    {
        context.RegisterOperationAction(it => AnalyzeInvocation(it, facts), OperationKind.Invocation);
        context.RegisterOperationAction(it => AnalyzeComparison(it, facts), OperationKind.Binary);
        context.RegisterOperationAction(it => AnalyzePattern(it, facts), OperationKind.ConstantPattern);
        context.RegisterOperationAction(it => AnalyzeCase(it, facts), OperationKind.CaseClause);
    }

    private static void AnalyzeInvocation(OperationAnalysisContext context, ProtocolFacts facts)
    {
        var invocation = (IInvocationOperation)context.Operation;
        IMethodSymbol method = invocation.TargetMethod;
        if (method.Name is "Parse" or "TryParse" or "FromValue")
        {
            if (method.IsStatic
                && !invocation.Arguments.IsEmpty
                && facts.OpenEnum(method.ContainingType) is { } openEnum)
            {
                // FromValue takes what the wire may bring one day, so only an evident slip counts.
                bool slipsOnly = method.Name == "FromValue";
                Check(context, openEnum, ArgumentOf(invocation, 0), slipsOnly, isInvocation: method.Name != "TryParse");
            }
        }
        else if (method.Name == nameof(Equals) && method.ContainingType.SpecialType == SpecialType.System_String)
        {
            AnalyzeEquals(context, facts, invocation);
        }
    }

    private static void AnalyzeEquals(
        OperationAnalysisContext context, ProtocolFacts facts, IInvocationOperation invocation)
    {
        IOperation? left = invocation.Instance ?? ArgumentOf(invocation, 0);
        IOperation? right = ArgumentOf(invocation, invocation.Instance is null ? 1 : 0);
        bool ignoresCase = invocation.Arguments.Any(argument =>
            argument.Value is IFieldReferenceOperation { Field.Name: var name }
            && name.EndsWith("IgnoreCase", StringComparison.Ordinal));
        CheckPair(context, facts, left, right, ignoresCase);
    }

    private static void AnalyzeComparison(OperationAnalysisContext context, ProtocolFacts facts)
    {
        if (context.Operation is IBinaryOperation
            {
                OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals,
            }
            comparison)
        {
            CheckPair(context, facts, comparison.LeftOperand, comparison.RightOperand, ignoresCase: false);
        }
    }

    private static void AnalyzePattern(OperationAnalysisContext context, ProtocolFacts facts)
    {
        var pattern = (IConstantPatternOperation)context.Operation;
        if (pattern.Value.ConstantValue is { HasValue: true, Value: string }
            && ComparedValue.Of(pattern) is { } compared
            && EnumBehind(compared, facts) is { } openEnum)
        {
            Check(context, openEnum, pattern.Value, slipsOnly: true);
        }
    }

    private static void AnalyzeCase(OperationAnalysisContext context, ProtocolFacts facts)
    {
        if (context.Operation is ISingleValueCaseClauseOperation { Parent.Parent: ISwitchOperation owner } clause
            && EnumBehind(owner.Value, facts) is { } openEnum)
        {
            Check(context, openEnum, clause.Value, slipsOnly: true);
        }
    }

    private static void CheckPair(
        OperationAnalysisContext context, ProtocolFacts facts, IOperation? left, IOperation? right, bool ignoresCase)
    {
        if (left is null || right is null)
        {
            return;
        }

        if (left.ConstantValue.HasValue)
        {
            (left, right) = (right, left);
        }

        if (right.ConstantValue is { HasValue: true, Value: string value } && EnumBehind(left, facts) is { } openEnum)
        {
            bool isKnown = ignoresCase
                && openEnum.Known.Any(it => string.Equals(it.Value, value, StringComparison.OrdinalIgnoreCase));
            if (!isKnown)
            {
                Check(context, openEnum, right, slipsOnly: true);
            }
        }
    }

    private static void Check(
        OperationAnalysisContext context,
        OpenEnumFacts openEnum,
        IOperation? written,
        bool slipsOnly,
        bool isInvocation = false)
    {
        if (written is null
            || ConstantText.Of(written) is not { } value
            || openEnum.IsKnown(value)
            || (slipsOnly && !NearestValue.IsSlip(openEnum, value))
            || NearestValue.Of(openEnum, value) is not { } nearest)
        {
            return;
        }

        string suggestion = isInvocation
            ? $"{openEnum.Type.Name}.{nearest.Name}"
            : $"{openEnum.Type.Name}.Values.{nearest.Name}";
        context.ReportDiagnostic(Diagnostic.Create(
            LiteralRules.LPP2001_UnknownValue,
            written.Syntax.GetLocation(),
            DiagnosticFacts.Of(
                (NearestProperty, nearest.Name),
                (EnumProperty, openEnum.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)),
                (IsInvocationProperty, isInvocation ? bool.TrueString : null)),
            value,
            openEnum.Type.Name,
            suggestion));
    }

    private static OpenEnumFacts? EnumBehind(IOperation operation, ProtocolFacts facts) =>
        operation is IPropertyReferenceOperation { Property.Name: "Value" } reference
            ? facts.OpenEnum(reference.Property.ContainingType)
            : null;

    private static IOperation? ArgumentOf(IInvocationOperation invocation, int ordinal) =>
        invocation.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == ordinal)?.Value;
}
