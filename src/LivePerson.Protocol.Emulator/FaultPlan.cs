namespace LivePerson.Protocol.Emulator;

/// <summary>
/// Which requests the emulator lets fail, and how: decided by a seed, so that the same requests in the same order meet
/// the same faults.
/// </summary>
public sealed class FaultPlan
{
    /// <summary>Where the plan's random numbers begin.</summary>
    /// <value>0.</value>
    public int Seed { get; init; }

    /// <summary>The share of requests that fail.</summary>
    /// <value>0.2: one in five. 0 to 1.</value>
    public double Share { get; init; } = 0.2;

    /// <summary>The kinds of faults, each as likely as the others.</summary>
    /// <value>All of them. Must not be empty.</value>
    public IReadOnlyList<FaultKind> Kinds { get; init; } = Enum.GetValues<FaultKind>();

    /// <summary>
    /// The operations that fail, by the names of <see cref="Exchange.Operation"/>, for instance <c>send</c>.
    /// </summary>
    /// <value><see langword="null"/>: every operation of LivePerson's. A name that there is not is refused.</value>
    public IReadOnlyList<string>? Operations { get; init; }

    /// <summary>How late a slow answer is, by the emulator's clock.</summary>
    /// <value>2 seconds. Not negative.</value>
    public TimeSpan Delay { get; init; } = TimeSpan.FromSeconds(2);

    internal void Check()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(Share, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Share, 1);
        ArgumentNullException.ThrowIfNull(Kinds);
        ArgumentOutOfRangeException.ThrowIfZero(Kinds.Count);
        ArgumentOutOfRangeException.ThrowIfLessThan(Delay, TimeSpan.Zero);
        if (double.IsNaN(Share) || !Kinds.All(Enum.IsDefined))
        {
            throw new ArgumentException("The share must be a number, and the kinds must be known.");
        }
    }
}
