namespace LivePerson.Protocol.Emulator.Faults;

/// <summary>Goes through a plan, request by request; the plan may be exchanged at any time.</summary>
/// <param name="plan">The first plan.</param>
/// <param name="operations">The names that plans know. One that names another is refused: it would never fail.</param>
internal sealed class FaultSource(FaultPlan? plan, IReadOnlyList<string> operations)
{
    private readonly object _lock = new();
    private FaultPlan? _plan = Known(plan, operations);
    private Random _random = Begin(plan);

    public FaultPlan? Plan
    {
        get
        {
            lock (_lock)
            {
                return _plan;
            }
        }

        set
        {
            lock (_lock)
            {
                _plan = Known(value, operations);
                _random = Begin(value);
            }
        }
    }

    /// <summary>The fault that the next request of an operation meets; null if it meets none.</summary>
    public PlannedFault? Next(string operation)
    {
        lock (_lock)
        {
            if (_plan is not { } plan || (plan.Operations is { } failing && !failing.Contains(operation)))
            {
                return null;
            }

            // All are drawn each time, so that one decision does not shift the others.
            double share = _random.NextDouble();
            FaultKind kind = plan.Kinds[_random.Next(plan.Kinds.Count)];
            bool isLucky = _random.Next(2) == 0;
            return share < plan.Share ? new PlannedFault(kind, IsProcessed(kind, isLucky), plan.Delay) : null;
        }
    }

    private static FaultPlan? Known(FaultPlan? plan, IReadOnlyList<string> operations) =>
        plan?.Operations?.FirstOrDefault(name => !operations.Contains(name)) is { } unknown
            ? throw new ArgumentException($"There is no operation {unknown}: they are {string.Join(", ", operations)}.")
            : plan;

    private static bool IsProcessed(FaultKind kind, bool isLucky) => kind switch
    {
        FaultKind.SlowAnswer or FaultKind.HalfAnswer => true,
        FaultKind.NoAnswer => isLucky,
        _ => false,
    };

#pragma warning disable CA5394 // The plan must be the same each time, not secret.
    private static Random Begin(FaultPlan? plan) => new(plan?.Seed ?? 0);
#pragma warning restore CA5394
}
