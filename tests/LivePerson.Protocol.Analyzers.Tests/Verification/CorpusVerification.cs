using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LivePerson.Protocol.Analyzers.Tests.Verification;

/// <summary>Compares what the analyzers find in labelled source with its marks, and tells the differences by method and line.</summary>
internal static class CorpusVerification
{
    public static async Task Verify(string marked, ImmutableArray<DiagnosticAnalyzer> analyzers, params IEnumerable<string> enabled)
    {
        Markup markup = Markup.Parse(marked);
        Solution solution = UserProject.Create(markup.Text, References.WithLibrary);

        ImmutableArray<Diagnostic> found = await UserProject.AnalyzeAsync(solution, analyzers, enabled);

        IReadOnlyList<string> expected = Describe(markup.Text, markup.Findings.Select(it => (it.Id!, it.Span.Start)));
        IReadOnlyList<string> actual = Describe(markup.Text, found.Select(it => (it.Id, it.Location.SourceSpan.Start)));
        IEnumerable<string> differences = expected.Except(actual).Select(it => "missing " + it)
            .Concat(actual.Except(expected).Select(it => "false " + it));
        Assert.True(!differences.Any(), string.Join("\n", differences));
    }

    /// <summary>One line a finding: the method, the rule, the place inside the method.</summary>
    private static List<string> Describe(string text, IEnumerable<(string Id, int Start)> findings)
    {
        List<string> lines = [];
        foreach ((string id, int start) in findings.OrderBy(it => it.Start).ThenBy(it => it.Id))
        {
            int method = Math.Max(0, text.LastIndexOf("    public ", start, StringComparison.Ordinal));
            int line = text.AsSpan(method, start - method).Count('\n');
            int column = start - text.LastIndexOf('\n', start);
            lines.Add($"{text[method..text.IndexOfAny(['(', '{'], method)].Trim()}: {id} at +{line}, column {column}");
        }

        return lines;
    }
}
