using LivePerson.Protocol.Webhooks.Telemetry;

namespace LivePerson.Protocol.Webhooks.Delivery;

/// <summary>A conversation's new state.</summary>
internal sealed class ConversationDelivery(ConversationChange change) : Delivery
{
    public override string Lane => change.Result.ConvId;

    public override string Kind => DeliveryKinds.Conversation;

    // Order is not guaranteed: the time of the last change decides (Connector API, Webhooks).
    public override string? ReasonToDrop(DeliveryMemory memory)
    {
        long? time = change.Result.ConversationDetails?.MetaDataLastUpdateTs ?? change.Result.LastUpdateTime;
        return time is { } changed ? memory.Compare(change.Result.ConvId, new(changed, change.GetHashCode())) : null;
    }

    public override ValueTask DeliverAsync(IWebhookHandler handler, CancellationToken cancellationToken) =>
        handler.HandleConversationAsync(change, cancellationToken);
}
