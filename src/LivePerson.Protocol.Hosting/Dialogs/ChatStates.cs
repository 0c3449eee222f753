using LivePerson.Protocol.Hosting.Calls;

namespace LivePerson.Protocol.Hosting.Dialogs;

/// <summary>
/// Sends one consumer's states through the lanes of their dialogs.
/// </summary>
internal sealed class ChatStates(ConsumerCalls calls, DialogLanes lanes) : IStateSender
{
    public async Task SendStateAsync(
        string dialogId, ChatState state, bool endsTypingOnly, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        PublishEvent request = Request(dialogId, state, out CallFacts facts);
        DialogLane lane = lanes.Use(dialogId);
        Turn? turn = null;
        try
        {
            turn = state == ChatState.Composing
                ? lane.TakeForComposing(this, facts.Operation)
                : lane.TakeForState(state, endsTypingOnly, facts.Operation);
            if (turn is not null
                && await turn.WaitAsync(cancellationToken).ConfigureAwait(false)
                && lane.Begin(turn))
            {
                await SendAsync(lane, turn, request, facts, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception) when (turn is { IsObsolete: true } && !cancellationToken.IsCancellationRequested)
        {
            // It failed, and a newer state, or a text that need not wait for it, goes in its place.
        }
        finally
        {
            lane.Leave(turn);
        }
    }

    public async Task PauseNowAsync(string dialogId, CancellationToken cancellationToken)
    {
        PublishEvent request = Request(dialogId, ChatState.Pause, out CallFacts facts);
        DialogLane lane = lanes.Use(dialogId);
        try
        {
            await SendAsync(lane, new(dialogId, ChatState.Pause), request, facts, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            lane.Leave(turn: null);
        }
    }

    private static PublishEvent Request(string dialogId, ChatState state, out CallFacts facts)
    {
        ChatStateEvent messagingEvent = new() { ChatState = state };
        facts = CallFacts.Publish(messagingEvent);

        return PublishEvent.Create(dialogId, messagingEvent);
    }

    private async Task SendAsync(
        DialogLane lane, Turn turn, PublishEvent request, CallFacts facts, CancellationToken cancellationToken)
    {
        Exception? failure = null;
        try
        {
            await calls.SendAsync(
                facts,
                request,
                static (sender, request, token) => sender.SendAsync(request, token),
                cancellationToken,
                turn).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            failure = exception;
            throw;
        }
        finally
        {
            lane.End(turn, failure);
        }
    }
}
