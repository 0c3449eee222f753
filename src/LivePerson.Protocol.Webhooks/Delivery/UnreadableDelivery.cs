using LivePerson.Protocol.Webhooks.Telemetry;

namespace LivePerson.Protocol.Webhooks.Delivery;

/// <summary>A signed body that is no notification.</summary>
internal sealed class UnreadableDelivery(byte[] body, ProtocolJsonException cause) : Delivery
{
    public override string Lane => "";

    public override string Kind => DeliveryKinds.Unreadable;

    public override ValueTask DeliverAsync(IWebhookHandler handler, CancellationToken cancellationToken) =>
        handler.HandleUnreadableAsync(body, cause, cancellationToken);
}
