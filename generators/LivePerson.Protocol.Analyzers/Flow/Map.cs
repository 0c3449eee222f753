using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace LivePerson.Protocol.Analyzers.Flow;

/// <summary>An immutable dictionary that compares by its entries, so that equal path states are found again.</summary>
internal sealed class Map<TKey, TValue> : IEquatable<Map<TKey, TValue>>
    where TKey : notnull
    where TValue : notnull
{
    public static readonly Map<TKey, TValue> Empty = new(ImmutableDictionary<TKey, TValue>.Empty);

    private readonly ImmutableDictionary<TKey, TValue> _entries;
    private int? _hash;

    private Map(ImmutableDictionary<TKey, TValue> entries) => _entries = entries;

    public IEnumerable<KeyValuePair<TKey, TValue>> Entries => _entries;

    public bool Contains(TKey key) => _entries.ContainsKey(key);

    public TValue? Find(TKey key) => _entries.TryGetValue(key, out TValue? value) ? value : default;

    public bool TryFind(TKey key, [NotNullWhen(true)] out TValue? value) => _entries.TryGetValue(key, out value);

    public Map<TKey, TValue> With(TKey key, TValue value)
    {
        ImmutableDictionary<TKey, TValue> entries = _entries.SetItem(key, value);
        return ReferenceEquals(entries, _entries) ? this : new(entries);
    }

    public Map<TKey, TValue> Without(Func<TKey, bool> isDropped)
    {
        ImmutableDictionary<TKey, TValue> entries = _entries;
        foreach (TKey key in _entries.Keys)
        {
            if (isDropped(key))
            {
                entries = entries.Remove(key);
            }
        }

        return ReferenceEquals(entries, _entries) ? this : new(entries);
    }

    /// <summary>Every entry made anew; of two that get the same key, the later wins.</summary>
    public Map<TKey, TValue> Select(Func<TKey, TValue, KeyValuePair<TKey, TValue>?> change)
    {
        ImmutableDictionary<TKey, TValue>.Builder entries = ImmutableDictionary.CreateBuilder<TKey, TValue>();
        foreach (KeyValuePair<TKey, TValue> entry in _entries)
        {
            if (change(entry.Key, entry.Value) is { } changed)
            {
                entries[changed.Key] = changed.Value;
            }
        }

        return new(entries.ToImmutable());
    }

    public Map<TKey, TValue> SelectValues(Func<TKey, TValue, TValue> change)
    {
        ImmutableDictionary<TKey, TValue> entries = _entries;
        foreach (KeyValuePair<TKey, TValue> entry in _entries)
        {
            TValue changed = change(entry.Key, entry.Value);
            if (!ReferenceEquals(changed, entry.Value))
            {
                entries = entries.SetItem(entry.Key, changed);
            }
        }

        return ReferenceEquals(entries, _entries) ? this : new(entries);
    }

    public bool Equals(Map<TKey, TValue>? other)
    {
        if (other is null || _entries.Count != other._entries.Count || GetHashCode() != other.GetHashCode())
        {
            return false;
        }

        return ReferenceEquals(_entries, other._entries)
            || _entries.All(entry =>
                other._entries.TryGetValue(entry.Key, out TValue? value) && entry.Value.Equals(value));
    }

    public override bool Equals(object? obj) => Equals(obj as Map<TKey, TValue>);

    public override int GetHashCode() =>
        _hash ??= _entries.Aggregate(0, (sum, entry) => sum + (entry.Key.GetHashCode() * 31) + entry.Value.GetHashCode());
}
