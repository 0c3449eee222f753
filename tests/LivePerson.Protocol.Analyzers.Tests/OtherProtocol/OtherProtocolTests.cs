using System.Collections.Immutable;
using System.Reflection;
using LivePerson.Protocol.Analyzers.Flow;
using LivePerson.Protocol.Analyzers.Literals;
using LivePerson.Protocol.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LivePerson.Protocol.Analyzers.Tests.OtherProtocol;

/// <summary>The rules know states from schemas alone.</summary>
public sealed class OtherProtocolTests
{
    private const string User = """
        using Acme.Telephone;

        public class Operator(Switchboard board)
        {
            public async Task EarlyReturn(string line, bool isBusy)
            {
                await {|LPP2101:board.TransmitAsync(Transmit.Create(line, Signal.Ringing))|};
                if (isBusy)
                {
                    return;
                }

                await board.TransmitAsync(Transmit.Create(line, Signal.Silent));
            }

            public Task NeverEnded(string line) => {|LPP2102:board.TransmitAsync(Transmit.Create(line, Signal.Ringing))|};

            public async Task SpeechDoesNotEnd(string line)
            {
                await {|LPP2103:board.TransmitAsync(Transmit.Create(line, Signal.Ringing))|};
                await board.TransmitAsync(Transmit.Create(line, new Speech { Words = "Hello" }));
            }

            public async Task Ended(string line)
            {
                await board.TransmitAsync(Transmit.Create(line, Signal.Ringing));
                await board.TransmitAsync(Transmit.Create(line, Signal.Silent));
            }
        }

        public class Late(Switchboard board)
        {
            public async Task AfterTheCut(string line)
            {
                await board.TransmitAsync(Transmit.Create(line, Signal.Cut));
                await {|LPP2106:board.TransmitAsync(Transmit.Create(line, Signal.Silent))|};
            }

            public async Task Twice(string line)
            {
                await board.TransmitAsync(Transmit.Create(line, Signal.Silent));
                await {|LPP2107:board.TransmitAsync(Transmit.Create(line, Signal.Silent))|};
            }

            public void Written(string line)
            {
                _ = LineState.Parse({|LPP2001:"RINGS"|}, null);
                _ = Transmit.Create({|LPP2003:""|}, new Signal { Line = {|LPP2002:default|} });
                _ = {|LPP2004:"{\"verb\":\"transmit\",\"caller\":\"1\",\"sound\":{\"sort\":\"tone\",\"line\":\"RINGING\"}}"|};
                _ = "{\"verb\":\"talk\"}";
            }
        }
        """;

    private static readonly string[] Folders = ["LivePerson.Protocol.Analyzers", "LivePerson.Protocol.CodeFixes"];

    [Fact]
    public async Task MadeUpProtocol_IsHeldToItsOwnStates()
    {
        ImmutableArray<DiagnosticAnalyzer> analyzers =
        [
            new ConstantMustBeKnownValue(), new OpenEnumMustHaveValue(), new DialogIdMustBeReal(), new JsonMustBeTyped(), new StatesMustEnd(),
        ];
        Markup markup = Markup.Parse(User);
        Solution solution = Telephone.Project(markup.Text);

        ImmutableArray<Diagnostic> found = await UserProject.AnalyzeAsync(
            solution,
            analyzers,
            analyzers.SelectMany(it => it.SupportedDiagnostics).Select(it => it.Id).Where(id => id != "LPP2104"));

        Assert.Equal(
            markup.Findings.OrderBy(it => it.Span.Start).Select(it => $"{it.Id} at {it.Span}"),
            found.Select(it => $"{it.Id} at {it.Location.SourceSpan}"));
        Assert.Contains(found, it => it.GetMessage(null).StartsWith("RINGING stays on", StringComparison.Ordinal)
            && it.GetMessage(null).Contains("send SILENT"));
    }

    [Fact]
    public void SourcesOfRulesAndFixes_NameNoState()
    {
        string generators = Path.GetDirectoryName(typeof(OtherProtocolTests).Assembly
            .GetCustomAttributes<AssemblyMetadataAttribute>().Single(it => it.Key == "RulesFolder").Value!.TrimEnd('/'))!;
        List<string> files =
        [
            .. Folders
                .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(generators, folder), "*.cs", SearchOption.AllDirectories))
                .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}")),
        ];

        IEnumerable<string> naming = files.Where(file => ChatState.Values.Composing is { } state
            && File.ReadAllText(file).Contains(state, StringComparison.OrdinalIgnoreCase));

        Assert.True(files.Count > 50);
        Assert.Empty(naming);
    }
}
