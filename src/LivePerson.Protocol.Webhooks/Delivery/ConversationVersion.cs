namespace LivePerson.Protocol.Webhooks.Delivery;

/// <summary>When a conversation was changed, and what it was then, as a hash: two changes may fall in one millisecond.</summary>
internal readonly record struct ConversationVersion(long Time, int Hash);
