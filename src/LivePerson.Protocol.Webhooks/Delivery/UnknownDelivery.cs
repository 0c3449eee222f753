using LivePerson.Protocol.Webhooks.Telemetry;

namespace LivePerson.Protocol.Webhooks.Delivery;

/// <summary>A notification of an unknown kind.</summary>
internal sealed class UnknownDelivery(UnknownNotification notification) : Delivery
{
    public override string Lane => "";

    public override string Kind => DeliveryKinds.UnknownNotification;

    public override ValueTask DeliverAsync(IWebhookHandler handler, CancellationToken cancellationToken) =>
        handler.HandleUnknownNotificationAsync(notification, cancellationToken);
}
