using System.Collections.Concurrent;
using LivePerson.Protocol.Hosting.Calls;
using LivePerson.Protocol.Hosting.Telemetry;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace LivePerson.Protocol.Hosting.Domains;

/// <summary>
/// Where each service is: looked up at the Domain API, kept for a short time, one look-up for a service at a time.
/// </summary>
internal sealed class DomainCache
{
    private readonly ConcurrentDictionary<string, ExpiringValue<ConnectorEndpoint>> _services =
        new(StringComparer.Ordinal);

    private readonly Func<string, ExpiringValue<ConnectorEndpoint>> _create;
    private readonly LivePersonConnectorOptions _options;
    private readonly DomainRules _rules;
    private readonly CallRunner _calls;
    private readonly DomainSender _sender;
    private readonly ILogger _logger;

    public DomainCache(
        IOptions<LivePersonConnectorOptions> options,
        ConnectorClients clients,
        CallRunner calls,
        TimeProvider clock,
        ConnectorLogger logger)
    {
        _options = options.Value;
        _rules = new(_options);
        _calls = calls;
        _sender = new(clients.Domains, new(_options.DomainApiAddress, _options.AccountId));
        _logger = logger.Value;
        _create = service => new(known => LookUpAsync(service, known), clock);
    }

    /// <exception cref="LivePersonException">The look-up failed, and there is no earlier answer.</exception>
    /// <exception cref="DomainRefusedException">The answer may not be used.</exception>
    public ValueTask<ConnectorEndpoint> GetAsync(string service, CancellationToken cancellationToken) =>
        _services.GetOrAdd(service, _create).GetAsync(cancellationToken);

    private async Task<(ConnectorEndpoint Value, TimeSpan Lifetime)> LookUpAsync(
        string service, ConnectorEndpoint? known)
    {
        try
        {
            DomainResponse answer = await _calls.RunAsync(
                CallFacts.GetDomain,
                (_sender, service),
                static (state, token) => state._sender.GetAsync(state.service, token),
                CancellationToken.None).ConfigureAwait(false);
            ConnectorEndpoint endpoint = _rules.ToEndpoint(service, DomainAnswer.Find(answer, service));

            // The same one again keeps what senders have worked out for it.
            return (endpoint == known ? known : endpoint, _options.DomainCacheDuration);
        }
        catch (LivePersonException exception) when (known is not null)
        {
            // Domains rarely move: the old one is better than no messages while the Domain API is away.
            Log.DomainKept(_logger, service, exception);

            return (known, _options.DomainCacheDuration);
        }
    }
}
