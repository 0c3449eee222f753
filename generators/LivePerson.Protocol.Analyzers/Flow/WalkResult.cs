using Microsoft.CodeAnalysis;

namespace LivePerson.Protocol.Analyzers.Flow;

/// <summary>How a function can be left.</summary>
internal sealed class WalkResult
{
    private readonly HashSet<Exit> _exits = [];
    private readonly HashSet<PathState> _thrown = [];

    public IReadOnlyCollection<Exit> Exits => _exits;

    /// <summary>What was known when an exception left the function.</summary>
    public IReadOnlyCollection<PathState> Thrown => _thrown;

    public void AddExit(Exit exit) => _exits.Add(exit);

    public void AddThrown(PathState state) => _thrown.Add(state);
}

/// <summary>One normal way out.</summary>
/// <param name="State">What is known there.</param>
/// <param name="Returned">The value that goes back.</param>
/// <param name="Place">The statement, or the end of the body.</param>
internal sealed record Exit(PathState State, Value? Returned, SyntaxNode Place);
