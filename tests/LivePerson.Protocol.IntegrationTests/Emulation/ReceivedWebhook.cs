using System.Text;

namespace LivePerson.Protocol.IntegrationTests.Emulation;

/// <summary>A notification as it came over the wire.</summary>
internal sealed record ReceivedWebhook(byte[] Body, IReadOnlyDictionary<string, string> Headers)
{
    public string Json => Encoding.UTF8.GetString(Body);

    public Notification Notification => Notification.Parse(Body);

    /// <summary>The only event; null if it is no notification of events.</summary>
    public MessagingEventChange? Change => (Notification as MessagingEventNotification)?.Body.Changes.Single();

    /// <summary>The conversation's facts; null if it is no notification of them.</summary>
    public ConversationDetails? Details =>
        (Notification as ExConversationChangeNotification)?.Body.Changes.Single().Result.ConversationDetails;

    /// <summary>The text; empty if it is none.</summary>
    public string Text => (Change?.Event as TextEvent)?.Message ?? "";
}
