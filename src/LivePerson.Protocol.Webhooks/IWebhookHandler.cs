namespace LivePerson.Protocol.Webhooks;

/// <summary>
/// What an application does with what LivePerson tells it. Implement the methods that matter; the others do nothing.
/// </summary>
/// <remarks>
/// LivePerson has its answer before a method is called, and so never learns how it went: an exception is logged and
/// counted, and the next change is handled. The methods of one conversation are called one after the other, in the order
/// in which its changes came; those of several conversations at the same time. They run on threads of their own: one that
/// blocks holds up no answer to LivePerson. The token is cancelled when the application stops and its time for that is
/// over.
/// </remarks>
public interface IWebhookHandler
{
    /// <summary>A text message.</summary>
    /// <param name="text">The event and its circumstances.</param>
    /// <param name="cancellationToken">Cancelled when the application has no more time.</param>
    ValueTask HandleTextAsync(WebhookEvent<TextEvent> text, CancellationToken cancellationToken) => default;

    /// <summary>A file; its bytes are fetched with <see cref="FileSender"/>.</summary>
    /// <param name="file">The event and its circumstances.</param>
    /// <param name="cancellationToken">Cancelled when the application has no more time.</param>
    ValueTask HandleFileAsync(WebhookEvent<HostedFileEvent> file, CancellationToken cancellationToken) => default;

    /// <summary>Structured content, such as cards and buttons.</summary>
    /// <param name="content">The event and its circumstances.</param>
    /// <param name="cancellationToken">Cancelled when the application has no more time.</param>
    ValueTask HandleRichContentAsync(WebhookEvent<RichContentEvent> content, CancellationToken cancellationToken) => default;

    /// <summary>A receipt: the agent's side got, or read, what the consumer sent.</summary>
    /// <param name="receipt">The event and its circumstances.</param>
    /// <param name="cancellationToken">Cancelled when the application has no more time.</param>
    ValueTask HandleReceiptAsync(WebhookEvent<AcceptStatusEvent> receipt, CancellationToken cancellationToken) => default;

    /// <summary>
    /// What the agent is doing. Any state but COMPOSING ends "typing…"; a message does not. Chat states carry no
    /// sequence, so that the same one may come twice.
    /// </summary>
    /// <param name="state">The event and its circumstances.</param>
    /// <param name="cancellationToken">Cancelled when the application has no more time.</param>
    ValueTask HandleChatStateAsync(WebhookEvent<ChatStateEvent> state, CancellationToken cancellationToken) => default;

    /// <summary>An event of a kind that this library does not know, such as secure forms: its JSON is kept.</summary>
    /// <param name="unknown">The event and its circumstances.</param>
    /// <param name="cancellationToken">Cancelled when the application has no more time.</param>
    ValueTask HandleUnknownEventAsync(WebhookEvent<UnknownMessagingEvent> unknown, CancellationToken cancellationToken) => default;

    /// <summary>
    /// A conversation was opened, changed or closed. It is over when its stage is CLOSE; a survey is running when its
    /// state is CLOSE and its stage OPEN. A change that is older than one already handled is dropped.
    /// </summary>
    /// <param name="change">The conversation as it is now.</param>
    /// <param name="cancellationToken">Cancelled when the application has no more time.</param>
    ValueTask HandleConversationAsync(ConversationChange change, CancellationToken cancellationToken) => default;

    /// <summary>A notification of a kind that this library does not know: its JSON is kept.</summary>
    /// <param name="notification">The notification.</param>
    /// <param name="cancellationToken">Cancelled when the application has no more time.</param>
    ValueTask HandleUnknownNotificationAsync(UnknownNotification notification, CancellationToken cancellationToken) => default;

    /// <summary>A body with a good signature that cannot be read as a notification. It was answered with 200 all the same.</summary>
    /// <param name="body">The bytes, as they came. They hold messages of people: do not log them.</param>
    /// <param name="cause">Where the body is not as documented, without any of its values.</param>
    /// <param name="cancellationToken">Cancelled when the application has no more time.</param>
    ValueTask HandleUnreadableAsync(ReadOnlyMemory<byte> body, ProtocolJsonException cause, CancellationToken cancellationToken) => default;
}
