using System.Collections.Immutable;
using LivePerson.Protocol.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LivePerson.Protocol.Analyzers.Tests;

/// <summary>Each fix for a whole solution at once: it reaches every document of every project, and the result compiles.</summary>
public sealed class FixAllTests
{
    // Something to do for each fix.
    private const string Source = """
        using LivePerson.Protocol;

        public class Connector#(ConnectorSender sender)
        {
            public ChatState Slip() => ChatState.Parse("PAUSED", null);

            public PublishEvent Placeholder(string dialogId) => PublishEvent.Create("{dialogId}", ChatStateEvent.Pause);

            public PublishEvent EmptyId(string dialogId) => PublishEvent.Create(dialogId, ChatStateEvent.Pause, "");

            public string ByHand() => "{\"type\":\"ChatStateEvent\",\"chatState\":\"PAUSE\"}";
        }

        public class Sending#(ConnectorSender sender)
        {
            public async Task EarlyReturn(string dialogId, bool isQuick)
            {
                await sender.SendAsync(PublishEvent.Create(dialogId, ChatStateEvent.Composing));
                if (isQuick)
                {
                    return;
                }

                await sender.SendAsync(PublishEvent.Create(dialogId, ChatStateEvent.Pause));
            }

            public async Task ContentOnly(string dialogId)
            {
                await sender.SendAsync(PublishEvent.Create(dialogId, ChatStateEvent.Composing));
                await sender.SendAsync(PublishEvent.Create(dialogId, new TextEvent { Message = "Hi" }));
            }
        }

        public class Late#(ConnectorSender sender)
        {
            public async Task Twice(string dialogId)
            {
                await sender.SendAsync(PublishEvent.Create(dialogId, ChatStateEvent.Active));
                await sender.SendAsync(PublishEvent.Create(dialogId, ChatStateEvent.Active));
            }
        }
        """;

    private static readonly string[] Enabled =
        [.. FixesOverCorpusTests.Analyzers.SelectMany(it => it.SupportedDiagnostics).Select(it => it.Id).Where(id => id != "LPP2104")];

    public static TheoryData<string> FixNames => [.. FixesOverCorpusTests.Fixes.Select(fix => fix.GetType().Name)];

    [Theory]
    [MemberData(nameof(FixNames))]
    public async Task FixAllInSolution_ReachesEveryDocument(string name)
    {
        CodeFixProvider fix = FixesOverCorpusTests.Fixes.Single(it => it.GetType().Name == name);
        Solution before = UserProject.AddTo(
            new AdhocWorkspace().CurrentSolution, "One", References.WithLibrary, ("A.cs", Numbered(1)), ("B.cs", Numbered(2)));
        before = UserProject.AddTo(before, "Two", References.WithLibrary, ("C.cs", Numbered(3)), ("D.cs", Numbered(4)));

        Solution after = await FixAllAsync(fix, before);

        IEnumerable<string> changed = after.GetChanges(before).GetProjectChanges()
            .SelectMany(project => project.GetChangedDocuments())
            .Select(document => after.GetDocument(document)!.Name);
        Assert.Equal(["A.cs", "B.cs", "C.cs", "D.cs"], changed.Order());
        Assert.Empty(await ActionsAsync(fix, after));
    }

    private static string Numbered(int number) => Source.Replace("#", $"{number}", StringComparison.Ordinal);

    private static async Task<Solution> FixAllAsync(CodeFixProvider fix, Solution solution)
    {
        (CodeAction first, Document document) = (await ActionsAsync(fix, solution))[0];
        FixAllContext context = new(
            document, fix, FixAllScope.Solution, first.EquivalenceKey, fix.FixableDiagnosticIds, new Findings(), CancellationToken.None);
        CodeAction all = (await fix.GetFixAllProvider()!.GetFixAsync(context))!;
        ImmutableArray<CodeActionOperation> operations = await all.GetOperationsAsync(CancellationToken.None);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
    }

    /// <summary>What the fix offers anywhere; all projects must compile.</summary>
    private static async Task<IReadOnlyList<(CodeAction Action, Document Document)>> ActionsAsync(CodeFixProvider fix, Solution solution)
    {
        List<(CodeAction, Document)> actions = [];
        foreach (Project project in solution.Projects)
        {
            foreach (Diagnostic finding in await UserProject.AnalyzeAsync(project, FixesOverCorpusTests.Analyzers, Enabled))
            {
                Document document = solution.GetDocument(finding.Location.SourceTree)!;
                if (fix.FixableDiagnosticIds.Contains(finding.Id))
                {
                    await fix.RegisterCodeFixesAsync(
                        new(document, finding, (action, _) => actions.Add((action, document)), CancellationToken.None));
                }
            }
        }

        return actions;
    }

    private sealed class Findings : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            SyntaxTree? tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return (await GetAllDiagnosticsAsync(document.Project, cancellationToken)).Where(it => it.Location.SourceTree == tree);
        }

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(Enumerable.Empty<Diagnostic>());

        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            await UserProject.AnalyzeAsync(project, FixesOverCorpusTests.Analyzers, Enabled);
    }
}
