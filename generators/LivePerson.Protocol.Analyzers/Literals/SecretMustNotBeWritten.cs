using LivePerson.Protocol.Analyzers.Facts;
using LivePerson.Protocol.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace LivePerson.Protocol.Analyzers.Literals;

/// <summary>LPP2006: no token and no secret is written out in a source file.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SecretMustNotBeWritten() : ProtocolAnalyzer(LiteralRules.LPP2006_WrittenSecret)
{
    private const string OnBehalfHeader = "X-LP-ON-BEHALF";

    private static readonly string[] Words = ["secret", "token", "jwt", "jws", "password"];

    /// <inheritdoc/>
    private protected override void Register(CompilationStartAnalysisContext context, ProtocolFacts facts)
    {
        context.RegisterOperationAction(it => AnalyzeArgument(it, facts), OperationKind.Argument);
        context.RegisterOperationAction(it => AnalyzeAssignment(it, facts), OperationKind.SimpleAssignment);
        context.RegisterOperationAction(AnalyzeHeader, OperationKind.Invocation);
        context.RegisterOperationAction(it => AnalyzeReturn(it, facts), OperationKind.Return);
    }

    private static void AnalyzeArgument(OperationAnalysisContext context, ProtocolFacts facts)
    {
        var argument = (IArgumentOperation)context.Operation;
        if (argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: { Type.SpecialType: SpecialType.System_String } parameter }
            && IsCredential(parameter.Name)
            && IsForeign(parameter, facts))
        {
            Check(context, argument.Value, parameter.Name);
        }
    }

    private static void AnalyzeAssignment(OperationAnalysisContext context, ProtocolFacts facts)
    {
        var assignment = (ISimpleAssignmentOperation)context.Operation;
        if (assignment.Target is IPropertyReferenceOperation { Property: { Type.SpecialType: SpecialType.System_String } property }
            && IsCredential(property.Name)
            && (IsForeign(property, facts) || property.Has(facts.Attributes.Sensitive)))
        {
            Check(context, assignment.Value, property.Name);
        }
    }

    /// <summary>The consumer's token in a request that is made by hand.</summary>
    private static void AnalyzeHeader(OperationAnalysisContext context)
    {
        var invocation = (IInvocationOperation)context.Operation;
        if (invocation.TargetMethod.Name is "Add" or "TryAddWithoutValidation"
            && invocation.Arguments is [{ Value: var name }, { Value: var value }]
            && name.ConstantValue is { HasValue: true, Value: string header }
            && string.Equals(header, OnBehalfHeader, StringComparison.OrdinalIgnoreCase))
        {
            Check(context, value, header);
        }
    }

    /// <summary>A token that the credentials give out.</summary>
    private static void AnalyzeReturn(OperationAnalysisContext context, ProtocolFacts facts)
    {
        if (context.Operation is IReturnOperation { ReturnedValue: { } returned }
            && context.ContainingSymbol is IMethodSymbol { ContainingType: { } type } method
            && IsCredential(method.Name)
            && type.AllInterfaces.Any(it => IsForeign(it, facts) && it.GetMembers(method.Name).Any()))
        {
            Check(context, ValueInTask(returned), method.Name);
        }
    }

    private static IOperation ValueInTask(IOperation returned)
    {
        while (returned is IConversionOperation conversion)
        {
            returned = conversion.Operand;
        }

        return returned switch
        {
            IObjectCreationOperation { Arguments: [{ Value: var value }] } => value,
            IInvocationOperation { TargetMethod.Name: "FromResult", Arguments: [{ Value: var value }] } => value,
            _ => returned,
        };
    }

    private static void Check(OperationAnalysisContext context, IOperation value, string name)
    {
        if (ConstantText.Of(value) is { } text
            && !string.IsNullOrWhiteSpace(text)
            && PlaceholderText.Of(value) is null)
        {
            context.ReportDiagnostic(
                Diagnostic.Create(LiteralRules.LPP2006_WrittenSecret, value.Syntax.GetLocation(), name));
        }
    }

    private static bool IsForeign(ISymbol symbol, ProtocolFacts facts) =>
        !SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, facts.Compilation.Assembly)
        && facts.KnowsProtocol(symbol.ContainingAssembly);

    private static bool IsCredential(string name) =>
        Array.Exists(Words, word => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);
}
