namespace LivePerson.Protocol.Hosting.Dialogs;

/// <summary>
/// Sends states for the consumer that a dialog belongs to.
/// </summary>
internal interface IStateSender
{
    /// <summary>Sends a state in its turn.</summary>
    /// <param name="dialogId">The dialog.</param>
    /// <param name="state">The state.</param>
    /// <param name="endsTypingOnly">Whether it is only worth sending while the dialog shows typing.</param>
    /// <param name="cancellationToken">Ends the wait and the sending.</param>
    Task SendStateAsync(string dialogId, ChatState state, bool endsTypingOnly, CancellationToken cancellationToken);

    /// <summary>Sends PAUSE without waiting for a turn.</summary>
    Task PauseNowAsync(string dialogId, CancellationToken cancellationToken);
}
