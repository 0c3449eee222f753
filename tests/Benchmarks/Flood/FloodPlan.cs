namespace LivePerson.Protocol.Reliability;

/// <summary>How large a flood of webhooks is, and how slow the handler.</summary>
internal sealed record FloodPlan
{
    /// <summary>Notifications that LivePerson has to deliver, repetitions among them.</summary>
    public int Notifications { get; init; } = 5_000;

    /// <summary>Conversations that they belong to.</summary>
    public int Conversations { get; init; } = 200;

    /// <summary>How many notifications are on their way at the same time.</summary>
    public int InFlight { get; init; } = 64;

    /// <summary>How many of them repeat an earlier one, from 0 to 1.</summary>
    public double RepeatedShare { get; init; } = 0.2;

    /// <summary>How long the handler takes for each change.</summary>
    public TimeSpan HandlerTime { get; init; } = TimeSpan.FromMilliseconds(10);

    /// <summary>Whether the handler holds its thread meanwhile, as synchronous code does.</summary>
    public bool HandlerBlocks { get; init; }

    /// <summary>How many changes may wait: few, so that the queue is full now and then.</summary>
    public int MaxPending { get; init; } = 500;

    /// <summary>From the same seed come the same notifications.</summary>
    public int Seed { get; init; } = 1;
}
