using System.Security.Cryptography;
using System.Text;
using LivePerson.Protocol.Emulator;

namespace LivePerson.Protocol.IntegrationTests.Emulation;

/// <summary>The notifications that go out, and their signature.</summary>
public sealed class WebhookTests : IAsyncLifetime
{
    private RawConnector _connector = null!;
    private WebhookReceiver _receiver = null!;

    private LivePersonEmulator Emulator => _connector.Emulator;

    public async ValueTask InitializeAsync()
    {
        _receiver = await WebhookReceiver.StartAsync();
        _connector = await RawConnector.StartAsync(new() { Webhooks = new() { Endpoint = _receiver.Address } });
    }

    public async ValueTask DisposeAsync()
    {
        await _connector.DisposeAsync();
        await _receiver.DisposeAsync();
    }

    [Fact]
    public async Task OpenedConversation_IsTold()
    {
        string id = await _connector.OpenAsync();

        ConversationDetails details = Assert.Single(await ReceivedAsync()).Details!;
        Assert.Equal((ConversationState.Open, ConversationState.Open), (details.State, details.Stage));
        Assert.Equal("12345678", details.BrandId);
        Assert.Equal(ParticipantRole.Consumer, details.Participants!.Single().Role);
        Dialog dialog = details.Dialogs!.Single();
        Assert.Equal((id, DialogType.Main), (dialog.DialogId, dialog.DialogType));
        Assert.Equal("emulated-client", dialog.MetaData?.AppInstallId);
    }

    [Fact]
    public async Task ConsumersOwnEvents_ComeBackWithTheirRole()
    {
        string id = await _connector.OpenAsync();

        await _connector.SendAsync(Payloads.ChatState(id, "COMPOSING"));
        await _connector.SendAsync(Payloads.Text(id, "Grüße 👋"));

        MessagingEventChange[] changes = [.. (await ReceivedAsync()).Select(static it => it.Change!).Where(static it => it is not null)];
        Assert.All(changes, static change => Assert.Equal(ParticipantRole.Consumer, change.OriginatorMetadata?.Role));
        Assert.Equal(ChatState.Composing, Assert.IsType<ChatStateEvent>(changes[0].Event).ChatState);
        Assert.Null(changes[0].Sequence);
        Assert.Null(changes[0].ServerTimestamp);
        Assert.Equal("Grüße 👋", Assert.IsType<TextEvent>(changes[1].Event).Message);
        Assert.Equal(1, changes[1].Sequence);
        Assert.NotNull(changes[1].ServerTimestamp);
        Assert.Equal((id, id), (changes[1].ConversationId, changes[1].DialogId));
    }

    [Fact]
    public async Task WhatTheAgentDoes_IsToldInItsOrder()
    {
        string id = await _connector.OpenAsync();

        Emulator.AgentShows(id, ChatState.Composing);
        Emulator.AgentSends(id, "Hi");
        Emulator.AgentSends(id, new RichContentEvent { Content = new TextElement { Text = "Choose" } });
        Emulator.AgentTransfers(id, "77");
        Emulator.AgentCloses(id, surveyFollows: true);

        ReceivedWebhook[] received = [.. await ReceivedAsync()];
        Assert.Equal(
            ["opened", "assigned", "ChatStateEvent", "TextEvent", "RichContentEvent", "skill 77", "survey"],
            received.Select(Describe));
        MessagingEventChange text = received[3].Change!;
        Assert.Equal((ParticipantRole.AssignedAgent, "emulated-agent"), (text.OriginatorMetadata?.Role, text.OriginatorId));
        long[] updates = [.. received.Where(static it => it.Details is not null).Select(static it => it.Details!.MetaDataLastUpdateTs!.Value)];
        Assert.Equal(updates.Order(), updates);
        Assert.Equal(updates.Length, updates.Distinct().Count());
    }

    [Fact]
    public async Task ClosedConversation_SaysWhoClosedIt()
    {
        string id = await _connector.OpenAsync();

        await _connector.SendAsync(Payloads.CloseConversation(id));

        ConversationDetails details = (await ReceivedAsync())[^1].Details!;
        Assert.Equal((ConversationState.Close, ConversationState.Close), (details.State, details.Stage));
        Assert.Equal("CONSUMER", details.CloseReason);
        Assert.NotNull(details.EndTs);
    }

    [Fact]
    public async Task Notification_IsSignedOverItsBytes()
    {
        string id = await _connector.OpenAsync();
        await _connector.SendAsync(Payloads.Text(id, "Grüße 👋"));

        foreach (ReceivedWebhook webhook in await ReceivedAsync())
        {
            Assert.Equal("12345678", webhook.Headers["x-liveperson-account-id"]);
            Assert.Equal("emulated-client", webhook.Headers["x-liveperson-client-id"]);
            Assert.Equal("application/json", webhook.Headers["Content-Type"]);
#pragma warning disable CA5350 // SHA-1 is what LivePerson signs with.
            byte[] hash = HMACSHA1.HashData(Encoding.UTF8.GetBytes("emulated-secret"), webhook.Body);
#pragma warning restore CA5350
            Assert.Equal("sha1=" + Convert.ToBase64String(hash), webhook.Headers["x-liveperson-signature"]);
        }
    }

    [Fact]
    public async Task AccountWithSha256_SignsWithIt()
    {
        await using RawConnector other = await RawConnector.StartAsync(new()
        {
            WebhookSignature = WebhookSignature.Sha256,
            Webhooks = new() { Endpoint = _receiver.Address, Headers = new Dictionary<string, string> { ["X-Key"] = "k" } },
        });

        await other.OpenAsync();
        await other.Emulator.WhenWebhooksAreSentAsync(TestContext.Current.CancellationToken);

        ReceivedWebhook webhook = Assert.Single(_receiver.Received);
        byte[] hash = HMACSHA256.HashData(Encoding.UTF8.GetBytes("emulated-secret"), webhook.Body);
        Assert.Equal("sha256=" + Convert.ToBase64String(hash), webhook.Headers["x-liveperson-signature"]);
        Assert.Equal("k", webhook.Headers["X-Key"]);
    }

    [Fact]
    public async Task Deliveries_AreRecorded()
    {
        string id = await _connector.OpenAsync();
        ReceivedWebhook received = Assert.Single(await ReceivedAsync());

        WebhookDelivery delivery = Assert.Single(Emulator.Webhooks);
        Assert.Equal("cqm.ExConversationChangeNotification", delivery.EventName);
        Assert.Equal(id, delivery.ConversationId);
        Assert.Equal(received.Json, delivery.Json);
        Assert.Equal((WebhookState.Delivered, 1, 200), (delivery.State, delivery.Attempts, delivery.StatusCode));
    }

    [Fact]
    public async Task EndpointTakenAway_HearsNothingMore()
    {
        string id = await _connector.OpenAsync();
        await ReceivedAsync();

        Emulator.SendWebhooksTo(null);
        Emulator.AgentSends(id, "Hi");
        await Emulator.WhenWebhooksAreSentAsync(TestContext.Current.CancellationToken);

        Assert.Single(_receiver.Received);
    }

    private static string Describe(ReceivedWebhook webhook) => webhook switch
    {
        { Change.Event: { } messagingEvent } => messagingEvent.GetType().Name,
        { Details.Dialogs.Count: 2 } => "survey",
        { Details: { SkillId: not "-1", Participants.Count: 1 } details } => $"skill {details.SkillId}",
        { Details.Participants.Count: 2 } => "assigned",
        _ => "opened",
    };

    private async Task<IReadOnlyList<ReceivedWebhook>> ReceivedAsync()
    {
        await Emulator.WhenWebhooksAreSentAsync(TestContext.Current.CancellationToken);
        return _receiver.Received;
    }
}
