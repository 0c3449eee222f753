using LivePerson.Protocol.Analyzers.Facts;
using LivePerson.Protocol.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace LivePerson.Protocol.Analyzers.Literals;

/// <summary>LPP2005: a request's id has 1 to 64 characters.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RequestIdMustFit() : ProtocolAnalyzer(LiteralRules.LPP2005_RequestId)
{
    private const int MaximumLength = 64;
    private const string Pointer = "/id";
    private const string JsonName = "id";

    /// <inheritdoc/>
    private protected override void Register(CompilationStartAnalysisContext context, ProtocolFacts facts)
    {
        context.RegisterOperationAction(it => AnalyzeArgument(it, facts), OperationKind.Argument);
        context.RegisterOperationAction(it => AnalyzeAssignment(it, facts), OperationKind.SimpleAssignment);
    }

    private static void AnalyzeArgument(OperationAnalysisContext context, ProtocolFacts facts)
    {
        var argument = (IArgumentOperation)context.Operation;
        if (argument is { ArgumentKind: ArgumentKind.Explicit, Parameter.Type.SpecialType: SpecialType.System_String }
            && facts.KnowsProtocol(argument.Parameter.ContainingAssembly)
            && IsId(argument.Parameter, facts)
            && WrongLengthOf(argument.Value) is { } length)
        {
            Report(context, argument.Value, length);
        }
    }

    private static void AnalyzeAssignment(OperationAnalysisContext context, ProtocolFacts facts)
    {
        var assignment = (ISimpleAssignmentOperation)context.Operation;
        if (assignment.Target is IPropertyReferenceOperation { Property: var property }
            && facts.KnowsProtocol(property.ContainingAssembly)
            && WrongLengthOf(assignment.Value) is { } length
            && WireMarkers.JsonNameOf(property, facts.Attributes) == JsonName
            && property.ContainingType.GetMembers().OfType<IMethodSymbol>()
                .Any(method => method.IsStatic && method.Parameters.Any(parameter => IsId(parameter, facts))))
        {
            Report(context, assignment.Value, length);
        }
    }

    private static bool IsId(IParameterSymbol parameter, ProtocolFacts facts) =>
        parameter.All(facts.Attributes.CreateParameter).Any(data => data.Text(0) == Pointer);

    private static int? WrongLengthOf(IOperation value) =>
        ConstantText.Of(value) is { } text && CodePoints(text) is 0 or > MaximumLength ? CodePoints(text) : null;

    private static int? CodePoints(string text) => text.Count(character => !char.IsLowSurrogate(character));

    private static void Report(OperationAnalysisContext context, IOperation value, int length) =>
        context.ReportDiagnostic(
            Diagnostic.Create(LiteralRules.LPP2005_RequestId, value.Syntax.GetLocation(), length));
}
