using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LivePerson.Protocol.Analyzers.Flow;

/// <summary>What can be said about a graph before it is walked: where variables die, and what captures stand for.</summary>
internal sealed class GraphShape
{
    private readonly Dictionary<object, (int First, int Last)> _lifetimes = [];
    private readonly HashSet<object> _immortal = [];
    private readonly Dictionary<CaptureId, IOperation> _targets = [];
    private readonly ISymbol _function;
    private readonly SemanticModel? _model;

    public GraphShape(ControlFlowGraph graph, ISymbol function)
    {
        _function = function;
        _model = graph.OriginalOperation.SemanticModel;
        foreach (BasicBlock block in graph.Blocks)
        {
            foreach (IOperation operation in block.Operations)
            {
                Scan(operation, block.Ordinal);
            }

            if (block.BranchValue is { } value)
            {
                Scan(value, block.Ordinal);
            }
        }

        ExtendOverLoops(graph);
    }

    /// <summary>The place that a capture stands for, when something is assigned to it.</summary>
    public IOperation? TargetOf(CaptureId capture) => _targets.TryGetValue(capture, out IOperation? target) ? target : null;

    /// <summary>Where a capture's value is kept; each graph counts its captures anew.</summary>
    public object SlotOf(CaptureId capture) => new CaptureSlot(_function, capture);

    /// <summary>Forgets variables that nobody reads any more, so that paths that differ in nothing else meet again.</summary>
    public PathState Prune(PathState state, int ordinal)
    {
        Map<object, Value> slots = state.Slots.Without(slot =>
            _lifetimes.TryGetValue(slot, out (int First, int Last) life)
            && (ordinal < life.First || ordinal > life.Last)
            && !_immortal.Contains(slot));
        return ReferenceEquals(slots, state.Slots) ? state : state with { Slots = slots };
    }

    /// <summary>Whether a slot belongs to the function itself, and is gone when it returns.</summary>
    public bool Owns(object slot) => _lifetimes.ContainsKey(slot);

    private void Scan(IOperation operation, int ordinal)
    {
        switch (operation)
        {
            case IFlowCaptureOperation capture:
                _targets[capture.Id] = capture.Value;
                Touch(SlotOf(capture.Id), ordinal);
                break;
            case IFlowCaptureReferenceOperation reference:
                Touch(SlotOf(reference.Id), ordinal);
                break;
            case ILocalReferenceOperation local:
                TouchOwn(local.Local, ordinal);
                break;
            case IParameterReferenceOperation parameter:
                TouchOwn(parameter.Parameter, ordinal);
                break;
            case IFlowAnonymousFunctionOperation function:
                KeepCaptured(function.Syntax);
                break;
        }

        foreach (IOperation child in operation.ChildOperations)
        {
            Scan(child, ordinal);
        }
    }

    private void KeepCaptured(SyntaxNode syntax)
    {
        if (_model?.AnalyzeDataFlow(syntax) is { Succeeded: true } flow)
        {
            _immortal.UnionWith(flow.Captured);
        }
    }

    /// <summary>A variable of a function around this one outlives it.</summary>
    private void TouchOwn(ISymbol variable, int ordinal)
    {
        if (SymbolEqualityComparer.Default.Equals(variable.ContainingSymbol, _function))
        {
            Touch(variable, ordinal);
            if (variable is IParameterSymbol)
            {
                Touch(variable, 0);
            }
        }
    }

    private void Touch(object slot, int ordinal) => _lifetimes[slot] =
        _lifetimes.TryGetValue(slot, out (int First, int Last) life)
            ? (Math.Min(life.First, ordinal), Math.Max(life.Last, ordinal))
            : (ordinal, ordinal);

    private void ExtendOverLoops(ControlFlowGraph graph)
    {
        List<(int Head, int End)> loops = [.. LoopsOf(graph)];
        bool isExtended;
        do
        {
            isExtended = false;
            foreach (object slot in _lifetimes.Keys.ToArray())
            {
                (int first, int last) = _lifetimes[slot];
                foreach ((int head, int end) in loops)
                {
                    // Set before the loop and read in it: it must survive to the next round.
                    if (first < head && last >= head && last < end)
                    {
                        last = end;
                        isExtended = true;
                    }
                }

                _lifetimes[slot] = (first, last);
            }
        }
        while (isExtended);
    }

    private static IEnumerable<(int Head, int End)> LoopsOf(ControlFlowGraph graph)
    {
        foreach (BasicBlock block in graph.Blocks)
        {
            foreach (ControlFlowBranch? branch in new[] { block.FallThroughSuccessor, block.ConditionalSuccessor })
            {
                if (branch?.Destination is { } destination && destination.Ordinal <= block.Ordinal)
                {
                    int finallyEnd = branch.FinallyRegions.IsEmpty
                        ? 0
                        : branch.FinallyRegions.Max(region => region.LastBlockOrdinal);
                    yield return (destination.Ordinal, Math.Max(block.Ordinal, finallyEnd));
                }
            }
        }
    }

    private sealed record CaptureSlot(ISymbol Function, CaptureId Id)
    {
        public bool Equals(CaptureSlot? other) => other is not null && Id.Equals(other.Id)
            && SymbolEqualityComparer.Default.Equals(Function, other.Function);

        public override int GetHashCode() => Id.GetHashCode();
    }
}
