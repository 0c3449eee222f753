using LivePerson.Protocol.Analyzers.Facts;

namespace LivePerson.Protocol.Analyzers.Flow;

/// <summary>What all walks of one member share.</summary>
internal sealed class WalkContext(
    ProtocolFacts facts, TypeBodies bodies, CancellationToken cancellationToken)
{
    // Enough for any method that a person reads; a longer one is given up rather than got wrong.
    private const int MaximumSteps = 6000;

    private readonly Dictionary<(FunctionBody Body, PathState Entry), WalkResult> _calls = [];
    private int _steps;

    public ProtocolFacts Facts { get; } = facts;

    public TypeBodies Bodies { get; } = bodies;

    public Ledger Ledger { get; } = new();

    /// <summary>Counts one block on one path; false when there were too many.</summary>
    public bool TakeStep()
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (++_steps <= MaximumSteps)
        {
            return true;
        }

        Ledger.IsImprecise = true;
        return false;
    }

    /// <summary>The outcome of a function called in a state; the same question has the same answer.</summary>
    public WalkResult Call(FunctionBody body, PathState entry, Func<WalkResult> walk)
    {
        if (!_calls.TryGetValue((body, entry), out WalkResult? result))
        {
            result = walk();
            _calls[(body, entry)] = result;
        }

        return result;
    }
}
