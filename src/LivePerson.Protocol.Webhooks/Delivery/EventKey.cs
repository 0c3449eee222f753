namespace LivePerson.Protocol.Webhooks.Delivery;

/// <summary>What tells an event from every other: LivePerson gives none an id.</summary>
internal readonly record struct EventKey(string DialogId, long Sequence, string Type);
