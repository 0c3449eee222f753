using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace LivePerson.Protocol.Analyzers.Flow;

/// <summary>
/// Follows every path through one control-flow graph, path by path: through finally regions on the way out, and along the
/// exceptional edges, which the compiler's graph leaves out.
/// </summary>
internal sealed class GraphWalk
{
    // Paths that are told apart at one block; beyond it, conditions are forgotten.
    private const int MaximumPathsPerBlock = 128;

    private readonly WalkContext _context;
    private readonly Frame _frame;
    private readonly ControlFlowGraph _graph;
    private readonly WalkResult _result = new();
    private readonly Stack<RegionRun> _runs = new();
    private readonly Dictionary<(ControlFlowRegion Region, PathState Entry), IReadOnlyCollection<PathState>> _finallies = [];

    private GraphWalk(WalkContext context, Frame frame)
    {
        _context = context;
        _frame = frame;
        _graph = frame.Body.Graph;
    }

    public static WalkResult Run(WalkContext context, Frame frame, PathState entry)
    {
        GraphWalk walk = new(context, frame);
        walk.Run(new(walk._graph.Root), 0, entry);
        return walk._result;
    }

    /// <summary>An exception leaves a block: into its handlers, and through finally regions out of the function.</summary>
    public void Raise(BasicBlock block, PathState state, ITypeSymbol? exactType = null) =>
        Raise(block.EnclosingRegion, state, exactType);

    private HashSet<PathState> Run(RegionRun run, int ordinal, PathState entry)
    {
        _runs.Push(run);
        run.Enqueue(ordinal, entry);
        while (run.TryDequeue(out (int Ordinal, PathState State) next))
        {
            if (!_context.TakeStep())
            {
                break;
            }

            Execute(_graph.Blocks[next.Ordinal], next.State);
        }

        _runs.Pop();
        return run.Ends;
    }

    private void Execute(BasicBlock block, PathState entry)
    {
        ChoiceTape choices = new();
        do
        {
            PathExecution path = new(_context, _frame, this, block, choices, entry);
            foreach (IOperation operation in block.Operations)
            {
                path.Evaluate(operation);
                if (path.IsDead)
                {
                    break;
                }
            }

            if (!path.IsDead)
            {
                Leave(block, path);
            }
        }
        while (choices.Advance() && _context.TakeStep());
    }

    private void Leave(BasicBlock block, PathExecution path)
    {
        Value? value = block.BranchValue is { } operation ? path.Evaluate(operation) : null;
        if (path.IsDead)
        {
            return;
        }

        if (block.ConditionalSuccessor is not { } conditional)
        {
            if (block.FallThroughSuccessor is { } next)
            {
                if (next.Semantics == ControlFlowBranchSemantics.Return && value is not null && _frame.IsRoot)
                {
                    path.Handover.GiveAway(value, block.BranchValue!.Type);
                }

                Follow(next, path.State, value);
            }

            return;
        }

        bool jumpsWhen = block.ConditionKind == ControlFlowConditionKind.WhenTrue;
        bool isRemembered = _context.Bodies.IsTestedElsewhere(block.BranchValue!.Syntax);
        bool isLoop = LoopConditions.Contains(block.BranchValue.Syntax);
        foreach (bool truth in new[] { true, false })
        {
            if (Conditions.Assume(path.State, value!, truth, isRemembered) is { } assumed)
            {
                if (isLoop)
                {
                    // The next round may find it changed by what the loop did.
                    assumed = Conditions.Forget(assumed, value!);
                }

                Follow(truth == jumpsWhen ? conditional : block.FallThroughSuccessor!, assumed, null);
            }
        }
    }

    private void Follow(ControlFlowBranch branch, PathState state, Value? value)
    {
        switch (branch.Semantics)
        {
            case ControlFlowBranchSemantics.Regular or ControlFlowBranchSemantics.Return:
                foreach (PathState left in ThroughFinallies(branch.FinallyRegions, state))
                {
                    Arrive(branch, left, value);
                }

                break;
            case ControlFlowBranchSemantics.StructuredExceptionHandling
                when branch.Source.EnclosingRegion.Kind != ControlFlowRegionKind.Filter:
                _runs.Peek().Ends.Add(state);
                break;
            case ControlFlowBranchSemantics.Throw or ControlFlowBranchSemantics.Rethrow:
                Raise(branch.Source.EnclosingRegion, state, ThrownType(branch));
                break;
        }
    }

    private void Arrive(ControlFlowBranch branch, PathState state, Value? value)
    {
        BasicBlock destination = branch.Destination!;
        if (destination.Kind == BasicBlockKind.Exit)
        {
            Value? returned = branch.Semantics == ControlFlowBranchSemantics.Return ? value : null;
            _result.AddExit(new(state, returned, WayOut.Of(branch, _graph, _frame.Body.Syntax)));
            return;
        }

        Enqueue(destination.Ordinal, state);
    }

    private void Enqueue(int ordinal, PathState state)
    {
        state = _frame.Body.Shape.Prune(state, ordinal);
        RegionRun run = _runs.First(it => it.Contains(ordinal));
        if (run.CountAt(ordinal) > MaximumPathsPerBlock)
        {
            _context.Ledger.IsImprecise = true;
            state = state with { Facts = Map<string, Fact>.Empty };
        }

        run.Enqueue(ordinal, state);
    }

    private IEnumerable<PathState> ThroughFinallies(IEnumerable<ControlFlowRegion> regions, PathState state)
    {
        IReadOnlyCollection<PathState> states = [state];
        foreach (ControlFlowRegion region in regions)
        {
            states = [.. states.SelectMany(entry => RunFinally(region, entry)).Distinct()];
        }

        return states;
    }

    private IReadOnlyCollection<PathState> RunFinally(ControlFlowRegion region, PathState left)
    {
        PathState entry = _frame.Body.Shape.Prune(left, region.FirstBlockOrdinal);
        if (!_finallies.TryGetValue((region, entry), out IReadOnlyCollection<PathState>? ends))
        {
            ends = Run(new(region), region.FirstBlockOrdinal, entry);
            _finallies[(region, entry)] = ends;
        }

        return ends;
    }

    private void Raise(ControlFlowRegion? from, PathState state, ITypeSymbol? exactType)
    {
        // The root of a lambda's graph is enclosed by a region of the graph around it, which is not walked here.
        for (ControlFlowRegion? region = from; region is { Kind: not ControlFlowRegionKind.Root }; region = region.EnclosingRegion)
        {
            if (region.Kind != ControlFlowRegionKind.Try || region.EnclosingRegion is not { } owner)
            {
                continue;
            }

            if (owner.Kind == ControlFlowRegionKind.TryAndFinally)
            {
                ControlFlowRegion last = owner.NestedRegions.First(it => it.Kind == ControlFlowRegionKind.Finally);
                foreach (PathState left in RunFinally(last, state))
                {
                    Raise(owner.EnclosingRegion, left, exactType);
                }

                return;
            }

            if (EnterHandlers(owner, state, exactType))
            {
                return;
            }
        }

        _result.AddThrown(state);
    }

    /// <summary>Enters the catch blocks that may take the exception; true if one of them surely does.</summary>
    private bool EnterHandlers(ControlFlowRegion owner, PathState state, ITypeSymbol? exactType)
    {
        foreach (ControlFlowRegion handler in owner.NestedRegions.Where(it => it.Kind != ControlFlowRegionKind.Try))
        {
            if (!CatchClauses.MayTake(handler, exactType))
            {
                continue;
            }

            Enqueue(handler.FirstBlockOrdinal, state);
            if (CatchClauses.SurelyTakes(handler, exactType))
            {
                return true;
            }
        }

        return false;
    }

    private static ITypeSymbol? ThrownType(ControlFlowBranch branch)
    {
        IOperation? thrown = branch.Source.BranchValue;
        while (thrown is Microsoft.CodeAnalysis.Operations.IConversionOperation conversion)
        {
            thrown = conversion.Operand;
        }

        return thrown is Microsoft.CodeAnalysis.Operations.IObjectCreationOperation ? thrown.Type : null;
    }
}
