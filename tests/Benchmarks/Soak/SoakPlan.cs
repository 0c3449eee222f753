namespace LivePerson.Protocol.Reliability;

/// <summary>How large a soak is, and what goes wrong in it.</summary>
internal sealed record SoakPlan
{
    /// <summary>Dialogs, each of a consumer of its own.</summary>
    public int Dialogs { get; init; } = 1_000;

    /// <summary>Typing episodes, each with a text in it.</summary>
    public int Episodes { get; init; } = 10_000;

    /// <summary>How many dialogs are busy at the same time.</summary>
    public int Parallelism { get; init; } = 64;

    /// <summary>How many of the requests fail, from 0 to 1; in every way that the emulator knows.</summary>
    public double FaultShare { get; init; } = 0.2;

    /// <summary>How long the connector waits for an answer.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>From the same seed come the same faults, in the order of the requests.</summary>
    public int Seed { get; init; } = 1;
}
