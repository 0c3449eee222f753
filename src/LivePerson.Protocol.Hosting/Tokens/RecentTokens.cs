using System.Collections.Concurrent;

namespace LivePerson.Protocol.Hosting.Tokens;

/// <summary>
/// Consumers' tokens in memory, bounded: two generations, of which the older goes when the younger is full. What is asked
/// for moves into the younger one.
/// </summary>
internal sealed class RecentTokens(int capacity)
{
    private readonly object _lock = new();
    private readonly int _generation = Math.Max(1, capacity / 2);

    private ConcurrentDictionary<string, string> _young = new(StringComparer.Ordinal);
    private ConcurrentDictionary<string, string> _old = new(StringComparer.Ordinal);
    private int _youngCount;

    public string? Find(string consumerId)
    {
        if (Volatile.Read(ref _young).TryGetValue(consumerId, out string? token))
        {
            return token;
        }

        if (!Volatile.Read(ref _old).TryGetValue(consumerId, out token))
        {
            return null;
        }

        Keep(consumerId, token);

        return token;
    }

    public void Keep(string consumerId, string token)
    {
        lock (_lock)
        {
            if (_young.TryAdd(consumerId, token))
            {
                _youngCount++;
            }
            else
            {
                _young[consumerId] = token;
            }

            if (_youngCount >= _generation)
            {
                Volatile.Write(ref _old, _young);
                Volatile.Write(ref _young, new(StringComparer.Ordinal));
                _youngCount = 0;
            }
        }
    }

    /// <summary>Forgets a token, unless another one has taken its place.</summary>
    public void Forget(string consumerId, string token)
    {
        lock (_lock)
        {
            if (_young.TryRemove(new(consumerId, token)))
            {
                _youngCount--;
            }

            _old.TryRemove(new(consumerId, token));
        }
    }
}
