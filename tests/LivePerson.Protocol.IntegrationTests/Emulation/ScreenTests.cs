using System.Net;
using System.Text;
using System.Text.Json;
using LivePerson.Protocol.Emulator;

namespace LivePerson.Protocol.IntegrationTests.Emulation;

/// <summary>The agent's screen without a browser: what is served, told, and done.</summary>
public sealed class ScreenTests : IAsyncLifetime
{
    private readonly HttpClient _http = new();
    private RawConnector _connector = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private LivePersonEmulator Emulator => _connector.Emulator;

    public async ValueTask InitializeAsync()
    {
        _connector = await RawConnector.StartAsync(new());
        _http.BaseAddress = Emulator.BaseAddress;
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _connector.DisposeAsync();
    }

    [Fact]
    public async Task Page_BringsAllThatItNeeds()
    {
        using HttpResponseMessage answer = await _http.GetAsync("/", Stop);
        string page = await answer.Content.ReadAsStringAsync(Stop);

        Assert.Equal("text/html", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains("script-src 'self'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.DoesNotContain("src=\"http", page, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"http", page, StringComparison.Ordinal);
        foreach (string file in (string[])["screen.css", "screen.js", "dom.js", "conversations.js", "traffic.js", "faults.js"])
        {
            using HttpResponseMessage served = await _http.GetAsync($"/screen/{file}", Stop);
            Assert.Equal(HttpStatusCode.OK, served.StatusCode);
        }
    }

    [Fact]
    public async Task Stream_TellsWhatIsThereAndWhatFollows()
    {
        string first = await _connector.OpenAsync("alice");
        await using ScreenEvents events = await ScreenEvents.OpenAsync(_http);
        JsonElement known = await events.NextAsync("conversation");

        await _connector.SendAsync(Payloads.ChatState(first, "COMPOSING"));
        JsonElement typing = await events.NextAsync("conversation");
        await _connector.SendAsync(Payloads.Text(first, "<b>Hi</b>"));
        JsonElement exchange = await events.NextAsync(
            "exchange", static it => it.GetProperty("request").GetString()!.Contains("<b>", StringComparison.Ordinal));

        Assert.Equal(first, known.GetProperty("id").GetString());
        Assert.Equal("alice", known.GetProperty("consumer").GetString());
        Assert.True(typing.GetProperty("dialogs")[0].GetProperty("isTyping").GetBoolean());
        Assert.Equal("accepted", exchange.GetProperty("verdict").GetString());
        Assert.Equal(200, exchange.GetProperty("status").GetInt32());
    }

    [Fact]
    public async Task Actions_AreWhatTheAgentDoes()
    {
        string id = await _connector.OpenAsync();

        await ActAsync($$"""{"do":"state","dialogId":"{{id}}","state":"COMPOSING"}""");
        ChatState? state = Emulator.AgentSees(id).AgentState;
        await ActAsync($$"""{"do":"send","dialogId":"{{id}}","text":"Hi"}""");
        await ActAsync($$"""{"do":"transfer","conversationId":"{{id}}","skill":"77"}""");
        await ActAsync($$"""{"do":"close","dialogId":"{{id}}","survey":true}""");

        Assert.Equal(ChatState.Composing, state);
        Assert.Equal("Hi", Emulator.AgentSees(id).Transcript.Single().Text);
        ConversationView conversation = Emulator.Conversation(id);
        Assert.Equal(("77", 2), (conversation.SkillId, conversation.Dialogs.Count));
    }

    [Fact]
    public async Task Settings_AreChangedAndShown()
    {
        await using ScreenEvents events = await ScreenEvents.OpenAsync(_http);

        await ActAsync("""{"do":"faults","share":0.5,"seed":7,"delay":1.5,"kinds":["ServerError","NoAnswer"]}""");
        await ActAsync("""{"do":"webhooks","endpoint":"http://localhost:5000/hook"}""");
        JsonElement settings = await events.NextAsync(
            "settings", static it => it.GetProperty("webhooks").ValueKind == JsonValueKind.Object);

        FaultPlan plan = Emulator.Faults!;
        Assert.Equal((0.5, 7, 1.5), (plan.Share, plan.Seed, plan.Delay.TotalSeconds));
        Assert.Equal([FaultKind.ServerError, FaultKind.NoAnswer], plan.Kinds);
        Assert.Equal(0.5, settings.GetProperty("faults").GetProperty("share").GetDouble());
        await ActAsync("""{"do":"faults"}""");
        Assert.Null(Emulator.Faults);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("{}")]
    [InlineData("""{"do":"dance"}""")]
    [InlineData("""{"do":"send","dialogId":"nowhere","text":"Hi"}""")]
    [InlineData("""{"do":"send","text":"Hi"}""")]
    [InlineData("""{"do":"state","dialogId":"nowhere","state":"PAUSED"}""")]
    [InlineData("""{"do":"faults","share":2,"kinds":["NoAnswer"]}""")]
    [InlineData("""{"do":"faults","share":0.5,"kinds":["Nonsense"]}""")]
    [InlineData("""{"do":"faults","share":"all"}""")]
    [InlineData("""{"do":"faults","share":0.5,"kinds":["NoAnswer"],"operations":["sent"]}""")]
    [InlineData("""{"do":"webhooks","endpoint":"http://elsewhere.example/"}""")]
    public async Task ActionThatCannotBe_SaysWhy(string action)
    {
        using HttpResponseMessage answer = await PostAsync(action);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        using JsonDocument json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Stop));
        Assert.NotEmpty(json.RootElement.GetProperty("problem").GetString()!);
    }

    [Theory]
    [InlineData("text/plain", null, null)]
    [InlineData("application/json", "http://evil.example", null)]
    [InlineData("application/json", null, "evil.example")]
    public async Task OtherWebPages_AreShutOut(string mediaType, string? origin, string? host)
    {
        string id = await _connector.OpenAsync();

        using HttpResponseMessage answer =
            await PostAsync($$"""{"do":"send","dialogId":"{{id}}","text":"Hi"}""", mediaType, origin, host);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Empty(Emulator.AgentSees(id).Transcript);
    }

    [Fact]
    public async Task Screen_IsNotPartOfTheTraffic()
    {
        using HttpResponseMessage page = await _http.GetAsync("/", Stop);
        using HttpResponseMessage action = await PostAsync("""{"do":"faults"}""");

        Assert.Empty(Emulator.Exchanges);
    }

    [Fact]
    public async Task OpenPage_DoesNotKeepTheEmulatorFromStopping()
    {
        await using ScreenEvents events = await ScreenEvents.OpenAsync(_http);

        await Emulator.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(30), Stop);

        await events.EndAsync();
    }

    private async Task ActAsync(string action)
    {
        using HttpResponseMessage answer = await PostAsync(action);
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
    }

    private async Task<HttpResponseMessage> PostAsync(
        string action,
        string mediaType = "application/json",
        string? origin = null,
        string? host = null)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, "/screen/actions")
        {
            Content = new StringContent(action, Encoding.UTF8, mediaType),
        };
        request.Headers.Host = host;
        if (origin is not null)
        {
            request.Headers.TryAddWithoutValidation("Origin", origin);
        }

        return await _http.SendAsync(request, Stop);
    }
}
