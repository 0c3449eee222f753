using System.Threading.Channels;
using LivePerson.Protocol.Webhooks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace LivePerson.Protocol.Emulator.Tests.Parties;

/// <summary>
/// The brand's application, an ASP.NET Core one on real HTTP: what it hears had the right signature, account and
/// client.
/// </summary>
internal sealed class Brand : IWebhookHandler, IAsyncDisposable
{
    private readonly Channel<string> _heard = Channel.CreateUnbounded<string>();
    private readonly WebApplication _application;

    private Brand(LivePersonEmulatorOptions emulator)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddLivePersonWebhooks(options =>
        {
            options.AccountId = emulator.AccountId;
            options.ClientId = emulator.ClientId;
            options.ClientSecret = emulator.ClientSecret;
        });
        _application = builder.Build();
        _application.MapLivePersonWebhooks("/webhooks", this);
    }

    public Uri Endpoint => new(new Uri(_application.Urls.Single()), "/webhooks");

    public static async Task<Brand> StartAsync(LivePersonEmulatorOptions emulator)
    {
        Brand brand = new(emulator);
        await brand._application.StartAsync(TestContext.Current.CancellationToken);
        return brand;
    }

    /// <summary>The next things that it hears of.</summary>
    public async Task<string[]> HearAsync(int count)
    {
        using CancellationTokenSource patience =
            CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(30));
        List<string> heard = [];
        while (heard.Count < count)
        {
            heard.Add(await _heard.Reader.ReadAsync(patience.Token));
        }

        return [.. heard];
    }

    public ValueTask HandleTextAsync(WebhookEvent<TextEvent> text, CancellationToken cancellationToken) =>
        _heard.Writer.WriteAsync($"text {text.Event.Message}", cancellationToken);

    public ValueTask HandleChatStateAsync(WebhookEvent<ChatStateEvent> state, CancellationToken cancellationToken) =>
        _heard.Writer.WriteAsync($"state {state.Event.ChatState}", cancellationToken);

    public ValueTask HandleReceiptAsync(WebhookEvent<AcceptStatusEvent> receipt, CancellationToken cancellationToken) =>
        _heard.Writer.WriteAsync(
            $"receipt {receipt.Event.Status} {string.Join(',', receipt.Event.SequenceList)}", cancellationToken);

    /// <summary>Conversations by skill and by what of them is open; that an agent has taken one is not told.</summary>
    public ValueTask HandleConversationAsync(ConversationChange change, CancellationToken cancellationToken) =>
        change.Result.ConversationDetails is { } details
            && (details.SkillId != "-1" || details.State == ConversationState.Close)
            ? _heard.Writer.WriteAsync(
                $"conversation stage {details.Stage} state {details.State} skill {details.SkillId}", cancellationToken)
            : default;

    public ValueTask DisposeAsync() => _application.DisposeAsync();
}
