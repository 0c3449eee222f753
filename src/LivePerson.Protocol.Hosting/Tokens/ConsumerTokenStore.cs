using LivePerson.Protocol.Hosting.Telemetry;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace LivePerson.Protocol.Hosting.Tokens;

/// <summary>
/// The consumers' tokens (ConsumerJWS), which do not expire: in the process's memory, behind it in the application's cache
/// if it registers one, and asked for once, by one caller of one host.
/// </summary>
internal sealed class ConsumerTokenStore
{
    private static readonly TimeSpan PollTime = TimeSpan.FromMilliseconds(50);

    private readonly RecentTokens _recent;
    private readonly SharedTokens? _shared;
    private readonly ConsumerTokenRequester _requester;
    private readonly TimeProvider _clock;
    private readonly ILogger _logger;
    private readonly SingleFlight<string, string> _flights = new();

    public ConsumerTokenStore(
        IOptions<LivePersonConnectorOptions> options,
        ConsumerTokenRequester requester,
        IServiceProvider services,
        TimeProvider clock,
        ConnectorLogger logger)
    {
        _requester = requester;
        _clock = clock;
        _logger = logger.Value;
        _recent = new(options.Value.MaxConsumerTokensInMemory);
        // Both are the application's own business: used if they are there.
        _shared = services.GetService<IDistributedCache>() is { } cache
            ? new(cache, services.GetService<IDataProtectionProvider>(), options.Value, _logger)
            : null;
    }

    /// <exception cref="LivePersonException">It could not be got.</exception>
    public ValueTask<string> GetAsync(string consumerId, CancellationToken cancellationToken) =>
        _recent.Find(consumerId) is { } token
            ? new(token)
            : new(_flights.RunAsync(consumerId, FetchAsync, cancellationToken));

    /// <summary>The service refused this token: the next request gets a new one.</summary>
    public async Task ForgetAsync(string consumerId, string token, CancellationToken cancellationToken)
    {
        Log.ConsumerTokenRefused(_logger);
        _recent.Forget(consumerId, token);
        if (_shared is null)
        {
            return;
        }

        try
        {
            await _shared.ForgetAsync(_shared.KeyOf(consumerId), token, cancellationToken).ConfigureAwait(false);
        }
        catch (SharedCacheException exception)
        {
            Log.ConsumerTokenCacheFailed(_logger, exception.InnerException!);
        }
    }

    private async Task<string> FetchAsync(string consumerId)
    {
        // Another flight may have ended between the look into memory and this one.
        string token = _recent.Find(consumerId) ?? await (_shared is null
            ? _requester.RequestAsync(consumerId)
            : FetchSharedAsync(consumerId, _shared)).ConfigureAwait(false);
        _recent.Keep(consumerId, token);

        return token;
    }

    private async Task<string> FetchSharedAsync(string consumerId, SharedTokens shared)
    {
        string? token = null;
        try
        {
            string key = shared.KeyOf(consumerId);
            token = await FindOrLeaseAsync(shared, key).ConfigureAwait(false);
            if (token is not null)
            {
                return token;
            }

            try
            {
                token = await _requester.RequestAsync(consumerId).ConfigureAwait(false);
                await shared.KeepAsync(key, token, CancellationToken.None).ConfigureAwait(false);
            }
            finally
            {
                await shared.Lease.GiveBackAsync(key, CancellationToken.None).ConfigureAwait(false);
            }

            return token;
        }
        catch (SharedCacheException exception)
        {
            Log.ConsumerTokenCacheFailed(_logger, exception.InnerException!);

            return token ?? await _requester.RequestAsync(consumerId).ConfigureAwait(false);
        }
    }

    /// <returns>A token that some host has put there; null if it is this host's part to ask for one.</returns>
    private async Task<string?> FindOrLeaseAsync(SharedTokens shared, string key)
    {
        while (true)
        {
            if (await shared.FindAsync(key, CancellationToken.None).ConfigureAwait(false) is { } token)
            {
                return token;
            }

            if (await shared.Lease.TryTakeAsync(key, _clock, CancellationToken.None).ConfigureAwait(false))
            {
                // The host that held it before may have put the token there since the look above.
                return await shared.FindAsync(key, CancellationToken.None).ConfigureAwait(false);
            }

            await Task.Delay(PollTime, _clock).ConfigureAwait(false);
        }
    }
}
