using System.Diagnostics.CodeAnalysis;

namespace LivePerson.Protocol.Webhooks.Delivery;

/// <summary>Remembers so many keys and forgets the oldest first. Not safe for several threads.</summary>
internal sealed class BoundedMap<TKey, TValue>(int capacity)
    where TKey : notnull
{
    private readonly Dictionary<TKey, TValue> _values = [];
    private readonly Queue<TKey> _order = new();

    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out TValue value) => _values.TryGetValue(key, out value);

    public void Set(TKey key, TValue value)
    {
        if (!_values.TryAdd(key, value))
        {
            _values[key] = value;
            return;
        }

        _order.Enqueue(key);
        if (_order.Count > capacity)
        {
            _values.Remove(_order.Dequeue());
        }
    }
}
