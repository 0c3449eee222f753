using LivePerson.Protocol.Analyzers.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LivePerson.Protocol.Analyzers.Flow;

/// <summary>Judges what the walks of a type's members showed, each in the light of the others.</summary>
internal sealed class TypeVerdicts
{
    private readonly List<MemberWalk> _walks = [];
    private readonly TypeCalls _calls;
    private readonly ProtocolFacts _facts;

    private TypeVerdicts(TypeCalls calls, ProtocolFacts facts)
    {
        _calls = calls;
        _facts = facts;
    }

    public static IEnumerable<Verdict> Of(TypeBodies bodies, ProtocolFacts facts, CancellationToken cancellationToken)
    {
        TypeVerdicts verdicts = new(bodies.Calls, facts);
        foreach (FunctionBody body in bodies.Concerned)
        {
            verdicts._walks.AddRange(MemberWalk.Run(body, facts, bodies, cancellationToken));
        }

        return verdicts._walks.SelectMany(verdicts.Judge);
    }

    private IEnumerable<Verdict> Judge(MemberWalk walk)
    {
        foreach (KeyValuePair<SyntaxNode, BeginRecord> begin in walk.Ledger.Begins)
        {
            if (walk.Judges(begin.Key) && JudgeBegin(walk, begin.Key, begin.Value) is { } verdict)
            {
                yield return verdict;
            }
        }

        foreach (KeyValuePair<SyntaxNode, ScopeRecord> scope in walk.Ledger.Scopes)
        {
            if (walk.Judges(scope.Key) && JudgeScope(walk, scope.Key, scope.Value) is { } verdict)
            {
                yield return verdict;
            }
        }

        foreach (KeyValuePair<SyntaxNode, SendRecord> send in walk.Ledger.Sends)
        {
            if (walk.Judges(send.Key) && !walk.Ledger.IsImprecise && JudgeSend(send.Key, send.Value) is { } verdict)
            {
                yield return verdict;
            }
        }
    }

    private Verdict? JudgeBegin(MemberWalk walk, SyntaxNode site, BeginRecord begin)
    {
        if (EndsElsewhere(walk, site, begin))
        {
            return null;
        }

        if (begin.OpenWays.Count == 0)
        {
            return begin is { IsOpenWhenThrown: true, IsEnded: true }
                ? new(VerdictKind.EndsOnlyWithoutException, site, begin)
                : null;
        }

        if (begin.IsEnded)
        {
            return walk.Ledger.IsImprecise
                ? null
                : new(VerdictKind.StaysOnSomeWay, site, begin) { WaysOut = PlacesOf(begin) };
        }

        if (begin.IsHandedOn || begin.OpenWays.TrueForAll(way => way.IsStored))
        {
            return null;
        }

        return begin.OpenWays.Exists(way => way.HasContent)
            ? new(VerdictKind.ContentDoesNotEnd, site, begin) { WaysOut = PlacesOf(begin) }
            : new(VerdictKind.NeverEnds, site, begin) { WaysOut = PlacesOf(begin) };
    }

    private static List<SyntaxNode> PlacesOf(BeginRecord begin) => [.. begin.OpenWays.Select(way => way.Place).Distinct()];

    private static Verdict? JudgeScope(MemberWalk walk, SyntaxNode site, ScopeRecord scope) =>
        scope.OpenWayOut is { } wayOut && !walk.Ledger.IsImprecise
            ? new(VerdictKind.ScopeStaysOpen, site, null) { WaysOut = [wayOut] }
            : scope is { IsOpenWhenThrown: true, IsClosed: true, OpenWayOut: null }
                ? new(VerdictKind.EndsOnlyWithoutException, site, null)
                : null;

    private static Verdict? JudgeSend(SyntaxNode site, SendRecord send) =>
        send.IsAlwaysClosed ? new(VerdictKind.SentAfterEnd, site, null)
        : send.IsAlwaysRepeated ? new(VerdictKind.SentTwice, site, null) { State = send.State }
        : null;

    /// <summary>
    /// Whether another member of the type ends the state: one that calls this one, or one that others call. A member that
    /// ends it on one of its own ways has taken that on itself, so that only its callers can still help.
    /// </summary>
    private bool EndsElsewhere(MemberWalk walk, SyntaxNode site, BeginRecord begin) =>
        _walks.Exists(other => other != walk && CallsAndEnds(other, walk, site))
        || (!begin.IsEnded
            && (Stops(walk, key => key == begin.DialogKey)
                || _walks.Exists(other => other != walk && IsPartner(other, walk, begin))));

    private static bool CallsAndEnds(MemberWalk other, MemberWalk walk, SyntaxNode site) =>
        other.Ledger.Begins.TryGetValue(site, out BeginRecord? seen)
        && !IsWithin(walk, other)
        && (seen.IsEnded || seen.IsHandedOn);

    /// <summary>Whether a member stops, toggles or relays what this one starts.</summary>
    private bool IsPartner(MemberWalk other, MemberWalk walk, BeginRecord begin) =>
        !IsHelper(other.Body)
        && !IsNeverRun(other.Body)
        && !IsWorkOfAnother(other, walk)
        && Stops(other, key => MayBeSame(key, begin.DialogKey) && !BeginsAround(other, walk, key));

    /// <summary>Whether a member ends a state that it did not begin: it stops, toggles or relays what others start.</summary>
    private static bool Stops(MemberWalk walk, Func<string?, bool> isConcerned) => walk.Ledger.Ends.Any(end =>
        end.Value is { IsOrphan: true, IsMatched: false, IsFollowed: false }
        && isConcerned(end.Value.DialogKey)
        && (walk.Judges(end.Key) || !walk.Body.Syntax.Contains(end.Key))
        && !walk.Ledger.Begins.Any(begin => walk.Judges(begin.Key)
            && begin.Value.DialogKey == end.Value.DialogKey
            && begin.Value.OpenWays.Exists(way => way.HasContent)));

    /// <summary>Whether a lambda ends what the member around it began, which is nothing to the other members.</summary>
    private bool BeginsAround(MemberWalk lambda, MemberWalk asking, string? dialog) => lambda.Body.Owner is not null
        && _walks.Exists(around => around != lambda
            && around.Body.Syntax.Contains(lambda.Body.Syntax)
            && !around.Body.Syntax.Contains(asking.Body.Syntax)
            && around.Ledger.Begins.Any(begin => around.Judges(begin.Key) && begin.Value.DialogKey == dialog));

    /// <summary>Whether a lambda is a step of a member that begins states itself, which is nothing to the other members.</summary>
    private bool IsWorkOfAnother(MemberWalk lambda, MemberWalk asking) => lambda.Body.Owner is not null
        && _walks.Exists(around => around.Ledger.RunHere.Contains(lambda.Body)
            && !around.Body.Syntax.Contains(asking.Body.Syntax)
            && _walks.Exists(part => part.Ledger.Begins.Count > 0 && around.Body.Syntax.Contains(part.Body.Syntax)));

    /// <summary>A lambda's record in the walk of its own member tells only what that member makes of it.</summary>
    private static bool IsWithin(MemberWalk walk, MemberWalk other) =>
        walk.Body.Owner is not null && other.Body.Syntax.Contains(walk.Body.Syntax);

    /// <summary>A method that only its own type calls: what it ends, its callers end.</summary>
    private bool IsHelper(FunctionBody body) => body.Symbol is IMethodSymbol method
        && (method.DeclaredAccessibility == Accessibility.Private || method.Has(_facts.Attributes.EndsTyping))
        && _calls.IsCalled(method)
        && !_calls.IsPassedOn(method);

    /// <summary>A local function, or a lambda in a variable, that nobody calls and nobody passes on.</summary>
    private bool IsNeverRun(FunctionBody body) => body.Symbol switch
    {
        IMethodSymbol { MethodKind: MethodKind.LocalFunction } function =>
            !_calls.IsCalled(function) && !_calls.IsPassedOn(function),
        IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } => IsForgotten(body),
        _ => false,
    };

    private static bool IsForgotten(FunctionBody lambda) =>
        lambda.Syntax.Parent?.Parent
            is VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax } variable
        && !lambda.Owner!.Syntax.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Any(name => name.Identifier.ValueText == variable.Identifier.ValueText);

    private static bool MayBeSame(string? one, string? other) => one == other || one is null || other is null
        || !((IsConstant(one) && IsConstant(other)) || (IsOwn(one) && IsOwn(other)));

    private static bool IsConstant(string key) => key.StartsWith("String:", StringComparison.Ordinal);

    private static bool IsOwn(string key) => key.StartsWith(Names.This, StringComparison.Ordinal);
}
