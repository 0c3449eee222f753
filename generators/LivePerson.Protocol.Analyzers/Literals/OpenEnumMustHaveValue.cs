using LivePerson.Protocol.Analyzers.Facts;
using LivePerson.Protocol.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace LivePerson.Protocol.Analyzers.Literals;

/// <summary>LPP2002: nobody uses the default of an open enum, which has no value.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OpenEnumMustHaveValue() : ProtocolAnalyzer(LiteralRules.LPP2002_NoValue)
{
    /// <inheritdoc/>
    private protected override void Register(CompilationStartAnalysisContext context, ProtocolFacts facts)
    {
        context.RegisterOperationAction(
            it => Analyze(it, facts), OperationKind.DefaultValue, OperationKind.ObjectCreation);
        context.RegisterSymbolStartAction(start => UnassignedMembers.Register(start, facts), SymbolKind.NamedType);
    }

    private static void Analyze(OperationAnalysisContext context, ProtocolFacts facts)
    {
        if (context.Operation is not IObjectCreationOperation { Arguments.IsEmpty: false }
            && facts.OpenEnum(context.Operation.Type) is { } openEnum
            && !IsTestOrPlaceholder(context.Operation)
            && !EmittedCode.Holds(context.Operation.Syntax))
        {
            string example = openEnum.Known.IsEmpty ? "" : $"{openEnum.Type.Name}.{openEnum.Known[0].Name}";
            context.ReportDiagnostic(Diagnostic.Create(
                LiteralRules.LPP2002_NoValue, context.Operation.Syntax.GetLocation(), openEnum.Type.Name, example));
        }
    }

    /// <summary>To compare with the default, or to fill an out parameter with it, is not to use it.</summary>
    private static bool IsTestOrPlaceholder(IOperation operation)
    {
        IOperation? parent = operation.Parent;
        while (parent is IConversionOperation)
        {
            parent = parent.Parent;
        }

        return parent switch
        {
            IBinaryOperation => true,
            IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: nameof(Equals) } } => true,
            ISimpleAssignmentOperation { Target: IParameterReferenceOperation { Parameter.RefKind: RefKind.Out } } => true,
            _ => false,
        };
    }
}
