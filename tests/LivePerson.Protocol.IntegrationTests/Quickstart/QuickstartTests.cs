using LivePerson.Protocol.Emulator;

namespace LivePerson.Protocol.IntegrationTests.Quickstart;

public sealed class QuickstartTests
{
    private const string Secret = "a-secret-that-nobody-may-see";

    [Fact]
    public async Task WithoutSettings_TellsTheStory()
    {
        QuickstartRun run = await QuickstartRun.StartAsync(new Dictionary<string, string>());

        Assert.Equal("", run.Errors);
        Assert.Equal(0, run.ExitCode);
        string[] sent = run.LinesOf("sent");
        string dialogId = PublishEvent.Parse(sent[^1]).Body.DialogId;
        Assert.Equal(
            [Event(dialogId, """{"type":"ChatStateEvent","chatState":"COMPOSING"}"""),
            Event(dialogId, """{"type":"ContentEvent","contentType":"text/plain","message":"Hi there"}"""),
            Event(dialogId, """{"type":"ChatStateEvent","chatState":"PAUSE"}""")],
            sent[^3..]);
        Assert.Equal(
            ["""{"reqId":"1","code":"OK","body":{"sequence":0}}""",
            """{"reqId":"1","code":"OK","body":{"sequence":1}}""",
            """{"reqId":"1","code":"OK","body":{"sequence":0}}"""],
            run.LinesOf("received")[^3..]);
        Assert.Equal(
            ["sees typing…, no message", "sees typing…, \"Hi there\"", "sees no typing, \"Hi there\""],
            run.LinesOf("agent")[^3..]);
    }

    [Fact]
    public async Task WithoutSettings_PrintsNoSecret()
    {
        QuickstartRun run = await QuickstartRun.StartAsync(new Dictionary<string, string>());

        Assert.DoesNotContain("eyJ", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("emulated-secret", run.Output, StringComparison.Ordinal);
        Assert.Contains("""{"access_token":"(hidden)","token_type":"Bearer"}""", run.LinesOf("received"));
        Assert.Contains("""{"token":"(hidden)"}""", run.LinesOf("received"));
    }

    [Fact]
    public async Task WithSettings_TellsTheStoryElsewhere()
    {
        await using LivePersonEmulator elsewhere = await StartElsewhereAsync();

        QuickstartRun run = await QuickstartRun.StartAsync(Settings(elsewhere.Domain));

        Assert.Equal("", run.Errors);
        Assert.Equal(0, run.ExitCode);
        AgentView agent = elsewhere.AgentSees(elsewhere.DialogIds.Single());
        Assert.Equal("Hi there", agent.Messages.Single().Text);
        Assert.Equal(ChatState.Pause, agent.ConsumerState);
        Assert.Equal("a-consumer", agent.ExternalConsumerId);
        Assert.DoesNotContain(Secret, run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("LP_ACCOUNT_ID")]
    [InlineData("LP_CLIENT_ID")]
    [InlineData("LP_CLIENT_SECRET")]
    [InlineData("LP_CONSUMER_ID")]
    public async Task SettingMissing_IsNamedInOneLine(string missing)
    {
        Dictionary<string, string> settings = Settings("127.0.0.1:1");
        settings.Remove(missing);

        QuickstartRun run = await QuickstartRun.StartAsync(settings);

        Assert.StartsWith($"{missing}: missing", Failed(run), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("LP_ACCOUNT_ID", "99999999", "LP_ACCOUNT_ID")]
    [InlineData("LP_ACCOUNT_ID", "12/34", "LP_ACCOUNT_ID")]
    [InlineData("LP_CLIENT_ID", "another", "LP_CLIENT_ID")]
    [InlineData("LP_CLIENT_SECRET", "another-secret-that-nobody-may-see", "LP_CLIENT_SECRET")]
    [InlineData("LP_DOMAIN_API", "https://not-a-domain", "LP_DOMAIN_API")]
    public async Task SettingWrong_IsNamedInOneLine(string name, string value, string named)
    {
        await using LivePersonEmulator elsewhere = await StartElsewhereAsync();
        Dictionary<string, string> settings = Settings(elsewhere.Domain);
        settings[name] = value;

        QuickstartRun run = await QuickstartRun.StartAsync(settings);

        Assert.Contains(named, Failed(run), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ScreenOfLivePersonItself_IsRefusedInOneLine()
    {
        QuickstartRun run = await QuickstartRun.StartAsync(Settings("127.0.0.1:1"), "--screen");

        Assert.StartsWith("--screen is the emulator's", Failed(run), StringComparison.Ordinal);
    }

    [Fact]
    public async Task UnknownArgument_IsRefusedInOneLine()
    {
        QuickstartRun run = await QuickstartRun.StartAsync(new Dictionary<string, string>(), "--scren");

        Assert.Equal("The only argument is --screen.", Failed(run));
    }

    [Fact]
    public async Task NobodyAnswers_IsOneLine()
    {
        QuickstartRun run = await QuickstartRun.StartAsync(Settings("127.0.0.1:1"));

        Assert.StartsWith("domain.Get: ", Failed(run), StringComparison.Ordinal);
    }

    /// <summary>The only line on stderr, without a stack trace or a secret.</summary>
    private static string Failed(QuickstartRun run)
    {
        Assert.Equal(1, run.ExitCode);
        string line = Assert.Single(run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.DoesNotContain("   at ", line, StringComparison.Ordinal);
        Assert.DoesNotContain("nobody-may-see", run.Errors + run.Output, StringComparison.Ordinal);
        return line;
    }

    private static string Event(string dialogId, string messagingEvent) =>
        Emulation.Payloads.Publish(dialogId, messagingEvent);

    private static Task<LivePersonEmulator> StartElsewhereAsync() => LivePersonEmulator.StartAsync(
        new() { AccountId = "12345678", ClientId = "a-client", ClientSecret = Secret },
        TestContext.Current.CancellationToken);

    private static Dictionary<string, string> Settings(string domainApi) => new()
    {
        ["LP_ACCOUNT_ID"] = "12345678",
        ["LP_CLIENT_ID"] = "a-client",
        ["LP_CLIENT_SECRET"] = Secret,
        ["LP_CONSUMER_ID"] = "a-consumer",
        ["LP_DOMAIN_API"] = domainApi,
    };
}
