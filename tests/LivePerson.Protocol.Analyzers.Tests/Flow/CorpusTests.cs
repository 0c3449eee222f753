using System.Collections.Immutable;
using System.Text.RegularExpressions;
using LivePerson.Protocol.Analyzers.Flow;
using LivePerson.Protocol.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace LivePerson.Protocol.Analyzers.Tests.Flow;

/// <summary>
/// Labelled methods: every finding is marked, and what is not marked must stay quiet. To be read at one glance, sends
/// are written short: <c>composing(d)</c> stands for a send of COMPOSING to the dialog d.
/// </summary>
public sealed class CorpusTests
{
    private static readonly (string Short, string Long)[] Sends =
    [
        ("composing", "ChatStateEvent.Composing"),
        ("pause", "ChatStateEvent.Pause"),
        ("active", "ChatStateEvent.Active"),
        ("gone", "ChatStateEvent.Gone"),
        ("text", "new TextEvent { Message = \"Hi\" }"),
        ("file", "new HostedFileEvent { Message = new() { RelativePath = \"a.png\", FileType = FileType.Png } }"),
        ("receipt", "new AcceptStatusEvent { Status = AcceptStatus.Read, SequenceList = [1] }"),
    ];

    public static TheoryData<string> Files =>
        [.. typeof(CorpusTests).Assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(".corpus", StringComparison.Ordinal) && name != "Preamble.corpus")
            .Order()];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task EveryMethod_HasItsFindingsAndNoOther(string file)
    {
        Markup markup = Markup.Parse(Expand(References.ReadResource("Preamble.corpus") + References.ReadResource(file)));
        Solution solution = UserProject.Create(markup.Text, References.WithLibrary);

        ImmutableArray<Diagnostic> found = await UserProject.AnalyzeAsync(
            solution,
            [new StatesMustEnd()],
            new StatesMustEnd().SupportedDiagnostics.Select(it => it.Id)
                .Where(id => id != "LPP2104" || file.StartsWith("Exceptions", StringComparison.Ordinal)));

        IReadOnlyList<string> expected = Describe(markup.Text, markup.Findings.Select(it => (it.Id!, it.Span.Start)));
        IReadOnlyList<string> actual = Describe(markup.Text, found.Select(it => (it.Id, it.Location.SourceSpan.Start)));
        IEnumerable<string> differences = expected.Except(actual).Select(it => "missing " + it)
            .Concat(actual.Except(expected).Select(it => "false " + it));
        Assert.True(!differences.Any(), string.Join("\n", differences));
    }

    private static string Expand(string text)
    {
        foreach ((string shortForm, string longForm) in Sends)
        {
            text = Regex.Replace(
                text,
                $@"(?<![\w.]){shortForm}\(((?:[^()]|\([^()]*\))*)\)",
                $"sender.SendAsync(PublishEvent.Create($1, {longForm}), ct)");
        }

        return text;
    }

    /// <summary>One line a finding: the method, the rule, the line inside the method.</summary>
    private static List<string> Describe(string text, IEnumerable<(string Id, int Start)> findings)
    {
        List<string> lines = [];
        foreach ((string id, int start) in findings.OrderBy(it => it.Start).ThenBy(it => it.Id))
        {
            int method = text.LastIndexOf("    public ", start, StringComparison.Ordinal);
            int line = text.AsSpan(method, start - method).Count('\n');
            lines.Add($"{text[method..text.IndexOf('(', method)].Trim()}: {id} at +{line}");
        }

        return lines;
    }
}
