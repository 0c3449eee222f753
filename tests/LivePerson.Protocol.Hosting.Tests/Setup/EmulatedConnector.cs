using LivePerson.Protocol.Emulator;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace LivePerson.Protocol.Hosting.Tests.Setup;

/// <summary>An emulator, and a host with a connector to it.</summary>
internal sealed class EmulatedConnector : IAsyncDisposable
{
    public const string ConsumerId = "+49 151 9998877";

    private readonly bool _ownsEmulator;
    private readonly List<SocketsHttpHandler> _connections;

    private EmulatedConnector(
        LivePersonEmulator emulator,
        bool ownsEmulator,
        IHost host,
        RequestScript script,
        List<SocketsHttpHandler> connections)
    {
        _connections = connections;
        _ownsEmulator = ownsEmulator;
        Emulator = emulator;
        Host = host;
        Script = script;
        Connector = host.Services.GetRequiredService<IConnector>();
        Consumer = Connector.ForConsumer(ConsumerId);
    }

    public LivePersonEmulator Emulator { get; }

    public IHost Host { get; }

    public RequestScript Script { get; }

    public IConnector Connector { get; }

    public IConsumerConnector Consumer { get; }

    /// <summary>The conversation that was opened at the start.</summary>
    public string DialogId { get; private set; } = "";

    public AgentView Agent => Emulator.AgentSees(DialogId);

    /// <summary>The texts that the agent got, in order.</summary>
    public IEnumerable<string> AgentTexts => Agent.Messages
        .Select(static message => message.Event)
        .OfType<TextEvent>()
        .Select(static text => text.Message);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Starts both, and opens a conversation.</summary>
    public static async Task<EmulatedConnector> StartAsync(
        Action<LivePersonConnectorOptions>? options = null,
        Action<IServiceCollection>? services = null,
        TimeProvider? clock = null)
    {
        EmulatedConnector connector = await StartWithoutConversationAsync(options, services, clock);
        connector.DialogId = await connector.Consumer.OpenAsync(cancellationToken: Cancellation);
        return connector;
    }

    public static async Task<EmulatedConnector> StartWithoutConversationAsync(
        Action<LivePersonConnectorOptions>? options = null,
        Action<IServiceCollection>? services = null,
        TimeProvider? clock = null,
        LivePersonEmulator? emulator = null)
    {
        clock ??= TimeProvider.System;
        bool ownsEmulator = emulator is null;
        emulator ??= await LivePersonEmulator.StartAsync(
            new LivePersonEmulatorOptions { TimeProvider = clock }, Cancellation);
        RequestScript script = new(clock);
        List<SocketsHttpHandler> connections = [];
        HostApplicationBuilder builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(new());
        builder.Services.AddSingleton(clock);
        builder.Services
            .AddLivePersonConnector(connector =>
            {
                PointTo(emulator, connector);
                // By the machine's clock, and machines are busy: a test that wants a time-out says so.
                connector.AttemptTimeout = TimeSpan.FromMinutes(2);
            })
            .ConfigureClients(client => client
                .AddHttpMessageHandler(script.CreateHandler)
                .UseSocketsHttpHandler((handler, _) => connections.Add(handler)));
        builder.Services.Configure(options ?? (static _ => { }));
        services?.Invoke(builder.Services);
        IHost host = builder.Build();
        await host.StartAsync(Cancellation);
        return new EmulatedConnector(emulator, ownsEmulator, host, script, connections);
    }

    public static void PointTo(LivePersonEmulator emulator, LivePersonConnectorOptions options)
    {
        LivePersonEmulatorOptions credentials = new();
        options.AccountId = emulator.AccountId;
        options.ClientId = credentials.ClientId;
        options.ClientSecret = credentials.ClientSecret;
        options.DomainApiAddress = emulator.BaseAddress;
    }

    /// <summary>Lets time pass while no request is under way, until the work is done.</summary>
    public async Task PassTimeUntilAsync(FakeTimeProvider clock, Task work)
    {
        while (!work.IsCompleted)
        {
            await Task.Delay(2, Cancellation);
            if (Script.IsIdle)
            {
                clock.Advance(TimeSpan.FromMilliseconds(50));
            }
        }

        await work;
    }

    /// <summary>Waits, for as long as the test runner allows, until something is so.</summary>
    public static async Task UntilAsync(Func<bool> isSo)
    {
        while (!isSo())
        {
            await Task.Delay(5, Cancellation);
        }
    }

    public async ValueTask DisposeAsync()
    {
        Script.Decide = static _ => null;
        await Host.StopAsync(CancellationToken.None);
        Host.Dispose();
        // The emulator would wait for them.
        _connections.ForEach(static connection => connection.Dispose());
        if (_ownsEmulator)
        {
            await Emulator.DisposeAsync();
        }
    }
}
