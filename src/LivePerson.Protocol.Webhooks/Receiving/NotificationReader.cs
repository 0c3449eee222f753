using LivePerson.Protocol.Webhooks.Delivery;
using LivePerson.Protocol.Webhooks.Telemetry;
using Microsoft.Extensions.Logging;

namespace LivePerson.Protocol.Webhooks.Receiving;

/// <summary>Takes a notification apart into what the handler hears of one by one.</summary>
internal static class NotificationReader
{
    public static IReadOnlyCollection<Delivery.Delivery> Read(
        byte[] body, WebhookOptions options, WebhookMetrics metrics, ILogger logger)
    {
        Notification notification;
        try
        {
            notification = Notification.Parse(body);
        }
        catch (ProtocolJsonException exception)
        {
            // Refused, it would come again and again and hold up all that is behind it; the handler decides.
            Log.Unreadable(logger, exception.BytePosition, exception.Expected);
            return [new UnreadableDelivery(body, exception)];
        }

        return notification switch
        {
            MessagingEventNotification messaging => Events(messaging, options, metrics),
            ExConversationChangeNotification conversations =>
                [.. conversations.Body.Changes.Select(static change => new ConversationDelivery(change))],
            UnknownNotification unknown => [new UnknownDelivery(unknown)],
            _ => throw new InvalidOperationException($"{notification.GetType().Name} has no method of a handler."),
        };
    }

    private static List<Delivery.Delivery> Events(
        MessagingEventNotification notification, WebhookOptions options, WebhookMetrics metrics)
    {
        List<Delivery.Delivery> deliveries = [];
        foreach (MessagingEventChange change in notification.Body.Changes)
        {
            EventDelivery delivery = new(change);
            if (!options.HandlesOwnEvents && change.OriginatorMetadata?.Role == ParticipantRole.Consumer)
            {
                metrics.Dropped(delivery.Kind, DropReasons.Echo);
                continue;
            }

            deliveries.Add(delivery);
        }

        return deliveries;
    }
}
