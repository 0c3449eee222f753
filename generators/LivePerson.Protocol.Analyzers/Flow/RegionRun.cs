using Microsoft.CodeAnalysis.FlowAnalysis;

namespace LivePerson.Protocol.Analyzers.Flow;

/// <summary>The work that is left in one region: the whole graph, or a finally that is run on the way out.</summary>
internal sealed class RegionRun(ControlFlowRegion region)
{
    private readonly Queue<(int Ordinal, PathState State)> _work = new();
    private readonly Dictionary<int, HashSet<PathState>> _seen = [];

    /// <summary>What was known where the region's end was reached.</summary>
    public HashSet<PathState> Ends { get; } = [];

    public bool Contains(int ordinal) => ordinal >= region.FirstBlockOrdinal && ordinal <= region.LastBlockOrdinal;

    public int CountAt(int ordinal) => _seen.TryGetValue(ordinal, out HashSet<PathState>? states) ? states.Count : 0;

    public void Enqueue(int ordinal, PathState state)
    {
        if (!_seen.TryGetValue(ordinal, out HashSet<PathState>? states))
        {
            states = [];
            _seen.Add(ordinal, states);
        }

        if (states.Add(state))
        {
            _work.Enqueue((ordinal, state));
        }
    }

    public bool TryDequeue(out (int Ordinal, PathState State) next)
    {
        if (_work.Count == 0)
        {
            next = default;
            return false;
        }

        next = _work.Dequeue();
        return true;
    }
}
