using System.Collections.Immutable;
using System.Text.RegularExpressions;
using LivePerson.Protocol.Analyzers.Flow;
using LivePerson.Protocol.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace LivePerson.Protocol.Analyzers.Tests.Flow;

/// <summary>A finding names every way out on which the state stays, in the order of the text, and no other.</summary>
public sealed class WayOutPlacesTests
{
    private const string Way = "// out";

    [Fact]
    public async Task State_StaysOnTheseWays()
    {
        Markup markup = Markup.Parse(CorpusTests.SourceOf("WaysOut.corpus"));

        IReadOnlyList<Diagnostic> found = await FindAsync(markup.Text, "LPP2101");

        Assert.Equal(
            markup.Findings.Select(it => LinesOf(markup.Text, it.Span.Start)).Select(lines =>
                $"COMPOSING stays on when the method leaves at line {lines[0]}: "
                + $"send PAUSE before it, or wrap the work in a scope {string.Join(", ", lines)}"),
            found.Select(it => $"{it.GetMessage(null)} {string.Join(", ", it.AdditionalLocations.Select(LineOf))}"));
    }

    [Theory]
    [InlineData(
        "LPP2102",
        "COMPOSING is never ended here: send PAUSE when the work is done, or wrap the work in a scope",
        """
        public void Run(string dialogId)
        {
            AppDomain.CurrentDomain.ProcessExit += async (_, _) =>
                SEND(ChatStateEvent.Composing); // out
            Console.WriteLine();
        }
        """)]
    [InlineData(
        "LPP2103",
        "Content does not end COMPOSING, and nothing else follows: send PAUSE after it",
        """
        public async Task Run(string dialogId)
        {
            COMPOSING
            if (dialogId.Length > 3)
            {
                return; // out
            }

            SEND(new TextEvent { Message = "Hi" });
        } // out
        """)]
    [InlineData(
        "LPP2104",
        "COMPOSING stays on when something throws before it is ended: "
        + "send PAUSE in a finally block, or wrap the work in a scope",
        """
        public async Task Run(string dialogId)
        {
            COMPOSING
            await Task.Delay(1);
            PAUSE
        }
        """)]
    [InlineData(
        "LPP2104",
        "The state stays on when something throws before it is ended: "
        + "send another state in a finally block, or wrap the work in a scope",
        """
        public async Task Run(string dialogId)
        {
            TypingScope scope = await sender.BeginTypingAsync(dialogId, default);
            await Task.Delay(1);
            await scope.DisposeAsync();
        }
        """)]
    [InlineData(
        "LPP2105",
        "This scope is not disposed when the method leaves at line LINE: write await using before it",
        """
        public async Task Run(string dialogId)
        {
            TypingScope scope = await sender.BeginTypingAsync(dialogId, default);
            if (dialogId.Length > 3)
            {
                return; // out
            }

            if (await IsBusyAsync())
            {
                return;
            }

            await scope.DisposeAsync();
        }
        """)]
    [InlineData(
        "LPP2106",
        "This dialog has ended before, on every way that leads here: send this earlier, or not at all",
        """
        public async Task Run(string dialogId)
        {
            SEND(ChatStateEvent.Gone);
            SEND(new TextEvent { Message = "Hi" });
        }
        """)]
    [InlineData(
        "LPP2107",
        "ACTIVE was the last thing sent to this dialog already: remove this send",
        """
        public async Task Run(string dialogId)
        {
            SEND(ChatStateEvent.Active);
            SEND(ChatStateEvent.Active);
        }
        """)]
    public async Task Finding_SaysWhatIsWrong(string id, string message, string member)
    {
        string source = SourceOf(member);

        Diagnostic finding = Assert.Single(await FindAsync(source, id));

        List<int> lines = LinesOf(source, 0);
        Assert.Equal(message.Replace("LINE", lines.Count > 0 ? $"{lines[0]}" : ""), finding.GetMessage(null));
        Assert.Equal(lines, finding.AdditionalLocations.Select(LineOf));
    }

    private static string SourceOf(string member) => $$"""
        using LivePerson.Protocol;

        public class User(ConnectorSender sender)
        {
        {{Expand(member)}}

            private static async Task<bool> IsBusyAsync() => (await File.ReadAllTextAsync("busy")).Length > 0;
        }
        """;

    private static string Expand(string member) => Regex.Replace(
        member.Replace("COMPOSING", "SEND(ChatStateEvent.Composing);").Replace("PAUSE", "SEND(ChatStateEvent.Pause);"),
        @"SEND\((.*?)\);",
        "await sender.SendAsync(PublishEvent.Create(dialogId, $1), default);");

    private static async Task<IReadOnlyList<Diagnostic>> FindAsync(string source, string id)
    {
        ImmutableArray<Diagnostic> found = await UserProject.AnalyzeAsync(
            UserProject.Create(source, References.WithLibrary), [new StatesMustEnd()], [id]);
        return [.. found.Where(it => it.Id == id)];
    }

    /// <summary>The marked lines from a place up to the next method.</summary>
    private static List<int> LinesOf(string source, int start)
    {
        int next = source.IndexOf("\n    public ", start, StringComparison.Ordinal);
        int first = source.AsSpan(0, start).Count('\n') + 1;
        string[] lines = source[start..(next < 0 || start == 0 ? source.Length : next)].Split('\n');
        return [.. lines.Index()
            .Where(it => it.Item.EndsWith(Way, StringComparison.Ordinal))
            .Select(it => it.Index + first)];
    }

    /// <summary>A statement leaves where it begins, a function where it ends.</summary>
    private static int LineOf(Location place)
    {
        FileLinePositionSpan span = place.GetLineSpan();
        string text = place.SourceTree!.ToString().Substring(place.SourceSpan.Start, place.SourceSpan.Length);
        bool isStatement = text.StartsWith("return", StringComparison.Ordinal)
            || text.StartsWith("yield", StringComparison.Ordinal);
        return (isStatement ? span.StartLinePosition : span.EndLinePosition).Line + 1;
    }
}
