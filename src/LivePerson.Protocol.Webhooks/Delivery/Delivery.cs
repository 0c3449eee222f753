namespace LivePerson.Protocol.Webhooks.Delivery;

/// <summary>One thing that a notification told, on its way to the handler.</summary>
internal abstract class Delivery
{
    /// <summary>The conversation whose deliveries keep their order; empty for what belongs to none.</summary>
    public abstract string Lane { get; }

    /// <summary>What it is, for logs and measurements.</summary>
    public abstract string Kind { get; }

    /// <summary>Asks the memory whether the handler should hear of it; what it hears of is remembered.</summary>
    /// <returns>Why not, for measurements; null if it should.</returns>
    public virtual string? ReasonToDrop(DeliveryMemory memory) => null;

    public abstract ValueTask DeliverAsync(IWebhookHandler handler, CancellationToken cancellationToken);
}
