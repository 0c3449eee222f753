using LivePerson.Protocol.Webhooks.Telemetry;
using Microsoft.Extensions.Options;

namespace LivePerson.Protocol.Webhooks.Delivery;

/// <summary>What the handler has heard of, to know repetitions and what comes too late. Its size is bounded.</summary>
internal sealed class DeliveryMemory(IOptions<WebhookOptions> options)
{
    private readonly BoundedMap<EventKey, bool> _events = new(options.Value.MaxRemembered);
    private readonly BoundedMap<string, ConversationVersion> _conversations = new(options.Value.MaxRemembered);

    public bool IsNew(EventKey key)
    {
        lock (_events)
        {
            if (_events.TryGetValue(key, out _))
            {
                return false;
            }

            _events.Set(key, true);
            return true;
        }
    }

    /// <summary>Holds a conversation's state against the newest one that is known.</summary>
    /// <returns>Why it is of no use; null if it is the newest now.</returns>
    public string? Compare(string conversationId, ConversationVersion version)
    {
        lock (_conversations)
        {
            if (_conversations.TryGetValue(conversationId, out ConversationVersion known))
            {
                if (version.Time < known.Time)
                {
                    return DropReasons.Outdated;
                }

                if (version == known)
                {
                    return DropReasons.Duplicate;
                }
            }

            _conversations.Set(conversationId, version);
            return null;
        }
    }
}
