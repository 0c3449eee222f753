using System.Security.Cryptography;
using System.Text;
using LivePerson.Protocol.Hosting.Telemetry;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Logging;

namespace LivePerson.Protocol.Hosting.Tokens;

/// <summary>
/// Consumers' tokens in the application's own cache, which several hosts may share. Keys do not tell who the consumer is;
/// tokens are encrypted if the application has data protection. A cache that fails costs a request, and nothing else.
/// </summary>
internal sealed class SharedTokens
{
    // Says what the bytes are for; changes when their form does.
    private const string Purpose = "LivePerson.Protocol.Hosting.ConsumerToken.v1";

    private readonly IDistributedCache _cache;
    private readonly IDataProtector? _protector;
    private readonly DistributedCacheEntryOptions _entry;
    private readonly byte[] _keySecret;
    private readonly string _accountId;
    private readonly ILogger _logger;

    public SharedTokens(
        IDistributedCache cache,
        IDataProtectionProvider? protection,
        LivePersonConnectorOptions options,
        ILogger logger)
    {
        _cache = cache;
        _protector = protection?.CreateProtector(Purpose);
        _entry = new() { SlidingExpiration = options.ConsumerTokenCacheDuration };
        _keySecret = Encoding.UTF8.GetBytes(options.ClientSecret);
        _accountId = options.AccountId;
        _logger = logger;
        Lease = new(cache, options.ConsumerTokenSettleTime);
    }

    /// <summary>Says which host asks for a token.</summary>
    public TokenLease Lease { get; }

    /// <summary>
    /// The consumer's key: keyed by the secret, so that a list of telephone numbers does not tell whose keys they are.
    /// </summary>
    public string KeyOf(string consumerId)
    {
        byte[] hash = HMACSHA256.HashData(_keySecret, Encoding.UTF8.GetBytes($"{_accountId}\n{consumerId}"));

        return $"liveperson:consumer-token:{Convert.ToHexString(hash)}";
    }

    /// <exception cref="SharedCacheException">The cache failed.</exception>
    public async Task<string?> FindAsync(string key, CancellationToken cancellationToken)
    {
        byte[]? bytes = await SharedCacheException.WrapAsync(_cache.GetAsync(key, cancellationToken)).ConfigureAwait(false);
        if (bytes is null)
        {
            return null;
        }

        try
        {
            return Encoding.UTF8.GetString(_protector?.Unprotect(bytes) ?? bytes);
        }
        catch (CryptographicException)
        {
            Log.ConsumerTokenUnreadable(_logger);

            return null;
        }
    }

    /// <exception cref="SharedCacheException">The cache failed.</exception>
    public async Task KeepAsync(string key, string token, CancellationToken cancellationToken)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(token);
        bytes = _protector?.Protect(bytes) ?? bytes;

        await SharedCacheException.WrapAsync(_cache.SetAsync(key, bytes, _entry, cancellationToken)).ConfigureAwait(false);
    }

    /// <summary>Forgets a token, unless another one has taken its place.</summary>
    /// <exception cref="SharedCacheException">The cache failed.</exception>
    public async Task ForgetAsync(string key, string token, CancellationToken cancellationToken)
    {
        if (await FindAsync(key, cancellationToken).ConfigureAwait(false) == token)
        {
            await SharedCacheException.WrapAsync(_cache.RemoveAsync(key, cancellationToken)).ConfigureAwait(false);
        }
    }
}
