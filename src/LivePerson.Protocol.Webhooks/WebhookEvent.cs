namespace LivePerson.Protocol.Webhooks;

/// <summary>An event with who caused it, where and when.</summary>
/// <typeparam name="TEvent">The kind of event.</typeparam>
/// <param name="Event">What happened.</param>
/// <param name="Change">Everything that LivePerson told about it.</param>
public sealed record WebhookEvent<TEvent>(TEvent Event, MessagingEventChange Change)
    where TEvent : MessagingEvent
{
    /// <summary>Identifies the dialog.</summary>
    public string DialogId => Change.DialogId;

    /// <summary>Identifies the conversation; the dialog's id where LivePerson leaves it out, as it may for a main dialog.</summary>
    public string ConversationId => Change.ConversationId ?? Change.DialogId;

    /// <summary>The part that who caused the event has in the conversation; null where LivePerson does not tell.</summary>
    public ParticipantRole? Role => Change.OriginatorMetadata?.Role;

    /// <summary>The event's place in the dialog, as receipts name it; null for a chat state.</summary>
    public long? Sequence => Change.Sequence;
}
