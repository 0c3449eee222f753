using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace LivePerson.Protocol.Analyzers.Flow;

/// <summary>One path through one block while it is executed: its state so far, and those who change it.</summary>
internal sealed class PathExecution
{
    private readonly GraphWalk _walk;
    private readonly BasicBlock _block;
    private readonly ExpressionEvaluator _expressions;

    public PathExecution(
        WalkContext context, Frame frame, GraphWalk walk, BasicBlock block, ChoiceTape choices, PathState entry)
    {
        Context = context;
        Frame = frame;
        Choices = choices;
        State = entry;
        _walk = walk;
        _block = block;
        Handover = new(this);
        Sends = new(this);
        Functions = new(this);
        Places = new(this);
        Calls = new(this);
        _expressions = new(this);
    }

    public WalkContext Context { get; }

    public Frame Frame { get; }

    public ChoiceTape Choices { get; }

    public PathState State { get; set; }

    /// <summary>Whether nothing more happens on the path, because a call never returns.</summary>
    public bool IsDead { get; set; }

    public Handover Handover { get; }

    public SendEvents Sends { get; }

    public FunctionCalls Functions { get; }

    public Places Places { get; }

    public CallEvaluator Calls { get; }

    public Value Evaluate(IOperation? operation) => operation is null ? Value.Unknown : _expressions.Evaluate(operation);

    /// <summary>Something here may throw, with this known at that moment.</summary>
    public void Raise(PathState state) => _walk.Raise(_block, state);

    public void Raise() => Raise(State);

    /// <summary>A value that was not seen before; what was known under the same name belongs to an earlier round.</summary>
    public Value Fresh(SyntaxNode syntax) => Fresh(Names.OfOperation(syntax));

    /// <summary>The same under a name of its own, for an operation that has its syntax in common with another.</summary>
    public Value Fresh(string name)
    {
        State = Renaming.Forget(State, name);
        return new Named(name);
    }
}
