using System.Net.Http.Headers;
using System.Text;
using LivePerson.Protocol.Emulator;

namespace LivePerson.Protocol.IntegrationTests.Emulation;

/// <summary>A connector without our library: a bare HttpClient against an emulator of its own.</summary>
public sealed class RawConnector : IAsyncLifetime
{
    private readonly HttpClient _http = new();
    private LivePersonEmulator? _emulator;

    public LivePersonEmulator Emulator => _emulator ?? throw new InvalidOperationException("Not started.");

    internal string Account => $"api/account/{Emulator.AccountId}";

    internal string ConversationPath => $"{Account}/messaging/consumer/conversation?v=3";

    internal string SendPath => $"{Account}/messaging/consumer/conversation/send?v=3";

    internal string AppTokenPath => $"sentinel/{Account}/app/token?v=1.0&grant_type=client_credentials";

    internal string ConsumerTokenPath => $"{Account}/consumer?v=1.0";

    internal string AppToken => Emulator.IssueAppToken();

    internal string ConsumerToken => Emulator.IssueConsumerToken("alice");

    internal static async Task<RawConnector> StartAsync(LivePersonEmulatorOptions options)
    {
        RawConnector connector = new();
        connector._emulator = await LivePersonEmulator.StartAsync(options, TestContext.Current.CancellationToken);
        return connector;
    }

    public async ValueTask InitializeAsync() =>
        _emulator = await LivePersonEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await Emulator.DisposeAsync();
    }

    internal static HttpContent Json(string json) => new StringContent(json, Encoding.UTF8, "application/json");

    internal static HttpContent Bytes(byte[] bytes) =>
        new ByteArrayContent(bytes) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };

    internal async Task<RawAnswer> CallAsync(
        HttpMethod method,
        string path,
        HttpContent? content = null,
        string? appToken = null,
        string? consumerToken = null,
        string? clientProperties = null,
        string? ifMatch = null)
    {
        using HttpRequestMessage request = new(method, new Uri(Emulator.BaseAddress, path)) { Content = content };
        if (appToken is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", appToken);
        }

        if (consumerToken is not null)
        {
            request.Headers.TryAddWithoutValidation("X-LP-ON-BEHALF", consumerToken);
        }

        if (clientProperties is not null)
        {
            request.Headers.TryAddWithoutValidation("Client-Properties", clientProperties);
        }

        if (ifMatch is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        }

        using HttpResponseMessage response = await _http.SendAsync(request, TestContext.Current.CancellationToken);
        string text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        string? revision = response.Headers.TryGetValues("ac-revision", out IEnumerable<string>? values)
            ? values.Single()
            : null;
        return new RawAnswer((int)response.StatusCode, text, response.Content.Headers) { Revision = revision };
    }

    internal Task<RawAnswer> GetAsync(string path) => CallAsync(HttpMethod.Get, path);

    /// <summary>SEND with good tokens.</summary>
    internal Task<RawAnswer> SendAsync(string json) =>
        CallAsync(HttpMethod.Post, SendPath, Json(json), AppToken, ConsumerToken);

    internal Task<RawAnswer> SendAsync(HttpContent content) =>
        CallAsync(HttpMethod.Post, SendPath, content, AppToken, ConsumerToken);

    /// <summary>
    /// Opens a conversation and gives its main dialog's id. What the consumer had open from a test before is closed.
    /// </summary>
    internal async Task<string> OpenAsync(string consumer = "alice")
    {
        foreach (AgentView agent in Emulator.Conversations.SelectMany(static conversation => conversation.Dialogs))
        {
            if (agent.IsOpen && agent.ExternalConsumerId == consumer)
            {
                Emulator.AgentCloses(agent.DialogId);
            }
        }

        RawAnswer answer = await CallAsync(
            HttpMethod.Post,
            ConversationPath,
            Json(Payloads.OpenConversation(Emulator.AccountId)),
            AppToken,
            Emulator.IssueConsumerToken(consumer));
        Assert.Equal(200, answer.Status);
        return OpenConversationResponse.Parse(answer.Text).Find("2")!.Body!.ConversationId!;
    }
}
