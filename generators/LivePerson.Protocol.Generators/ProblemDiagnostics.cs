using System.Collections.Concurrent;
using LivePerson.Protocol.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LivePerson.Protocol.Generators;

/// <summary>The edge where problems become the compiler's diagnostics.</summary>
internal static class ProblemDiagnostics
{
    private static readonly ConcurrentDictionary<string, DiagnosticDescriptor> Descriptors = new(
        StringComparer.Ordinal);

    public static Diagnostic Create(Problem problem)
    {
        DiagnosticDescriptor descriptor = Descriptors.GetOrAdd(problem.Rule.Id, _ => Describe(problem.Rule));
        return Diagnostic.Create(descriptor, LocationOf(problem.Span), [.. problem.Arguments]);
    }

    private static DiagnosticDescriptor Describe(ProblemRule rule) => new(
        rule.Id,
        rule.Title,
        rule.MessageFormat,
        "LivePerson.Protocol.Schemas",
        rule.IsError ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(rule.Id));

    private static Location LocationOf(SourceSpan span) => span.Path is null
        ? Location.None
        : Location.Create(
            span.Path,
            new TextSpan(span.Start, span.Length),
            new LinePositionSpan(new(span.StartLine, span.StartColumn), new(span.EndLine, span.EndColumn)));
}
