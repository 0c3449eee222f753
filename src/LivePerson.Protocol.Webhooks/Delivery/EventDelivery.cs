using LivePerson.Protocol.Webhooks.Telemetry;

namespace LivePerson.Protocol.Webhooks.Delivery;

/// <summary>An event in a dialog.</summary>
internal sealed class EventDelivery(MessagingEventChange change) : Delivery
{
    public override string Lane => change.ConversationId ?? change.DialogId;

    public override string Kind => change.Event switch
    {
        ChatStateEvent state => state.Type,
        TextEvent text => text.Type,
        HostedFileEvent file => file.Type,
        RichContentEvent content => content.Type,
        AcceptStatusEvent receipt => receipt.Type,
        _ => DeliveryKinds.UnknownEvent,
    };

    public override string? ReasonToDrop(DeliveryMemory memory)
    {
        // A chat state has no sequence: nothing tells one from its repetition.
        bool isNew = change.Sequence is not { } sequence || memory.IsNew(new(change.DialogId, sequence, EventType));
        return isNew ? null : DropReasons.Duplicate;
    }

    public override ValueTask DeliverAsync(IWebhookHandler handler, CancellationToken cancellationToken) => change.Event switch
    {
        TextEvent text => handler.HandleTextAsync(new(text, change), cancellationToken),
        HostedFileEvent file => handler.HandleFileAsync(new(file, change), cancellationToken),
        RichContentEvent content => handler.HandleRichContentAsync(new(content, change), cancellationToken),
        AcceptStatusEvent receipt => handler.HandleReceiptAsync(new(receipt, change), cancellationToken),
        ChatStateEvent state => handler.HandleChatStateAsync(new(state, change), cancellationToken),
        UnknownMessagingEvent unknown => handler.HandleUnknownEventAsync(new(unknown, change), cancellationToken),
        _ => throw new InvalidOperationException($"{change.Event.GetType().Name} has no method of a handler."),
    };

    private string EventType => (change.Event as UnknownMessagingEvent)?.Discriminator ?? Kind;
}
