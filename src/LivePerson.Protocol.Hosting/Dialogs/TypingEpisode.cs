namespace LivePerson.Protocol.Hosting.Dialogs;

/// <summary>
/// What stands behind one <see cref="TypingScope"/>: its COMPOSING, and its end.
/// </summary>
internal sealed class TypingEpisode(string dialogId, ChatStates states, DialogLanes lanes)
{
    private DialogLane? _lane;

    public Task SendAsync(ChatState state, CancellationToken cancellationToken) => state == ChatState.Composing
        ? BeginAsync(cancellationToken)
        : EndAsync(state, cancellationToken);

    private async Task BeginAsync(CancellationToken cancellationToken)
    {
        // The lane is kept as long as the scope is open.
        _lane = lanes.Use(dialogId);
        _lane.BeginScope();
        try
        {
            await states.SendStateAsync(dialogId, ChatState.Composing, endsTypingOnly: false, cancellationToken)
                .ConfigureAwait(false);
        }
        catch (Exception exception) when (!ConnectorSender.MayHaveArrived(exception))
        {
            // No scope comes of it, and no end.
            EndScope();
            throw;
        }
    }

    private Task EndAsync(ChatState state, CancellationToken cancellationToken)
    {
        bool isPause = state == ChatState.Pause;
        if (!EndScope() && isPause)
        {
            return Task.CompletedTask;
        }

        // Whoever waits may give up; PAUSE does not.
        Task end = states.SendStateAsync(dialogId, state, endsTypingOnly: isPause, CancellationToken.None);

        return end.WaitAsync(cancellationToken);
    }

    private bool EndScope()
    {
        if (Interlocked.Exchange(ref _lane, null) is not { } lane)
        {
            // It ended before, and its state failed: this is another try.
            return true;
        }

        bool isLast = lane.EndScope();
        lane.Leave(turn: null);

        return isLast;
    }
}
