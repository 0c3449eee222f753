namespace LivePerson.Protocol.Hosting.Dialogs;

/// <summary>
/// The order of a dialog's calls: one runs, the others wait as they came, and among them one state at most, the newest.
/// Not safe for several threads; the lane locks.
/// </summary>
internal sealed class TurnQueue
{
    private LinkedList<Turn>? _waiting;

    public Turn? Running { get; private set; }

    public Turn? WaitingState { get; private set; }

    public int WaitingCount => _waiting?.Count ?? 0;

    /// <summary>The state that will be the last one when all is sent; <see langword="null"/> if none is under way.</summary>
    public Turn? ComingState => WaitingState ?? (Running is { State: not null } ? Running : null);

    public void Add(Turn turn)
    {
        if (Running is null)
        {
            Running = turn;
            turn.Admit();

            return;
        }

        // A state that is being repeated makes room for a newer one; COMPOSING for a text, too, which must not wait for it.
        if (Running.IsComposing || (Running.State is not null && turn.State is not null))
        {
            Running.BecomeObsolete();
        }

        if (turn.State is not null)
        {
            ReplaceWaitingState();
            WaitingState = turn;
        }

        _waiting ??= new();
        _waiting.AddLast(turn);
    }

    /// <summary>Takes the waiting state out of the order.</summary>
    public void ReplaceWaitingState()
    {
        WaitingState?.Replace();
        Remove(WaitingState);
    }

    /// <summary>The call is over, or gave up waiting: the next one goes.</summary>
    public void End(Turn turn)
    {
        if (turn != Running)
        {
            Remove(turn);

            return;
        }

        Running = _waiting?.First?.Value;
        Remove(Running);
        Running?.Admit();
    }

    private void Remove(Turn? turn)
    {
        if (turn is null)
        {
            return;
        }

        _waiting?.Remove(turn);
        if (turn == WaitingState)
        {
            WaitingState = null;
        }
    }
}
