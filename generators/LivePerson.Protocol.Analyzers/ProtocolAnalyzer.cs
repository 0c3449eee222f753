using System.Collections.Immutable;
using LivePerson.Protocol.Analyzers.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LivePerson.Protocol.Analyzers;

/// <summary>
/// What every rule has in common: it runs concurrently, leaves generated code alone, and registers nothing at all in a
/// compilation that does not reference the library.
/// </summary>
public abstract class ProtocolAnalyzer : DiagnosticAnalyzer
{
    private protected ProtocolAnalyzer(params ImmutableArray<DiagnosticDescriptor> descriptors) =>
        SupportedDiagnostics = descriptors;

    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (ProtocolFacts.Of(start.Compilation) is { } facts)
            {
                Register(start, facts);
            }
        });
    }

    /// <summary>Registers the rule's actions for one compilation.</summary>
    private protected abstract void Register(CompilationStartAnalysisContext context, ProtocolFacts facts);
}
