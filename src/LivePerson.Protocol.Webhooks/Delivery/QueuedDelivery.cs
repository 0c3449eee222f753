namespace LivePerson.Protocol.Webhooks.Delivery;

/// <summary>A delivery and whom it goes to.</summary>
internal readonly record struct QueuedDelivery(Delivery Delivery, HandlerSource Handlers);
