using LivePerson.Protocol.Facts;

namespace LivePerson.Protocol;

public sealed partial class ConnectorSender
{
    /// <summary>
    /// Shows "typing…" to the agent until the scope that is returned ends: COMPOSING now, PAUSE on every way out.
    /// </summary>
    /// <param name="dialogId">The dialog; for the main one the conversation's id.</param>
    /// <param name="cancellationToken">Ends the wait for COMPOSING; typing is ended whatever becomes of it.</param>
    /// <returns>The scope, once COMPOSING was answered.</returns>
    /// <exception cref="InvalidRequestException">The dialog's id is empty; nothing was sent.</exception>
    /// <exception cref="LivePersonResponseException">The service refused it, or answered what is not this answer.</exception>
    /// <exception cref="LivePersonTransportException">
    /// No answer came. If COMPOSING may have arrived, PAUSE was sent, as well as could be.
    /// </exception>
    [BeginsState(ChatState.Values.Composing)]
    public Task<TypingScope> BeginTypingAsync(
        [DialogId] string dialogId, CancellationToken cancellationToken = default) =>
        BeginTypingAsync((state, token) => SendStateAsync(dialogId, state, token), cancellationToken);

    internal static async Task<TypingScope> BeginTypingAsync(
        Func<ChatState, CancellationToken, Task> send, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            await send(ChatState.Composing, cancellationToken).ConfigureAwait(false);

            return new(send);
        }
        catch (Exception exception) when (MayHaveArrived(exception))
        {
            await TypingScope.TryPauseAsync(send).ConfigureAwait(false);
            throw;
        }
    }

    internal static bool MayHaveArrived(Exception exception) => exception switch
    {
        LivePersonTransportException transport => transport.MayHaveArrived,
        // A refusal is certain; an answer that cannot be read and a fault of the server are not.
        LivePersonResponseException response => (int)response.StatusCode is < 400 or >= 500,
        OperationCanceledException => true,
        _ => false,
    };

    private Task<PublishEventResponse> SendStateAsync(
        string dialogId, ChatState state, CancellationToken cancellationToken) => SendAsync(
        PublishEvent.Create(dialogId, new ChatStateEvent { ChatState = state }), cancellationToken);
}
