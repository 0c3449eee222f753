using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;

namespace LivePerson.Protocol.Hosting.Tests.Setup;

/// <summary>
/// A connector to LivePerson's own address, whose requests are answered by the test before they leave the machine.
/// </summary>
internal sealed class AnsweredConnector : IAsyncDisposable
{
    private readonly ServiceProvider _provider;
    private readonly ConcurrentQueue<Uri> _addresses = new();

    private AnsweredConnector(Func<SeenRequest, Fault> answer, Action<LivePersonConnectorOptions>? options)
    {
        ServiceCollection services = new();
        services
            .AddLivePersonConnector(static options =>
            {
                (options.AccountId, options.ClientId, options.ClientSecret) = ("12345678", "the id", "the secret");
            })
            .ConfigureClients(client => client.ConfigurePrimaryHttpMessageHandler(() => new Network(this, answer)));
        services.Configure(options ?? (static _ => { }));
        _provider = services.BuildServiceProvider();
        Connector = _provider.GetRequiredService<IConnector>();
    }

    public IConnector Connector { get; }

    /// <summary>Where requests went, the Domain API apart.</summary>
    public IReadOnlyList<Uri> Addresses =>
        [.. _addresses.Where(static address => address.Host != "api.liveperson.net")];

    public static AnsweredConnector Start(
        Func<SeenRequest, Fault> answer, Action<LivePersonConnectorOptions>? options = null) => new(answer, options);

    public ValueTask DisposeAsync() => _provider.DisposeAsync();

    private sealed class Network(AnsweredConnector connector, Func<SeenRequest, Fault> answer) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken)
        {
            connector._addresses.Enqueue(request.RequestUri!);
            SeenRequest seen = await SeenRequest.ReadAsync(request, DateTimeOffset.UtcNow, cancellationToken);
            return await answer(seen).MakeAsync(cancellationToken);
        }
    }
}
