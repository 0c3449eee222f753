using System.Diagnostics.CodeAnalysis;

namespace LivePerson.Protocol.Analyzers.Flow;

/// <summary>
/// An immutable dictionary that compares by its entries, so that equal path states are found again. A path knows a
/// dozen things at most, which an array holds cheapest.
/// </summary>
internal sealed class Map<TKey, TValue> : IEquatable<Map<TKey, TValue>>
    where TKey : notnull
    where TValue : notnull
{
    public static readonly Map<TKey, TValue> Empty = new([]);

    private readonly KeyValuePair<TKey, TValue>[] _entries;
    private int? _hash;

    private Map(KeyValuePair<TKey, TValue>[] entries) => _entries = entries;

    public IReadOnlyList<KeyValuePair<TKey, TValue>> Entries => _entries;

    public bool Contains(TKey key) => IndexOf(key) >= 0;

    public TValue? Find(TKey key) => TryFind(key, out TValue? value) ? value : default;

    public bool TryFind(TKey key, [NotNullWhen(true)] out TValue? value)
    {
        int index = IndexOf(key);
        value = index < 0 ? default : _entries[index].Value;
        return index >= 0;
    }

    /// <summary>Whether an entry passes a test. It gets what it needs: a closure would show, so often is this asked.</summary>
    public bool Any<TArgument>(TArgument argument, Func<TKey, TValue, TArgument, bool> test)
    {
        foreach (KeyValuePair<TKey, TValue> entry in _entries)
        {
            if (test(entry.Key, entry.Value, argument))
            {
                return true;
            }
        }

        return false;
    }

    public Map<TKey, TValue> With(TKey key, TValue value)
    {
        int index = IndexOf(key);
        if (index >= 0 && AreEqual(_entries[index].Value, value))
        {
            return this;
        }

        if (index < 0)
        {
            return new([.. _entries, new(key, value)]);
        }

        KeyValuePair<TKey, TValue>[] entries = [.. _entries];
        entries[index] = new(key, value);
        return new(entries);
    }

    public Map<TKey, TValue> Without(Func<TKey, bool> isDropped)
    {
        KeyValuePair<TKey, TValue>[] kept = Array.FindAll(_entries, entry => !isDropped(entry.Key));
        return kept.Length == _entries.Length ? this : new(kept);
    }

    /// <summary>Every entry made anew; of two that get the same key, the later wins.</summary>
    public Map<TKey, TValue> Select(Func<TKey, TValue, KeyValuePair<TKey, TValue>> change) =>
        _entries.Select(entry => change(entry.Key, entry.Value))
            .Aggregate(Empty, (entries, entry) => entries.With(entry.Key, entry.Value));

    public Map<TKey, TValue> SelectValues(Func<TKey, TValue, TValue> change)
    {
        KeyValuePair<TKey, TValue>[] entries = _entries;
        for (int index = 0; index < entries.Length; index++)
        {
            (TKey key, TValue value) = (entries[index].Key, entries[index].Value);
            TValue changed = change(key, value);
            if (!AreEqual(changed, value))
            {
                entries = entries == _entries ? [.. _entries] : entries;
                entries[index] = new(key, changed);
            }
        }

        return entries == _entries ? this : new(entries);
    }

    public bool Equals(Map<TKey, TValue>? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        return other is not null
            && _entries.Length == other._entries.Length
            && GetHashCode() == other.GetHashCode()
            && Array.TrueForAll(
                _entries, entry => other.TryFind(entry.Key, out TValue? value) && AreEqual(entry.Value, value));
    }

    public override bool Equals(object? obj) => Equals(obj as Map<TKey, TValue>);

    public override int GetHashCode() =>
        _hash ??= _entries.Aggregate(0, (sum, entry) => sum + (entry.Key.GetHashCode() * 31) + entry.Value.GetHashCode());

    private int IndexOf(TKey key)
    {
        for (int index = 0; index < _entries.Length; index++)
        {
            if (_entries[index].Key.Equals(key))
            {
                return index;
            }
        }

        return -1;
    }

    private static bool AreEqual(TValue one, TValue other) => EqualityComparer<TValue>.Default.Equals(one, other);
}
