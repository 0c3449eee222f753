namespace LivePerson.Protocol.Emulator.State;

/// <summary>The newest entries, within bounds of number and size.</summary>
/// <param name="maxCount">How many are kept.</param>
/// <param name="size">How many characters an entry holds; those of all stay below 64 million.</param>
internal sealed class BoundedLog<T>(int maxCount, Func<T, long> size)
{
    private const long MaxCharacters = 64_000_000;

    private readonly object _lock = new();
    private readonly Queue<T> _entries = new();
    private long _count;
    private long _characters;

    /// <summary>Adds what <paramref name="create"/> makes of the next number.</summary>
    public T Add(Func<long, T> create)
    {
        lock (_lock)
        {
            T entry = create(++_count);
            _entries.Enqueue(entry);
            _characters += size(entry);
            while (_entries.Count > maxCount || (_characters > MaxCharacters && _entries.Count > 1))
            {
                _characters -= size(_entries.Dequeue());
            }

            return entry;
        }
    }

    public IReadOnlyList<T> ToList()
    {
        lock (_lock)
        {
            return [.. _entries];
        }
    }
}
