using LivePerson.Protocol.Hosting.Calls;
using LivePerson.Protocol.Hosting.Domains;
using LivePerson.Protocol.Hosting.Telemetry;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace LivePerson.Protocol.Hosting.Tokens;

/// <summary>
/// The app token (AppJWT), which every request carries: kept until shortly before its own <c>exp</c>, and asked for once
/// however many senders wait.
/// </summary>
internal sealed class AppTokenCache
{
    private readonly LivePersonConnectorOptions _options;
    private readonly DomainCache _domains;
    private readonly CallRunner _calls;
    private readonly ConnectorClients _clients;
    private readonly ConnectorMetrics _metrics;
    private readonly TimeProvider _clock;
    private readonly ILogger _logger;
    private readonly ExpiringValue<string> _token;

    public AppTokenCache(
        IOptions<LivePersonConnectorOptions> options,
        DomainCache domains,
        CallRunner calls,
        ConnectorClients clients,
        ConnectorMetrics metrics,
        TimeProvider clock,
        ConnectorLogger logger)
    {
        _options = options.Value;
        _domains = domains;
        _calls = calls;
        _clients = clients;
        _metrics = metrics;
        _clock = clock;
        _logger = logger.Value;
        _token = new(_ => RequestAsync(), clock);
    }

    /// <exception cref="LivePersonException">It could not be got.</exception>
    public ValueTask<string> GetAsync(CancellationToken cancellationToken) => _token.GetAsync(cancellationToken);

    /// <summary>The service refused this token: the next request gets a new one.</summary>
    public void Forget(string token)
    {
        if (_token.Forget(token))
        {
            Log.AppTokenRefused(_logger);
        }
    }

    private async Task<(string Value, TimeSpan Lifetime)> RequestAsync()
    {
        ConnectorEndpoint endpoint = await _domains
            .GetAsync(AppTokenSender.ServiceName, CancellationToken.None).ConfigureAwait(false);
        AppTokenResponse answer = await _calls.RunAsync(
            CallFacts.GetAppToken,
            (Sender: new AppTokenSender(_clients.Tokens, endpoint), _options),
            static (state, token) => state.Sender.SendAsync(
                AppTokenRequest.Create(state._options.ClientId, state._options.ClientSecret), token),
            CancellationToken.None).ConfigureAwait(false);

        TimeSpan lifetime = AppTokenLifetime.Of(answer.AccessToken, _options.AppTokenRenewal, _clock.GetUtcNow());
        _metrics.TokenRenewed(TokenKind.App);
        Log.AppTokenRenewed(_logger, lifetime);

        return (answer.AccessToken, lifetime);
    }
}
