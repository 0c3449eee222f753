namespace LivePerson.Protocol.Emulator.State;

/// <summary>The newest exchanges, within bounds of number and size.</summary>
internal sealed class ExchangeLog(int maxCount)
{
    private const long MaxCharacters = 64_000_000;

    private readonly object _lock = new();
    private readonly Queue<Exchange> _exchanges = new();
    private long _count;
    private long _characters;

    /// <summary>Adds what <paramref name="create"/> makes of the next number.</summary>
    public void Add(Func<long, Exchange> create)
    {
        lock (_lock)
        {
            Exchange exchange = create(++_count);
            _exchanges.Enqueue(exchange);
            _characters += Size(exchange);
            while (_exchanges.Count > maxCount || (_characters > MaxCharacters && _exchanges.Count > 1))
            {
                _characters -= Size(_exchanges.Dequeue());
            }
        }
    }

    public IReadOnlyList<Exchange> ToList()
    {
        lock (_lock)
        {
            return [.. _exchanges];
        }
    }

    private static long Size(Exchange exchange) => exchange.RequestJson.Length + exchange.ResponseJson.Length;
}
