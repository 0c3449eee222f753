using LivePerson.Protocol.Emulator;
using LivePerson.Protocol.IntegrationTests.Emulation;

namespace LivePerson.Protocol.IntegrationTests.Sending;

/// <summary>The senders against the emulator: the story of LivePerson's documentation.</summary>
public sealed class StoryTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task FromDomainToPause_TheAgentSeesTheStory()
    {
        await using LivePersonEmulator emulator = await LivePersonEmulator.StartAsync(cancellationToken: Stop);
        using HttpClient http = new();
        DomainSender domains = new(http, ConnectorEndpoint.FromDomain(emulator.Domain, emulator.AccountId));

        ConnectorEndpoint sentinel = await FindAsync(domains, "sentinel");
        AppTokenResponse app = await new AppTokenSender(http, sentinel)
            .SendAsync(AppTokenRequest.Create("emulated-client", "emulated-secret"), Stop);
        ConnectorEndpoint idp = await FindAsync(domains, "idp");
        FixedCredentials appOnly = new(app.AccessToken, "");
        ConsumerTokenResponse consumer = await new ConsumerTokenSender(http, idp, appOnly)
            .SendAsync(ConsumerTokenRequest.Create("alice"), Stop);
        ConnectorEndpoint messaging = await FindAsync(domains, "asyncMessagingEnt");
        ConnectorSender sender = new(http, messaging, new FixedCredentials(app.AccessToken, consumer.Token));
        OpenConversationResponse opened = await sender.SendAsync(
            OpenConversation.Create(
                SetUserProfile.Create(new SetUserProfileBody()),
                ConsumerRequestConversation.Create(emulator.AccountId)),
            Stop);
        string dialogId = opened.Items.Single(static result => result.ReqId == "2").Body!.ConversationId!;

        PublishEventResponse composing = await sender.SendAsync(
            PublishEvent.Create(dialogId, ChatStateEvent.Composing),
            Stop);
        Assert.Equal(0, composing.Body?.Sequence);
        Assert.True(emulator.AgentSees(dialogId).IsTyping);

        PublishEventResponse text = await sender.SendAsync(
            PublishEvent.Create(dialogId, new TextEvent { Message = "Hi there" }),
            Stop);
        Assert.Equal(1, text.Body?.Sequence);
        Assert.True(emulator.AgentSees(dialogId).IsTyping);

        await sender.SendAsync(PublishEvent.Create(dialogId, ChatStateEvent.Pause), Stop);
        AgentView agent = emulator.AgentSees(dialogId);
        Assert.False(agent.IsTyping);
        Assert.Equal("Hi there", agent.Messages.Single().Text);
    }

    [Theory]
    [InlineData("ACTIVE")]
    [InlineData("INACTIVE")]
    [InlineData("GONE")]
    [InlineData("COMPOSING")]
    [InlineData("PAUSE")]
    public async Task ChatState_GoesOutByteForByteAsDocumented(string state)
    {
        await using EmulatedConversation conversation = await EmulatedConversation.StartAsync();

        await conversation.Sender.SendAsync(
            PublishEvent.Create(conversation.DialogId, new ChatStateEvent { ChatState = ChatState.FromValue(state) }),
            Stop);

        Assert.Equal(Payloads.ChatState(conversation.DialogId, state), conversation.Sent.Single());
    }

    [Theory]
    [InlineData("Hi there")]
    [InlineData("Grüße, 世界 👋 <b>&'+`")]
    [InlineData("tab\tline\nquote\"back\\slash\u0001")]
    public async Task Text_ArrivesAsItWas(string message)
    {
        await using EmulatedConversation conversation = await EmulatedConversation.StartAsync();

        await conversation.Sender.SendAsync(
            PublishEvent.Create(conversation.DialogId, new TextEvent { Message = message }),
            Stop);

        Assert.Equal(message, conversation.Agent.Messages.Single().Text);
    }

    [Fact]
    public async Task Request_GoesWhereTheDocumentationSays()
    {
        await using EmulatedConversation conversation = await EmulatedConversation.StartAsync();

        await conversation.Sender.SendAsync(PublishEvent.Create(conversation.DialogId, ChatStateEvent.Pause), Stop);

        Exchange exchange = conversation.Emulator.Exchanges[^1];
        Assert.Equal("POST", exchange.Method);
        Assert.Equal("/api/account/12345678/messaging/consumer/conversation/send", exchange.Path);
        Assert.Equal("v=3", exchange.Query);
    }

    [Fact]
    public async Task OlderDomainAnswer_IsReadToo()
    {
        await using LivePersonEmulator emulator =
            await LivePersonEmulator.StartAsync(new() { DomainAnswer = DomainAnswerShape.OneObject }, Stop);
        using HttpClient http = new();
        DomainSender domains = new(http, ConnectorEndpoint.FromDomain(emulator.Domain, emulator.AccountId));

        DomainResponse one = await domains.GetAsync("idp", Stop);
        DomainResponse all = await domains.ListAsync(Stop);

        Assert.Equal(emulator.Domain, one.BaseURI);
        Assert.Equal(7, all.BaseURIs?.Count);
    }

    [Fact]
    public async Task ConversationClosedByTheConsumer_TakesNothingMore()
    {
        await using EmulatedConversation conversation = await EmulatedConversation.StartAsync();

        await conversation.Sender.SendAsync(UpdateConversationField.Close(conversation.DialogId), Stop);

        Assert.False(conversation.Agent.IsOpen);
        PublishEvent tooLate = PublishEvent.Create(conversation.DialogId, ChatStateEvent.Pause);
        LivePersonResponseException refused = await Assert.ThrowsAsync<LivePersonResponseException>(
            () => conversation.Sender.SendAsync(tooLate, Stop));
        Assert.Equal(40000, refused.ErrorCode);
    }

    private static async Task<ConnectorEndpoint> FindAsync(DomainSender domains, string service)
    {
        DomainResponse answer = await domains.GetAsync(service, Stop);
        return ConnectorEndpoint.FromDomain(answer.BaseURIs!.Single().BaseURI, domains.Endpoint.AccountId);
    }
}
