namespace LivePerson.Protocol.Hosting;

/// <summary>
/// A value that is good until a moment, and then renewed by one call, however many wait for it.
/// </summary>
/// <param name="renew">Gets a new one. It is given the last one, which may serve once more.</param>
/// <param name="clock">Tells the time.</param>
internal sealed class ExpiringValue<T>(Func<T?, Task<(T Value, TimeSpan Lifetime)>> renew, TimeProvider clock)
    where T : class
{
    private readonly SingleFlight<byte, T> _flight = new();

    private volatile Entry? _current;

    public ValueTask<T> GetAsync(CancellationToken cancellationToken) => Find() is { } value
        ? new(value)
        : new(_flight.RunAsync(default, _ => RenewAsync(), cancellationToken));

    /// <summary>Forgets a value that was refused.</summary>
    /// <returns>Whether it was still in use: another one may have taken its place.</returns>
    public bool Forget(T value)
    {
        Entry? current = _current;

        return current is { GoodUntil: > Entry.Over }
            && ReferenceEquals(current.Value, value)
            && Interlocked.CompareExchange(ref _current, current with { GoodUntil = Entry.Over }, current) == current;
    }

    private T? Find()
    {
        Entry? current = _current;

        return current is not null && clock.GetTimestamp() < current.GoodUntil ? current.Value : null;
    }

    private async Task<T> RenewAsync()
    {
        // Somebody may have renewed it between the look at it and this flight.
        if (Find() is { } found)
        {
            return found;
        }

        (T value, TimeSpan lifetime) = await renew(_current?.Value).ConfigureAwait(false);
        long ticks = (long)(lifetime.TotalSeconds * clock.TimestampFrequency);
        _current = new(value, clock.GetTimestamp() + ticks);

        return value;
    }

    private sealed record Entry(T Value, long GoodUntil)
    {
        public const long Over = long.MinValue;
    }
}
