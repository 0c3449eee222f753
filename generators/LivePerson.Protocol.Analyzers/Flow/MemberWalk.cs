using LivePerson.Protocol.Analyzers.Facts;
using Microsoft.CodeAnalysis;

namespace LivePerson.Protocol.Analyzers.Flow;

/// <summary>The walk of one member, or of a lambda that others call, from its beginning to all its ways out.</summary>
internal sealed class MemberWalk
{
    private readonly HashSet<SyntaxNode> _others;

    private MemberWalk(FunctionBody body, Ledger ledger, IEnumerable<FunctionBody> others)
    {
        Body = body;
        Ledger = ledger;
        _others = [.. others.Select(other => other.Syntax)];
    }

    public FunctionBody Body { get; }

    public Ledger Ledger { get; }

    /// <summary>Walks a member, and each function inside it that is not followed from it.</summary>
    public static IEnumerable<MemberWalk> Run(
        FunctionBody body, ProtocolFacts facts, TypeBodies bodies, CancellationToken cancellationToken)
    {
        WalkContext context = new(facts, bodies, cancellationToken);
        Frame frame = new(body, null);
        Record(GraphWalk.Run(context, frame, PathState.Start), context.Ledger);

        List<FunctionBody> others = [.. OthersIn(body, context.Ledger, bodies)];
        yield return new(body, context.Ledger, others);
        foreach (MemberWalk walk in others.SelectMany(other => Run(other, facts, bodies, cancellationToken)))
        {
            yield return walk;
        }
    }

    /// <summary>Whether this walk, and no other, judges what is sent at a place.</summary>
    public bool Judges(SyntaxNode site) =>
        Body.Syntax.Contains(site) && Body.Syntax.SyntaxTree == site.SyntaxTree
        && !site.Ancestors().TakeWhile(node => node != Body.Syntax).Any(_others.Contains);

    private static IEnumerable<FunctionBody> OthersIn(FunctionBody body, Ledger ledger, TypeBodies bodies)
    {
        foreach (FunctionBody nested in bodies.NestedIn(body))
        {
            if (!ledger.Followed.Contains(nested) || ledger.GivenAway.Contains(nested))
            {
                yield return nested;
                continue;
            }

            foreach (FunctionBody inner in OthersIn(nested, ledger, bodies))
            {
                yield return inner;
            }
        }
    }

    private static void Record(WalkResult result, Ledger ledger)
    {
        foreach (Exit exit in result.Exits.OrderBy(exit => exit.Place.Span.End))
        {
            foreach (DialogStatus status in Open(exit.State))
            {
                ledger.Begin(status.Site!).OpenWays.Add(new(exit.Place, status.HasContent, status.IsStored));
            }

            foreach (SyntaxNode site in OpenScopes(exit.State))
            {
                ledger.Scope(site).OpenWayOut ??= exit.Place;
            }
        }

        foreach (PathState thrown in result.Thrown)
        {
            foreach (DialogStatus status in Open(thrown))
            {
                ledger.Begin(status.Site!).IsOpenWhenThrown = true;
            }

            foreach (SyntaxNode site in OpenScopes(thrown))
            {
                ledger.Scope(site).IsOpenWhenThrown = true;
            }
        }
    }

    private static IEnumerable<DialogStatus> Open(PathState state) => state.Dialogs.Entries
        .Select(entry => entry.Value)
        .Where(status => status is { Phase: DialogPhase.Begun, Site: not null });

    private static IEnumerable<SyntaxNode> OpenScopes(PathState state) => state.Scopes.Entries
        .Where(scope => scope.Value == ScopePhase.Open)
        .Select(scope => scope.Key);
}
