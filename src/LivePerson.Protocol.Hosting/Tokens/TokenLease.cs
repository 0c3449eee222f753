using System.Text;
using Microsoft.Extensions.Caching.Distributed;

namespace LivePerson.Protocol.Hosting.Tokens;

/// <summary>
/// Lets one of several hosts ask for a token while the others wait for what it gets.
/// </summary>
/// <remarks>
/// <see cref="IDistributedCache"/> can neither add nor compare atomically, so this is Fischer's algorithm for mutual
/// exclusion: who sees no lease writes its own name, waits longer than any other host needs between its look and its
/// write, and looks again. The last writer's name stands there, and every host sees the same one. If a cache answers
/// slower than that, two hosts ask for a token: one request too many, and no harm.
/// </remarks>
internal sealed class TokenLease(IDistributedCache cache, TimeSpan settleTime)
{
    // Longer than a request with its repetitions usually takes; a host that died holds it no longer.
    private static readonly DistributedCacheEntryOptions Entry = new()
    {
        AbsoluteExpirationRelativeToNow = TimeSpan.FromSeconds(30),
    };

    private readonly byte[] _name = Encoding.UTF8.GetBytes(Guid.NewGuid().ToString("N"));

    /// <returns>Whether this host has the lease now.</returns>
    /// <exception cref="SharedCacheException">The cache failed.</exception>
    public async Task<bool> TryTakeAsync(string key, TimeProvider clock, CancellationToken cancellationToken)
    {
        string leaseKey = KeyOf(key);
        if (await FindAsync(leaseKey, cancellationToken).ConfigureAwait(false) is not null)
        {
            return false;
        }

        await SharedCacheException.WrapAsync(cache.SetAsync(leaseKey, _name, Entry, cancellationToken))
            .ConfigureAwait(false);
        await Task.Delay(settleTime, clock, cancellationToken).ConfigureAwait(false);
        byte[]? holder = await FindAsync(leaseKey, cancellationToken).ConfigureAwait(false);

        return holder is not null && holder.AsSpan().SequenceEqual(_name);
    }

    /// <exception cref="SharedCacheException">The cache failed.</exception>
    public Task GiveBackAsync(string key, CancellationToken cancellationToken) =>
        SharedCacheException.WrapAsync(cache.RemoveAsync(KeyOf(key), cancellationToken));

    private Task<byte[]?> FindAsync(string leaseKey, CancellationToken cancellationToken) =>
        SharedCacheException.WrapAsync(cache.GetAsync(leaseKey, cancellationToken));

    private static string KeyOf(string key) => key + ":lease";
}
