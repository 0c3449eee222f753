using System.Text;
using LivePerson.Protocol;
using LivePerson.Protocol.Emulator;
using Quickstart;

// "typing…" on the agent's screen, told three times: it appears, a message does not end it, PAUSE does.
// Without settings the story plays on an emulator in this process; with LP_ACCOUNT_ID, LP_CLIENT_ID,
// LP_CLIENT_SECRET and LP_CONSUMER_ID the same code talks to LivePerson. With --screen, watch it in a browser.
Console.OutputEncoding = Encoding.UTF8;
try
{
    bool isWatched = args is ["--screen"];
    if (args.Length > 0 && !isWatched)
    {
        throw new StoryException("The only argument is --screen.");
    }

    Settings? livePerson = Settings.Read();
    if (isWatched && livePerson is not null)
    {
        throw new StoryException("--screen is the emulator's: it does not go with LP_ACCOUNT_ID and the others.");
    }

    LivePersonEmulatorOptions options = new();
    await using LivePersonEmulator? emulator = livePerson is null ? await LivePersonEmulator.StartAsync(options) : null;
    Settings settings = livePerson ?? Settings.For(emulator!, options);
    // A proxy of the surroundings would not find an emulator in this process.
    SocketsHttpHandler connections = new() { UseProxy = emulator is null };
    using HttpClient http = new(new Narrator(connections)) { Timeout = TimeSpan.FromSeconds(20) };
    AgentScreen agent = new(emulator, isWatched ? TimeSpan.FromSeconds(1.5) : TimeSpan.Zero);
    if (isWatched)
    {
        Browser.Open(emulator!.BaseAddress);
    }

    Step("Where do the services live?");
    DomainSender domains = new(http, ConnectorEndpoint.FromDomain(settings.DomainApi, settings.AccountId));
    ConnectorEndpoint sentinel = await FindAsync(domains, "sentinel");
    ConnectorEndpoint idp = await FindAsync(domains, "idp");
    ConnectorEndpoint messaging = await FindAsync(domains, "asyncMessagingEnt");

    Step("The connector's own token: AppJWT");
    AppTokenSender appTokens = new(http, sentinel);
    AppTokenResponse app = await appTokens.SendAsync(AppTokenRequest.Create(settings.ClientId, settings.ClientSecret));

    Step("The consumer's token: ConsumerJWS");
    ConsumerTokenSender consumerTokens = new(http, idp, new FixedCredentials(app.AccessToken));
    ConsumerTokenResponse consumer = await consumerTokens.SendAsync(ConsumerTokenRequest.Create(settings.ConsumerId));

    Step("Open a conversation");
    ConnectorSender sender = new(http, messaging, new FixedCredentials(app.AccessToken, consumer.Token));
    OpenConversationResponse opened = await sender.SendAsync(OpenConversation.Create(
        SetUserProfile.Create(new SetUserProfileBody(), id: "1"),
        ConsumerRequestConversation.Create(settings.AccountId, id: "2")));
    string dialogId = opened.Items.FirstOrDefault(static result => result.ReqId == "2")?.Body?.ConversationId
        ?? throw new StoryException("LivePerson answered, but opened no conversation.");
    await agent.ShowAsync(dialogId, "a new conversation");

    Step("The consumer is typing");
    await sender.SendAsync(PublishEvent.Create(dialogId, ChatStateEvent.Composing));
    await agent.ShowAsync(dialogId, "typing…");

    Step("A message arrives, and the agent still sees \"typing…\": a message does not end it");
    await sender.SendAsync(PublishEvent.Create(dialogId, new TextEvent { Message = "Hi there" }));
    await agent.ShowAsync(dialogId, "the message, and still typing…");

    Step("Only another chat state does");
    await sender.SendAsync(PublishEvent.Create(dialogId, ChatStateEvent.Pause));
    await agent.ShowAsync(dialogId, "the message, and no typing");
    if (isWatched)
    {
        await Browser.StayAsync();
    }

    return 0;
}
catch (Exception exception) when (Failure.Explain(exception) is { } line)
{
    Console.Error.WriteLine(line);
    return 1;
}

static void Step(string title) => Console.WriteLine($"\n{title}");

// The Domain API answers in one of two shapes.
static async Task<ConnectorEndpoint> FindAsync(DomainSender domains, string service)
{
    DomainResponse answer = await domains.GetAsync(service);
    string? domain = answer.BaseURI ?? answer.BaseURIs?.FirstOrDefault(found => found.Service == service)?.BaseURI;
    return domain is null
        ? throw new StoryException($"The Domain API knows no domain for {service}.")
        : ConnectorEndpoint.FromDomain(domain, domains.Endpoint.AccountId);
}
