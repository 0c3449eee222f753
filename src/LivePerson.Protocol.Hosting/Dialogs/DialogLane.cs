using LivePerson.Protocol.Hosting.Telemetry;

namespace LivePerson.Protocol.Hosting.Dialogs;

/// <summary>
/// Everything that is sent into one dialog, in the order of the calls, one at a time; and the watch over its typing. It
/// lives while a call uses it, typing may be shown, or the last COMPOSING forbids the next one.
/// </summary>
internal sealed class DialogLane(string dialogId, DialogLanes lanes)
{
    // Two hours and more, with a time-out of half a minute and the repetitions of each.
    private const int MostPauses = 100;

    private readonly object _lock = new();
    private readonly TurnQueue _turns = new();
    private readonly TypingRecord _typing = new(lanes.Options, lanes.Clock);

    private IStateSender? _typist;
    private ITimer? _timer;
    private int _users;
    private int _scopes;
    private int _failedPauses;
    private bool _isDropped;

    public string DialogId => dialogId;

    public bool IsTypingShown
    {
        get
        {
            lock (_lock)
            {
                return _typing.IsShown;
            }
        }
    }

    /// <summary>Keeps the lane until <see cref="Leave"/>; false if it was dropped.</summary>
    public bool TryUse()
    {
        lock (_lock)
        {
            _users += _isDropped ? 0 : 1;

            return !_isDropped;
        }
    }

    /// <summary>Gives back what <see cref="TryUse"/> took, and the turn.</summary>
    public void Leave(Turn? turn)
    {
        lock (_lock)
        {
            if (turn is not null)
            {
                _turns.End(turn);
            }

            _users--;
            Schedule();
        }
    }

    /// <summary>A turn for what is not a state.</summary>
    /// <exception cref="DialogOverloadedException">Too many calls wait.</exception>
    public Turn Take(string operation)
    {
        Turn turn = new(dialogId);
        lock (_lock)
        {
            // Too late for it: texts do not wait for COMPOSING.
            _typing.IsDeferred = false;
            Add(turn, operation);
        }

        return turn;
    }

    /// <summary>A turn for COMPOSING; <see langword="null"/> if nothing is to be sent now.</summary>
    public Turn? TakeForComposing(IStateSender typist, string operation)
    {
        lock (_lock)
        {
            _typist = typist;
            _typing.CountFromNow();
            bool isComing = _turns.ComingState?.IsComposing ?? _typing.IsShown;
            bool isWaiting = _turns.WaitingState is { IsComposing: true };
            if (lanes.IsStopping || isWaiting || (isComing && !_typing.MayCompose))
            {
                return null;
            }

            if (!_typing.MayCompose)
            {
                _turns.ReplaceWaitingState();
                _typing.IsDeferred = true;

                return null;
            }

            return Add(new(dialogId, ChatState.Composing), operation);
        }
    }

    /// <summary>A turn for another state; <see langword="null"/> if nothing is to be sent.</summary>
    public Turn? TakeForState(ChatState state, bool endsTypingOnly, string operation)
    {
        lock (_lock)
        {
            _typing.IsDeferred = false;
            _turns.ReplaceWaitingState();
            if (endsTypingOnly && !_typing.IsShown)
            {
                return null;
            }

            return Add(new(dialogId, state) { EndsTypingOnly = endsTypingOnly }, operation);
        }
    }

    /// <summary>The turn's state leaves now; false if it need not any more.</summary>
    public bool Begin(Turn turn)
    {
        lock (_lock)
        {
            if (turn.IsComposing && !lanes.IsStopping)
            {
                bool wasShown = _typing.IsShown;
                _typing.ComposingGoes();
                Count(wasShown);

                return true;
            }

            return !turn.IsComposing && (!turn.EndsTypingOnly || _typing.IsShown);
        }
    }

    /// <summary>The turn's state was answered, or failed.</summary>
    public void End(ChatState state, Exception? failure)
    {
        lock (_lock)
        {
            bool wasShown = _typing.IsShown;
            if (state == ChatState.Composing)
            {
                if (failure is not null && !ConnectorSender.MayHaveArrived(failure))
                {
                    _typing.ComposingFailed();
                }
            }
            else if (failure is null || StateFailure.IsFinal(failure))
            {
                _typing.Ended();
                _failedPauses = 0;
            }
            else
            {
                _typing.CountFromNow();
            }

            Count(wasShown);
        }
    }

    public void BeginScope()
    {
        lock (_lock)
        {
            _scopes++;
        }
    }

    /// <returns>Whether no other scope is open.</returns>
    public bool EndScope()
    {
        lock (_lock)
        {
            _scopes = Math.Max(0, _scopes - 1);

            return _scopes == 0;
        }
    }

    /// <summary>Ends typing because the process stops, as well as may be.</summary>
    public Task EndTypingAtStopAsync(CancellationToken cancellationToken)
    {
        IStateSender? typist;
        bool mustWait;
        lock (_lock)
        {
            typist = _typing.IsShown ? _typist : null;
            // A state must not be overtaken, it might be COMPOSING. A text may: there is no time to wait for it.
            mustWait = _turns.Running is { State: not null };
        }

        return typist switch
        {
            null => Task.CompletedTask,
            _ when mustWait => typist.SendStateAsync(
                dialogId, ChatState.Pause, endsTypingOnly: true, cancellationToken),
            _ => typist.PauseNowAsync(dialogId, cancellationToken),
        };
    }

    private Turn Add(Turn turn, string operation)
    {
        if (_turns.WaitingCount >= lanes.Options.MaxWaitingPerDialog)
        {
            throw new DialogOverloadedException(operation, _turns.WaitingCount);
        }

        _turns.Add(turn);

        return turn;
    }

    private void Count(bool wasShown)
    {
        if (_typing.IsShown != wasShown)
        {
            lanes.CountTyping(_typing.IsShown);
        }
    }

    private void Schedule()
    {
        if (_isDropped)
        {
            return;
        }

        if (_typing.DueIn is { } due)
        {
            _timer ??= lanes.Clock.CreateTimer(
                static lane => ((DialogLane)lane!).OnTimer(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            // Timers know whole milliseconds: one more, or it comes early and finds nothing due.
            TimeSpan wait = due > TimeSpan.Zero ? due + TimeSpan.FromMilliseconds(1) : TimeSpan.FromMilliseconds(1);
            _timer.Change(wait, Timeout.InfiniteTimeSpan);
        }
        else if (_users == 0)
        {
            _isDropped = true;
            _timer?.Dispose();
            lanes.Drop(this);
        }
    }

    private void OnTimer()
    {
        bool composes, pauses;
        IStateSender? typist;
        lock (_lock)
        {
            typist = _typist;
            composes = _typing.IsDeferred && _typing.MayCompose;
            pauses = !composes && _typing.IsShown && _typing.IsOverdue && _turns.ComingState is null;
            if (pauses)
            {
                // Not due again until it has failed.
                _typing.CountFromNow();
            }

            if (composes)
            {
                _typing.IsDeferred = false;
            }

            Schedule();
        }

        if (typist is not null && composes)
        {
            _ = ComposeAsync(typist);
        }
        else if (typist is not null && pauses)
        {
            _ = PauseAsync(typist);
        }
    }

    private async Task ComposeAsync(IStateSender typist)
    {
        try
        {
            await typist.SendStateAsync(dialogId, ChatState.Composing, endsTypingOnly: false, CancellationToken.None)
                .ConfigureAwait(false);
        }
        catch (LivePersonException)
        {
            // Counted and traced; whoever called for it has its answer, and the agent just does not see typing.
        }
    }

    private async Task PauseAsync(IStateSender typist)
    {
        Log.TypingTimedOut(lanes.Logger, dialogId);
        try
        {
            await typist.SendStateAsync(dialogId, ChatState.Pause, endsTypingOnly: true, CancellationToken.None)
                .ConfigureAwait(false);
        }
        catch (LivePersonException exception)
        {
            PauseFailed(exception);
        }
    }

    private void PauseFailed(LivePersonException exception)
    {
        lock (_lock)
        {
            if (++_failedPauses < MostPauses)
            {
                Log.TypingMayStick(lanes.Logger, dialogId, lanes.Options.TypingTimeout, exception);

                return;
            }

            // Memory is bounded, too: a dialog that cannot be reached for so long is given up.
            Log.TypingGivenUp(lanes.Logger, dialogId, _failedPauses);
            _typing.Ended();
            lanes.CountTyping(isShown: false);
            Schedule();
        }
    }
}
