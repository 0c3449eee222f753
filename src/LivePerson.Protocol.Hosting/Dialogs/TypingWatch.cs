using LivePerson.Protocol.Hosting.Telemetry;

namespace LivePerson.Protocol.Hosting.Dialogs;

/// <summary>
/// Wakes when something is due in a lane, and sends it.
/// </summary>
internal sealed class TypingWatch(DialogLane lane, DialogLanes lanes) : IDisposable
{
    // An hour and more, with a time-out of half a minute and the repetitions of each.
    private const int MostPauses = 100;

    // Timers know whole milliseconds: one more, or it comes early and finds nothing due.
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(1);

    private ITimer? _timer;
    private int _failedPauses;

    public void WakeIn(TimeSpan due)
    {
        _timer ??= lanes.Clock.CreateTimer(
            static watch => ((TypingWatch)watch!).Wake(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _timer.Change(due > TimeSpan.Zero ? due + Tick : Tick, Timeout.InfiniteTimeSpan);
    }

    public void Dispose() => _timer?.Dispose();

    private void Wake()
    {
        if (lane.TakeDue(out ChatState state) is { } typist)
        {
            _ = SendAsync(typist, state);
        }
    }

    private async Task SendAsync(IStateSender typist, ChatState state)
    {
        bool isPause = state == ChatState.Pause;
        if (isPause)
        {
            Log.TypingTimedOut(lanes.Logger, lane.DialogId);
        }

        try
        {
            await typist.SendStateAsync(lane.DialogId, state, endsTypingOnly: isPause, CancellationToken.None)
                .ConfigureAwait(false);
            _failedPauses = 0;
        }
        catch (LivePersonException exception) when (isPause)
        {
            PauseFailed(exception);
        }
        catch (LivePersonException)
        {
            // Who called for COMPOSING has its answer; the agent just does not see typing. Counted and traced.
        }
    }

    private void PauseFailed(LivePersonException exception)
    {
        if (++_failedPauses < MostPauses)
        {
            Log.TypingMayStick(lanes.Logger, lane.DialogId, lanes.Options.TypingTimeout, exception);

            return;
        }

        Log.TypingGivenUp(lanes.Logger, lane.DialogId, _failedPauses);
        lane.GiveTypingUp();
    }
}
