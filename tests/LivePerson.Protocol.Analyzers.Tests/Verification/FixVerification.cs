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
        Assert.Empty(await Actions([analyzer], fix, oneByOne));
    }

    public static async Task VerifyNone(DiagnosticAnalyzer analyzer, CodeFixProvider fix, string source)
    {
        Solution solution = UserProject.Create(source, References.WithLibrary);

        Assert.NotEmpty(await Analyze([analyzer], solution));
        Assert.Empty(await Actions([analyzer], fix, solution));
    }

    /// <summary>Applies a fix to all its findings at once, and checks what is left.</summary>
    public static async Task<Solution> FixEverything(
        ImmutableArray<DiagnosticAnalyzer> analyzers, IReadOnlyList<string> enabled, CodeFixProvider fix, Solution solution)
    {
        ImmutableArray<Diagnostic> before = await UserProject.AnalyzeAsync(solution, analyzers, enabled);
        ImmutableArray<(CodeAction Action, Diagnostic Diagnostic)> actions = await ActionsFor(before, fix, solution);
        if (actions.IsEmpty)
        {
            return solution;
        }

        Solution fixedOnce = await FixAll(fix, solution, actions);

        ImmutableArray<Diagnostic> after = await UserProject.AnalyzeAsync(fixedOnce, analyzers, enabled);
        ImmutableArray<(CodeAction Action, Diagnostic Diagnostic)> left = await ActionsFor(after, fix, fixedOnce);
        Assert.True(
            left.IsEmpty,
            $"{fix.GetType().Name} leaves:\n{string.Join("\n", left.Select(it => it.Diagnostic))}\n{await TextOf(fixedOnce)}");
        foreach (IGrouping<string, Diagnostic> rule in after.GroupBy(it => it.Id).Where(it => it.Key != "LPP2104"))
        {
            Assert.True(
                rule.Count() <= before.Count(it => it.Id == rule.Key),
                $"{fix.GetType().Name} makes new findings:\n{string.Join("\n", rule)}\n{await TextOf(fixedOnce)}");
        }

        return fixedOnce;
    }

    private static async Task<Solution> FixOneByOne(DiagnosticAnalyzer analyzer, CodeFixProvider fix, Solution solution)
    {
        for (int round = 0; round < 20; round++)
        {
            ImmutableArray<(CodeAction Action, Diagnostic Diagnostic)> actions = await Actions([analyzer], fix, solution);
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
        ImmutableArray<(CodeAction Action, Diagnostic Diagnostic)> actions = await Actions([analyzer], fix, solution);
        Assert.NotEmpty(actions);
        return await FixAll(fix, solution, actions);
    }

    private static async Task<Solution> FixAll(
        CodeFixProvider fix, Solution solution, ImmutableArray<(CodeAction Action, Diagnostic Diagnostic)> actions)
    {
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
        ImmutableArray<DiagnosticAnalyzer> analyzers, CodeFixProvider fix, Solution solution) =>
        await ActionsFor(await Analyze(analyzers, solution), fix, solution);

    private static async Task<ImmutableArray<(CodeAction Action, Diagnostic Diagnostic)>> ActionsFor(
        ImmutableArray<Diagnostic> found, CodeFixProvider fix, Solution solution)
    {
        List<(CodeAction Action, Diagnostic Diagnostic)> actions = [];
        foreach (Diagnostic diagnostic in found)
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

    private static Task<ImmutableArray<Diagnostic>> Analyze(ImmutableArray<DiagnosticAnalyzer> analyzers, Solution solution) =>
        UserProject.AnalyzeAsync(solution, analyzers, analyzers.SelectMany(it => it.SupportedDiagnostics).Select(it => it.Id));

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
