using LivePerson.Protocol.Emulator.Faults;
using LivePerson.Protocol.Emulator.Installations;
using LivePerson.Protocol.Emulator.Screen;
using LivePerson.Protocol.Emulator.State;
using LivePerson.Protocol.Emulator.Tokens;
using LivePerson.Protocol.Emulator.Webhooks;

namespace LivePerson.Protocol.Emulator.Http;

/// <summary>What the endpoints share: settings, tokens and state of one emulator.</summary>
internal sealed class EmulatorServices : IDisposable
{
    public EmulatorServices(LivePersonEmulatorOptions options)
    {
        Options = options;
        Routes = new RouteTable(this);
        Faults = new FaultSource(options.Faults, Routes.Operations);
        Exchanges = new BoundedLog<Exchange>(
            options.MaxExchanges, static exchange => exchange.RequestJson.Length + exchange.ResponseJson.Length);
        ConsumerTokens = new ConsumerTokens(options.AccountId);
        Files = new FileStore(options);
        Installations = new InstallationStore(options);
        Webhooks = new WebhookDispatcher(options, Installations, Screen.OnTraffic);
        Conversations = new ConversationStore(options, Webhooks, Screen);
        AppTokens = new AppTokens(options, Installations);
        AgentSessions = new AgentSessions(options);
    }

    public LivePersonEmulatorOptions Options { get; }

    /// <summary>Host and port; known once the server listens.</summary>
    public string Domain { get; set; } = "";

    /// <summary>Tells this emulator from another that listens at the same address later.</summary>
    public string Instance { get; } = Guid.NewGuid().ToString("N");

    /// <summary>What clients trust to speak https with the emulator.</summary>
    public string CertificatePem { get; set; } = "";

    public ScreenHub Screen { get; } = new();

    public RouteTable Routes { get; }

    public FaultSource Faults { get; }

    public InstallationStore Installations { get; }

    public WebhookDispatcher Webhooks { get; }

    public AgentSessions AgentSessions { get; }

    public AppTokens AppTokens { get; }

    public ConsumerTokens ConsumerTokens { get; }

    public ConversationStore Conversations { get; }

    public FileStore Files { get; }

    public BoundedLog<Exchange> Exchanges { get; }

    public void Dispose()
    {
        AppTokens.Dispose();
        ConsumerTokens.Dispose();
        Webhooks.Dispose();
    }
}
