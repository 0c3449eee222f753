using LivePerson.Protocol.Emulator.State;
using LivePerson.Protocol.Emulator.Tokens;

namespace LivePerson.Protocol.Emulator.Http;

/// <summary>What the endpoints share: settings, tokens and state of one emulator.</summary>
internal sealed class EmulatorServices : IDisposable
{
    public EmulatorServices(LivePersonEmulatorOptions options)
    {
        Options = options;
        Exchanges = new ExchangeLog(options.MaxExchanges);
        AppTokens = new AppTokens(options);
        ConsumerTokens = new ConsumerTokens(options.AccountId);
        Conversations = new ConversationStore(options);
        Files = new FileStore(options);
    }

    public LivePersonEmulatorOptions Options { get; }

    /// <summary>Host and port; known once the server listens.</summary>
    public string Domain { get; set; } = "";

    public AppTokens AppTokens { get; }

    public ConsumerTokens ConsumerTokens { get; }

    public ConversationStore Conversations { get; }

    public FileStore Files { get; }

    public ExchangeLog Exchanges { get; }

    public void Dispose()
    {
        AppTokens.Dispose();
        ConsumerTokens.Dispose();
    }
}
