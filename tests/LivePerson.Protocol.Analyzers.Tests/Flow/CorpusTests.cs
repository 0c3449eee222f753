using System.Text.RegularExpressions;
using LivePerson.Protocol.Analyzers.Flow;
using LivePerson.Protocol.Analyzers.Tests.Verification;

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
    public Task EveryMethod_HasItsFindingsAndNoOther(string file) => CorpusVerification.Verify(
        SourceOf(file),
        [new StatesMustEnd()],
        new StatesMustEnd().SupportedDiagnostics.Select(it => it.Id)
            .Where(id => id != "LPP2104" || file.StartsWith("Exceptions", StringComparison.Ordinal)));

    /// <summary>A corpus with what its methods need around them, its findings still marked.</summary>
    public static string SourceOf(string file) => WithPreamble(References.ReadResource(file));

    /// <summary>Labelled classes, with what their methods need around them.</summary>
    public static string WithPreamble(string classes) => Expand(References.ReadResource("Preamble.corpus") + classes);

    /// <summary>Any labelled text, of sends or of literals.</summary>
    public static string TextOf(string file) =>
        file.EndsWith(".corpus", StringComparison.Ordinal) ? SourceOf(file) : References.ReadResource(file);

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
}
