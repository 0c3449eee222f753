namespace LivePerson.Protocol.Hosting.Dialogs;

/// <summary>
/// Everything that is sent into one dialog, in the order of the calls, one at a time. It lives while a call uses it,
/// typing may be shown, or the last COMPOSING forbids the next one.
/// </summary>
internal sealed class DialogLane(string dialogId, DialogLanes lanes)
{
    // Also the lock of all of it.
    private readonly TurnQueue _turns = new();

    // Most lanes are of texts alone, and live as long as one call: they do without these.
    private TypingRecord? _typing;
    private TypingWatch? _watch;
    private IStateSender? _typist;
    private int _users;
    private int _scopes;
    private bool _isDropped;

    public string DialogId => dialogId;

    public bool IsTypingShown
    {
        get
        {
            lock (_turns)
            {
                return _typing is { IsShown: true };
            }
        }
    }

    /// <summary>Keeps the lane until <see cref="Leave"/>; false if it was dropped.</summary>
    public bool TryUse()
    {
        lock (_turns)
        {
            _users += _isDropped ? 0 : 1;

            return !_isDropped;
        }
    }

    /// <summary>Gives back what <see cref="TryUse"/> took, and the turn.</summary>
    public void Leave(Turn? turn)
    {
        lock (_turns)
        {
            if (turn is not null)
            {
                _turns.End(turn);
            }

            _users--;
            Watch();
        }
    }

    /// <summary>A turn for what is not a state.</summary>
    /// <exception cref="DialogOverloadedException">Too many calls wait.</exception>
    public Turn Take(string operation)
    {
        lock (_turns)
        {
            // Too late for it: texts do not wait for COMPOSING.
            _typing?.IsDeferred = false;

            return Add(new(dialogId), operation);
        }
    }

    /// <summary>A turn for COMPOSING; <see langword="null"/> if nothing is to be sent now.</summary>
    /// <exception cref="DialogOverloadedException">Too many calls wait.</exception>
    public Turn? TakeForComposing(IStateSender typist, string operation)
    {
        lock (_turns)
        {
            _typist = typist;
            _typing ??= new(lanes.Options, lanes.Clock, lanes.TypingChanged);
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
    /// <exception cref="DialogOverloadedException">Too many calls wait.</exception>
    public Turn? TakeForState(ChatState state, bool endsTypingOnly, string operation)
    {
        lock (_turns)
        {
            _typing?.IsDeferred = false;
            _turns.ReplaceWaitingState();

            return endsTypingOnly && _typing is not { IsShown: true }
                ? null
                : Add(new(dialogId, state) { EndsTypingOnly = endsTypingOnly }, operation);
        }
    }

    /// <summary>The turn's state leaves now; false if it need not any more.</summary>
    public bool Begin(Turn turn)
    {
        lock (_turns)
        {
            if (!turn.IsComposing)
            {
                return !turn.EndsTypingOnly || _typing is { IsShown: true };
            }

            if (lanes.IsStopping)
            {
                return false;
            }

            _typing!.ComposingGoes();

            return true;
        }
    }

    /// <summary>The turn's state was answered, or failed.</summary>
    public void End(Turn turn, Exception? failure)
    {
        lock (_turns)
        {
            if (turn.IsComposing)
            {
                _typing!.ComposingWent(turn, failure);
            }
            else
            {
                _typing?.EndingWent(failure);
            }
        }
    }

    public void BeginScope()
    {
        lock (_turns)
        {
            _scopes++;
        }
    }

    /// <returns>Whether no other scope is open.</returns>
    public bool EndScope()
    {
        lock (_turns)
        {
            _scopes = Math.Max(0, _scopes - 1);

            return _scopes == 0;
        }
    }

    /// <summary>What is due now: COMPOSING that waited for its interval, or PAUSE for typing that nobody ended.</summary>
    /// <returns>Who sends it; <see langword="null"/> if nothing is due.</returns>
    public IStateSender? TakeDue(out ChatState state)
    {
        lock (_turns)
        {
            bool composes = _typing is { IsDeferred: true, MayCompose: true };
            bool pauses = _typing is { IsOverdue: true } && _turns.ComingState is null;
            state = composes ? ChatState.Composing : ChatState.Pause;
            if (composes)
            {
                _typing?.IsDeferred = false;
            }
            else if (pauses)
            {
                // Not due again until it has failed.
                _typing?.CountFromNow();
            }

            Watch();

            return composes || pauses ? _typist : null;
        }
    }

    /// <summary>PAUSE failed so often that it is not tried any more: memory is bounded, too.</summary>
    public void GiveTypingUp()
    {
        lock (_turns)
        {
            _typing?.End();
            Watch();
        }
    }

    /// <summary>Ends typing because the process stops, as well as may be.</summary>
    public Task EndTypingAtStopAsync(CancellationToken cancellationToken)
    {
        IStateSender? typist;
        bool mustWait;
        lock (_turns)
        {
            typist = _typing is { IsShown: true } ? _typist : null;
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

    private void Watch()
    {
        if (_isDropped)
        {
            return;
        }

        if (_typing?.DueIn is { } due)
        {
            _watch ??= new(this, lanes);
            _watch.WakeIn(due);
        }
        else if (_users == 0)
        {
            _isDropped = true;
            _watch?.Dispose();
            lanes.Drop(this);
        }
    }
}
