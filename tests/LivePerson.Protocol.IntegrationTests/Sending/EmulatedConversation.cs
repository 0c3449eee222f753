using LivePerson.Protocol.Emulator;

namespace LivePerson.Protocol.IntegrationTests.Sending;

/// <summary>An emulator, our sender, and a conversation that the sender opened.</summary>
internal sealed class EmulatedConversation : IAsyncDisposable
{
    private readonly HttpClient _http = new();

    private EmulatedConversation(LivePersonEmulator emulator, ClientPropertiesHeader? clientProperties)
    {
        Emulator = emulator;
        Sender = new ConnectorSender(
            _http,
            ConnectorEndpoint.FromDomain(emulator.Domain, emulator.AccountId),
            new FixedCredentials(emulator.IssueAppToken(), emulator.IssueConsumerToken("alice")))
        {
            ClientProperties = clientProperties,
        };
    }

    public LivePersonEmulator Emulator { get; }

    public ConnectorSender Sender { get; }

    public string DialogId { get; private set; } = "";

    public AgentView Agent => Emulator.AgentSees(DialogId);

    /// <summary>The bodies that went to SEND, in order.</summary>
    public IEnumerable<string> Sent => Emulator.Exchanges
        .Where(static exchange => exchange.Operation == "send")
        .Select(static exchange => exchange.RequestJson);

    /// <summary>The chat states that went to SEND, in order.</summary>
    public IEnumerable<string> SentStates => Sent
        .Select(static json => PublishEvent.Parse(json).Body.Event)
        .OfType<ChatStateEvent>()
        .Select(static messagingEvent => messagingEvent.ChatState.Value);

    public static OpenConversation Batch(LivePersonEmulator emulator) => OpenConversation.Create(
        SetUserProfile.Create(new SetUserProfileBody()),
        ConsumerRequestConversation.Create(emulator.AccountId));

    public static async Task<EmulatedConversation> StartAsync(
        LivePersonEmulatorOptions? options = null,
        ClientPropertiesHeader? clientProperties = null)
    {
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        LivePersonEmulator emulator = await LivePersonEmulator.StartAsync(options, cancellationToken);
        EmulatedConversation conversation = new(emulator, clientProperties);
        OpenConversation batch = Batch(emulator);
        OpenConversationResponse opened = await conversation.Sender.SendAsync(batch, cancellationToken);
        conversation.DialogId = opened.GetConversationId(batch);
        return conversation;
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await Emulator.DisposeAsync();
    }
}
