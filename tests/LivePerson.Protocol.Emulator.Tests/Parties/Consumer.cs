namespace LivePerson.Protocol.Emulator.Tests.Parties;

/// <summary>A consumer with a conversation, by way of this library.</summary>
internal sealed class Consumer : IDisposable
{
    private readonly HttpClient _http = new();

    private Consumer(LivePersonEmulator emulator, string id) => Sender = new ConnectorSender(
        _http,
        ConnectorEndpoint.FromDomain(emulator.Domain, emulator.AccountId),
        new Tokens(emulator.IssueAppToken(), emulator.IssueConsumerToken(id)));

    public ConnectorSender Sender { get; }

    public string DialogId { get; private set; } = "";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<Consumer> OpenAsync(LivePersonEmulator emulator, string id = "alice")
    {
        Consumer consumer = new(emulator, id);
        OpenConversation batch = OpenConversation.Create(
            SetUserProfile.Create(new SetUserProfileBody()), ConsumerRequestConversation.Create(emulator.AccountId));
        OpenConversationResponse opened = await consumer.Sender.SendAsync(batch, Stop);
        consumer.DialogId = opened.GetConversationId(batch);
        return consumer;
    }

    public Task WriteAsync(string text) => PublishAsync(new TextEvent { Message = text });

    public Task ShowAsync(ChatState state) => PublishAsync(new ChatStateEvent { ChatState = state });

    public Task PublishAsync(MessagingEvent messagingEvent) =>
        Sender.SendAsync(PublishEvent.Create(DialogId, messagingEvent), Stop);

    public void Dispose() => _http.Dispose();

    private sealed class Tokens(string appToken, string consumerToken) : IConnectorCredentials
    {
        public ValueTask<string> GetAppTokenAsync(CancellationToken cancellationToken) => new(appToken);

        public ValueTask<string> GetConsumerTokenAsync(CancellationToken cancellationToken) => new(consumerToken);
    }
}
