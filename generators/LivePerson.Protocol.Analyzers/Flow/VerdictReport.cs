using LivePerson.Protocol.Analyzers.Facts;
using LivePerson.Protocol.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LivePerson.Protocol.Analyzers.Flow;

/// <summary>Puts verdicts into words.</summary>
internal static class VerdictReport
{
    public static Diagnostic Of(Verdict verdict)
    {
        (string? endName, string? endEnum) = EndOf(verdict.Begin);
        return Diagnostic.Create(
            RuleOf(verdict.Kind),
            verdict.Site.GetLocation(),
            verdict.WaysOut.Select(place => place.GetLocation()),
            DiagnosticFacts.Of(
                (StatesMustEnd.BeginNameProperty, BeginNameOf(verdict.Begin)),
                (StatesMustEnd.EndStateProperty, endName),
                (StatesMustEnd.EnumProperty, endEnum)),
            verdict.State ?? verdict.Begin?.State ?? "The state",
            LineOf(verdict.WayOut),
            EndValueOf(verdict.Begin) ?? "another state");
    }

    private static DiagnosticDescriptor RuleOf(VerdictKind kind) => kind switch
    {
        VerdictKind.StaysOnSomeWay => FlowRules.LPP2101_StaysOnSomeWay,
        VerdictKind.NeverEnds => FlowRules.LPP2102_NeverEnds,
        VerdictKind.ContentDoesNotEnd => FlowRules.LPP2103_ContentDoesNotEnd,
        VerdictKind.EndsOnlyWithoutException => FlowRules.LPP2104_EndsOnlyWithoutException,
        VerdictKind.ScopeStaysOpen => FlowRules.LPP2105_ScopeStaysOpen,
        VerdictKind.SentAfterEnd => FlowRules.LPP2106_SentAfterEnd,
        _ => FlowRules.LPP2107_SentTwice,
    };

    private static int LineOf(SyntaxNode? wayOut)
    {
        if (wayOut is null)
        {
            return 0;
        }

        FileLinePositionSpan span = wayOut.SyntaxTree.GetLineSpan(wayOut.Span);
        return (wayOut is StatementSyntax and not BlockSyntax and not LocalFunctionStatementSyntax
            ? span.StartLinePosition.Line
            : span.EndLinePosition.Line) + 1;
    }

    private static string? EndValueOf(BeginRecord? begin) =>
        begin?.States?.MustEnd.TryGetValue(begin.State, out string? with) == true ? with : null;

    private static string? BeginNameOf(BeginRecord? begin) => begin?.States?.NameOf(begin.State);

    private static (string? Name, string? Enum) EndOf(BeginRecord? begin) =>
        EndValueOf(begin) is { } value && begin!.States!.NameOf(value) is { } name
            ? (name, begin.States.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat))
            : (null, null);
}
