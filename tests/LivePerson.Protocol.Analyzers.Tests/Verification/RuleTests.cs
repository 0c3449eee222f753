using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LivePerson.Protocol.Analyzers.Tests.Verification;

/// <summary>What tests of one rule share: marked source in, nothing out unless the findings differ.</summary>
/// <typeparam name="TAnalyzer">The rule.</typeparam>
public abstract class RuleTests<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    /// <summary>Statements of an asynchronous method that has a sender, a dialog and a token.</summary>
    protected static string InMethod(string statements) => $$"""
        using LivePerson.Protocol;

        public class User
        {
            public async Task Run(ConnectorSender sender, string dialogId, CancellationToken cancellationToken)
            {
        {{Indent(statements)}}
                await Task.Yield();
            }
        }
        """;

    private protected static Task VerifyStatements(string statements) => Verify(InMethod(statements));

    private protected static async Task Verify(string marked, bool withLibrary = true)
    {
        Markup markup = Markup.Parse(marked);
        Solution solution =
            UserProject.Create(markup.Text, withLibrary ? References.WithLibrary : References.Framework);

        ImmutableArray<Diagnostic> found = await AnalyzeAsync(solution);

        Assert.Equal(
            Describe(markup, markup.Findings.OrderBy(it => it.Span.Start).Select(it => (it.Id ?? OnlyId, it.Span))),
            Describe(markup, found.Select(it => (it.Id, it.Location.SourceSpan))));
    }

    private protected static async Task<ImmutableArray<string>> Messages(string source)
    {
        ImmutableArray<Diagnostic> found =
            await AnalyzeAsync(UserProject.Create(Markup.Parse(source).Text, References.WithLibrary));
        return [.. found.Select(it => it.GetMessage(null))];
    }

    private protected static Task VerifyFix<TFix>(string before, string after)
        where TFix : CodeFixProvider, new() =>
        FixVerification.Verify(new TAnalyzer(), new TFix(), Markup.Parse(before).Text, after);

    private protected static Task VerifyNoFix<TFix>(string source)
        where TFix : CodeFixProvider, new() =>
        FixVerification.VerifyNone(new TAnalyzer(), new TFix(), Markup.Parse(source).Text);

    private static string OnlyId => new TAnalyzer().SupportedDiagnostics[0].Id;

    private static Task<ImmutableArray<Diagnostic>> AnalyzeAsync(Solution solution)
    {
        TAnalyzer analyzer = new();
        return UserProject.AnalyzeAsync(solution, [analyzer], analyzer.SupportedDiagnostics.Select(it => it.Id));
    }

    private static string Describe(
        Markup markup, IEnumerable<(string Id, Microsoft.CodeAnalysis.Text.TextSpan Span)> findings) =>
        string.Join("\n", findings.Select(it =>
            $"{it.Id} line {markup.Text.AsSpan(0, it.Span.Start).Count('\n') + 1}: "
            + $"{markup.Text.AsSpan(it.Span.Start, it.Span.Length)}"));

    private static string Indent(string statements) =>
        string.Join("\n", statements.Split('\n').Select(line => line.Length == 0 ? line : "        " + line));
}
