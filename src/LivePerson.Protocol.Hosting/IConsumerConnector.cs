using LivePerson.Protocol.Facts;

namespace LivePerson.Protocol.Hosting;

/// <summary>
/// What one consumer does in conversations: opens them, types, writes, reads, closes, rates.
/// </summary>
/// <remarks>
/// <para>
/// Within a dialog everything leaves in the order in which it was called, one at a time. Requests are repeated where the
/// protocol allows it: states, receipts and changes whenever no answer or a fault of the server came; texts and files only
/// if they surely were not processed.
/// </para>
/// <para>
/// All methods throw: <see cref="InvalidRequestException"/> if the request violates its schema and was not sent,
/// <see cref="LivePersonResponseException"/> if it was refused, <see cref="LivePersonTransportException"/> if no answer
/// came, <see cref="DomainRefusedException"/> if a domain may not be used, and
/// <see cref="DialogOverloadedException"/> if too many calls wait in the dialog.
/// </para>
/// </remarks>
public interface IConsumerConnector
{
    /// <summary>Opens a conversation. A consumer has one open conversation at a time.</summary>
    /// <param name="profile">What is known of the consumer; <see langword="null"/> tells nothing.</param>
    /// <param name="conversation">
    /// The conversation that is asked for, such as its campaign; <see langword="null"/> asks for one with the account.
    /// </param>
    /// <param name="cancellationToken">Ends the wait; the conversation may be open nevertheless.</param>
    /// <returns>The conversation's id, which is also the id of its main dialog.</returns>
    Task<string> OpenAsync(
        SetUserProfileBody? profile = null,
        ConsumerRequestConversationBody? conversation = null,
        CancellationToken cancellationToken = default);

    /// <summary>Sends a text.</summary>
    /// <param name="dialogId">The dialog; for the main one the conversation's id.</param>
    /// <param name="text">The text.</param>
    /// <param name="cancellationToken">Ends the wait; once its turn has come, the text may have arrived.</param>
    /// <returns>The answer, with the text's sequence in the dialog.</returns>
    Task<PublishEventResponse> SendTextAsync(
        [DialogId] string dialogId, string text, CancellationToken cancellationToken = default);

    /// <summary>
    /// Sends any event in its turn: structured content, a text with quick replies. A chat state goes the way of
    /// <see cref="SendStateAsync"/>, and is answered without a sequence if it need not go out.
    /// </summary>
    /// <param name="dialogId">The dialog; for the main one the conversation's id.</param>
    /// <param name="messagingEvent">The event.</param>
    /// <param name="cancellationToken">Ends the wait; once its turn has come, the event may have arrived.</param>
    Task<PublishEventResponse> SendEventAsync(
        [DialogId] string dialogId, MessagingEvent messagingEvent, CancellationToken cancellationToken = default);

    /// <summary>Sends a file: puts it into LivePerson's storage, in pieces, and publishes where it lies.</summary>
    /// <param name="dialogId">The dialog; for the main one the conversation's id.</param>
    /// <param name="content">
    /// Read from its present position; stays open. One that can be rewound is sent again if the storage fails.
    /// </param>
    /// <param name="fileType">What kind of file it is: JPG, JPEG, PNG or GIF.</param>
    /// <param name="caption">Shown with the file.</param>
    /// <param name="preview">A small picture as a data URI, under 30 KB.</param>
    /// <param name="length">
    /// How many bytes are sent, at most 3 MB; <see langword="null"/> if the stream knows, and all of it is meant.
    /// </param>
    /// <param name="cancellationToken">Ends the wait; once its turn has come, the file may have arrived.</param>
    /// <exception cref="ArgumentException">The length is neither given nor known.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The length is negative, or above 3 MB.</exception>
    /// <exception cref="EndOfStreamException">The stream ended too early; nothing was published.</exception>
    Task<PublishEventResponse> SendFileAsync(
        [DialogId] string dialogId,
        Stream content,
        FileType fileType,
        string? caption = null,
        string? preview = null,
        long? length = null,
        CancellationToken cancellationToken = default);

    /// <summary>Tells what became of the agent's messages: delivered, read, and so on.</summary>
    /// <param name="dialogId">The dialog; for the main one the conversation's id.</param>
    /// <param name="status">What became of them.</param>
    /// <param name="sequences">The messages' sequences; at least one.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<PublishEventResponse> SendReceiptAsync(
        [DialogId] string dialogId,
        AcceptStatus status,
        IEnumerable<long> sequences,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// Says what the consumer is doing, as the channel tells it. COMPOSING shows "typing…" to the agent until another
    /// state is sent, or <see cref="LivePersonConnectorOptions.TypingTimeout"/> has passed since the last one. Sent as
    /// often as the channel likes: too many of them do not go out, and a newer state replaces one that still waits.
    /// </summary>
    /// <param name="dialogId">The dialog; for the main one the conversation's id. A survey takes no states.</param>
    /// <param name="state">The state.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Completes when the state was answered, or when it is sure that it need not go out now.</returns>
    Task SendStateAsync([DialogId] string dialogId, ChatState state, CancellationToken cancellationToken = default);

    /// <summary>
    /// Shows "typing…" to the agent until the scope that is returned ends: COMPOSING now, PAUSE on every way out, also
    /// when the process stops or the scope lasts longer than <see cref="LivePersonConnectorOptions.TypingTimeout"/>.
    /// </summary>
    /// <param name="dialogId">The dialog; for the main one the conversation's id. A survey takes no states.</param>
    /// <param name="cancellationToken">Ends the wait for COMPOSING; typing is ended whatever becomes of it.</param>
    /// <returns>The scope. Of several in one dialog, the last to end ends typing.</returns>
    [BeginsState(ChatState.Values.Composing)]
    Task<TypingScope> BeginTypingAsync([DialogId] string dialogId, CancellationToken cancellationToken = default);

    /// <summary>Closes a conversation with all its dialogs; no survey follows. Typing is ended before.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    [EndsTyping]
    Task CloseAsync([DialogId] string conversationId, CancellationToken cancellationToken = default);

    /// <summary>
    /// Closes the main dialog of a conversation, so that the brand's survey may follow, in a dialog of its own. Typing is
    /// ended before.
    /// </summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    [EndsTyping]
    Task CloseWithSurveyAsync([DialogId] string conversationId, CancellationToken cancellationToken = default);

    /// <summary>Rates a conversation (customer satisfaction).</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="rate">From 1 (worst) to 5 (best).</param>
    /// <param name="isResolved">Whether the matter was settled; <see langword="null"/> if the consumer did not say.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task RateAsync(
        string conversationId, int rate, bool? isResolved = null, CancellationToken cancellationToken = default);

    /// <summary>Tells that the consumer did not want to rate a conversation.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task SkipRatingAsync(string conversationId, CancellationToken cancellationToken = default);
}
