using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LivePerson.Protocol.Analyzers.Tests.Verification;

/// <summary>
/// Applies a fix one finding at a time and as fix-all: both give the expected text, it compiles, and nothing is left to fix.
/// </summary>
internal static class FixVerification
{
    public static async Task Verify(DiagnosticAnalyzer analyzer, CodeFixProvider fix, string before, string after)
    {
        Solution start = UserProject.Create(before, References.WithLibrary);

        Solution oneByOne = await FixOneByOne(analyzer, fix, start);
        Solution atOnce = await FixAll(analyzer, fix, start);

        Assert.Equal(after, await TextOf(oneByOne));
        Assert.Equal(after, await TextOf(atOnce));
        Assert.Empty(await Actions(analyzer, fix, oneByOne));
    }

    public static async Task VerifyNone(DiagnosticAnalyzer analyzer, CodeFixProvider fix, string source)
    {
        Solution solution = UserProject.Create(source, References.WithLibrary);

        Assert.NotEmpty(await Analyze(analyzer, solution));
        Assert.Empty(await Actions(analyzer, fix, solution));
    }

    private static async Task<Solution> FixOneByOne(DiagnosticAnalyzer analyzer, CodeFixProvider fix, Solution solution)
    {
        for (int round = 0; round < 20; round++)
        {
            ImmutableArray<(CodeAction Action, Diagnostic Diagnostic)> actions = await Actions(analyzer, fix, solution);
            if (actions.IsEmpty)
            {
                return solution;
            }

            solution = await Apply(actions[0].Action);
        }

        throw new InvalidOperationException("The fix never comes to an end.");
    }

    private static async Task<Solution> FixAll(DiagnosticAnalyzer analyzer, CodeFixProvider fix, Solution solution)
    {
        ImmutableArray<(CodeAction Action, Diagnostic Diagnostic)> actions = await Actions(analyzer, fix, solution);
        Assert.NotEmpty(actions);
        FixAllContext context = new(
            UserProject.DocumentOf(solution),
            fix,
            FixAllScope.Document,
            actions[0].Action.EquivalenceKey,
            actions.Select(it => it.Diagnostic.Id).Distinct(),
            new KnownDiagnostics([.. actions.Select(it => it.Diagnostic)]),
            CancellationToken.None);
        CodeAction all = (await fix.GetFixAllProvider()!.GetFixAsync(context))!;
        return await Apply(all);
    }

    private static async Task<ImmutableArray<(CodeAction Action, Diagnostic Diagnostic)>> Actions(
        DiagnosticAnalyzer analyzer, CodeFixProvider fix, Solution solution)
    {
        List<(CodeAction Action, Diagnostic Diagnostic)> actions = [];
        foreach (Diagnostic diagnostic in await Analyze(analyzer, solution))
        {
            if (fix.FixableDiagnosticIds.Contains(diagnostic.Id))
            {
                CodeFixContext context = new(
                    UserProject.DocumentOf(solution),
                    diagnostic,
                    (action, _) => actions.Add((action, diagnostic)),
                    CancellationToken.None);
                await fix.RegisterCodeFixesAsync(context);
            }
        }

        return [.. actions];
    }

    private static Task<ImmutableArray<Diagnostic>> Analyze(DiagnosticAnalyzer analyzer, Solution solution) =>
        UserProject.AnalyzeAsync(solution, [analyzer], analyzer.SupportedDiagnostics.Select(it => it.Id));

    private static async Task<Solution> Apply(CodeAction action)
    {
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(CancellationToken.None);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
    }

    private static async Task<string> TextOf(Solution solution) =>
        (await UserProject.DocumentOf(solution).GetTextAsync()).ToString();

    private sealed class KnownDiagnostics(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(
            Document document, CancellationToken cancellationToken) =>
            Task.FromResult(document.Name == UserProject.FileName ? diagnostics : Enumerable.Empty<Diagnostic>());

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(
            Project project, CancellationToken cancellationToken) =>
            Task.FromResult(Enumerable.Empty<Diagnostic>());

        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(
            Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);
    }
}
