using LivePerson.Protocol.Analyzers.Facts;
using LivePerson.Protocol.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace LivePerson.Protocol.Analyzers.Literals;

/// <summary>LPP2003: what identifies a dialog is neither empty nor a placeholder from documentation.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DialogIdMustBeReal() : ProtocolAnalyzer(LiteralRules.LPP2003_UnrealDialogId)
{
    internal const string NameProperty = "Name";

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
            && argument.Parameter.Has(facts.Attributes.DialogId)
            && Placeholder(argument.Value, argument.Parameter.Name) is { } placeholder)
        {
            Report(context, argument.Value, placeholder);
        }
    }

    private static void AnalyzeAssignment(OperationAnalysisContext context, ProtocolFacts facts)
    {
        var assignment = (ISimpleAssignmentOperation)context.Operation;
        if (assignment.Target is IPropertyReferenceOperation { Property: var property }
            && facts.KnowsProtocol(property.ContainingAssembly)
            && property.Has(facts.Attributes.DialogId)
            && Placeholder(assignment.Value, property.Name) is { } placeholder)
        {
            Report(context, assignment.Value, placeholder);
        }
    }

    /// <summary>A placeholder, or the very name of what is to be given.</summary>
    private static Placeholder? Placeholder(IOperation value, string name) => PlaceholderText.Of(value)
        ?? (ConstantText.Of(value) is { } text && string.Equals(text, name, StringComparison.OrdinalIgnoreCase)
            ? new(text, text)
            : null);

    private static void Report(OperationAnalysisContext context, IOperation value, Placeholder placeholder) =>
        context.ReportDiagnostic(Diagnostic.Create(
            LiteralRules.LPP2003_UnrealDialogId,
            value.Syntax.GetLocation(),
            DiagnosticFacts.Of((NameProperty, placeholder.Name)),
            placeholder.Text));
}
