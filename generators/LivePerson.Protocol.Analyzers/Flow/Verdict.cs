using Microsoft.CodeAnalysis;

namespace LivePerson.Protocol.Analyzers.Flow;

/// <summary>What is wrong at a send.</summary>
internal enum VerdictKind
{
    /// <summary>A state stays on some way out, and ends on another.</summary>
    StaysOnSomeWay,

    /// <summary>A state stays on every way out.</summary>
    NeverEnds,

    /// <summary>Only content follows a state, which does not end it.</summary>
    ContentDoesNotEnd,

    /// <summary>A state stays on when an exception comes between.</summary>
    EndsOnlyWithoutException,

    /// <summary>A scope is neither disposed nor handed on.</summary>
    ScopeStaysOpen,

    /// <summary>Something is sent to a dialog that has ended.</summary>
    SentAfterEnd,

    /// <summary>The same state is sent twice in a row.</summary>
    SentTwice,
}

/// <summary>One finding of the walks.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Site">The send.</param>
/// <param name="Begin">What is known of the state that began, for the kinds that are about one.</param>
internal sealed record Verdict(VerdictKind Kind, SyntaxNode Site, BeginRecord? Begin)
{
    /// <summary>The ways out on which the state stays, the first of them named in the message.</summary>
    public IReadOnlyList<SyntaxNode> WaysOut { get; init; } = [];

    public SyntaxNode? WayOut => WaysOut.Count > 0 ? WaysOut[0] : null;

    /// <summary>The state that is sent twice.</summary>
    public string? State { get; init; }
}
