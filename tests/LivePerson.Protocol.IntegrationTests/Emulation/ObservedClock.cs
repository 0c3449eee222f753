using System.Threading.Channels;
using Microsoft.Extensions.Time.Testing;

namespace LivePerson.Protocol.IntegrationTests.Emulation;

/// <summary>A clock that a test moves, and that says when somebody begins to wait by it.</summary>
internal sealed class ObservedClock() : FakeTimeProvider(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero))
{
    private readonly Channel<TimeSpan> _waits = Channel.CreateUnbounded<TimeSpan>();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ITimer timer = base.CreateTimer(callback, state, dueTime, period);
        _waits.Writer.TryWrite(dueTime);
        return timer;
    }

    /// <summary>Waits until somebody waits just that long.</summary>
    public async Task WhenWaitedAsync(TimeSpan time)
    {
        TimeSpan waited;
        do
        {
            waited = await _waits.Reader.ReadAsync(TestContext.Current.CancellationToken);
        }
        while (waited != time);
    }

    /// <summary>Moves the clock by a time, as soon as somebody waits just that long.</summary>
    public async Task AdvanceWhenWaitedAsync(TimeSpan time)
    {
        await WhenWaitedAsync(time);
        Advance(time);
    }
}
