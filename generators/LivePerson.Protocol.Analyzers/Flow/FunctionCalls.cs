using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LivePerson.Protocol.Analyzers.Flow;

/// <summary>Follows calls of lambdas, local functions and methods of the same type; knows what they may do when others call them.</summary>
internal sealed class FunctionCalls(PathExecution path)
{
    private TypeBodies Bodies => path.Context.Bodies;

    public Value Lambda(IFlowAnonymousFunctionOperation function) =>
        new Function(Bodies.LambdaIn(path.Frame.Body, function));

    public Value Reference(IMethodReferenceOperation reference)
    {
        if (BodyOf(reference.Method) is { } body)
        {
            return new Function(body);
        }

        // A delegate to somebody else's method carries its receiver.
        return reference.Instance is { } instance
            ? new Holder(new([path.Handover.Holdable(path.Evaluate(instance), instance.Type)]), null)
            : Value.Unknown;
    }

    /// <summary>The body of a method that may be followed: of the same type, and not replaceable by a derived one.</summary>
    public FunctionBody? BodyOf(IMethodSymbol method) => method.MethodKind switch
    {
        MethodKind.LocalFunction => Bodies.LocalFunctionIn(path.Frame.Body, method),
        _ when method.IsVirtual || method.IsAbstract || (method.IsOverride && !method.IsSealed && !method.ContainingType.IsSealed) => null,
        _ => Bodies.Find(TypeBodies.Written(method)),
    };

    /// <summary>Runs a function here, once for each way in which it can come back; null if it cannot be followed.</summary>
    public Value? TryCall(FunctionBody body, IReadOnlyDictionary<ISymbol, Value> arguments)
    {
        if (body.IsIterator || !path.Frame.CanCall(body))
        {
            return null;
        }

        path.Context.Ledger.Followed.Add(body);
        WalkResult result = Walk(body, arguments);
        foreach (PathState thrown in result.Thrown.Select(state => LeaveBody(body, state)).Distinct())
        {
            path.Raise(thrown);
        }

        List<(PathState State, Value? Returned)> ways =
            [.. result.Exits.Select(exit => (LeaveBody(body, exit.State), exit.Returned)).Distinct()];
        if (ways.Count == 0)
        {
            path.IsDead = true;
            return Value.Unknown;
        }

        (PathState state, Value? returned) = ways[path.Choices.Next(ways.Count)];
        path.State = state;
        Value value = returned ?? Value.Unknown;
        return body.IsAsync ? new Promise(value, null, IsFollowed: true) : value;
    }

    /// <summary>Somebody unknown may call the function, now or later: what it would end or hand on counts as handed on.</summary>
    public void GiveAway(Function function)
    {
        path.Context.Ledger.GivenAway.Add(function.Body);
        if (!path.Frame.CanCall(function.Body))
        {
            return;
        }

        PathState before = path.State;
        WalkResult result = Walk(function.Body, ImmutableDictionary<ISymbol, Value>.Empty);
        HashSet<string> reached = [];
        foreach (PathState after in result.Exits.Select(exit => exit.State).Concat(result.Thrown))
        {
            reached.UnionWith(after.Dialogs.Entries
                .Where(entry => entry.Value.Phase != before.Dialog(entry.Key).Phase)
                .Select(entry => entry.Key));
            foreach (KeyValuePair<SyntaxNode, ScopePhase> scope in before.Scopes.Entries)
            {
                if (scope.Value == ScopePhase.Open && after.Scopes.Find(scope.Key) != ScopePhase.Open)
                {
                    path.State = path.State with { Scopes = path.State.Scopes.With(scope.Key, ScopePhase.HandedOn) };
                }
            }
        }

        path.Handover.HandOnWhere(reached.Contains);
    }

    /// <summary>The value of a property of the same type that only computes a message or a state.</summary>
    public Value? TryRead(IPropertyReferenceOperation reference, Value? owner)
    {
        IPropertySymbol property = reference.Property;
        if (owner is not null and not Named { Name: Names.This }
            || !path.Context.Facts.Messages.IsStateOrPart(property.Type))
        {
            return null;
        }

        return property.GetMethod is { } getter && BodyOf(getter) is { } body
            ? TryCall(body, ImmutableDictionary<ISymbol, Value>.Empty)
            : property.IsReadOnly ? InitialValueOf(property) : null;
    }

    /// <summary>What the initializer of a field or property gives it.</summary>
    public Value? InitialValueOf(ISymbol member)
    {
        if (Bodies.Find(member) is not { } body || !path.Frame.CanCall(body))
        {
            return null;
        }

        WalkResult result = path.Context.Call(
            body, PathState.Start, () => GraphWalk.Run(path.Context, new(body, path.Frame), PathState.Start));
        string owner = member.IsStatic ? Names.OfType(member.ContainingType) : Names.This;
        return result.Exits.Select(exit => exit.State.Slots.Find(Names.Member(owner, member))).FirstOrDefault();
    }

    private WalkResult Walk(FunctionBody body, IReadOnlyDictionary<ISymbol, Value> arguments)
    {
        PathState entry = path.State;
        foreach (KeyValuePair<ISymbol, Value> argument in arguments)
        {
            entry = entry.WithSlot(argument.Key, argument.Value);
        }

        return path.Context.Call(body, entry, () => GraphWalk.Run(path.Context, new(body, path.Frame), entry));
    }

    /// <summary>The state without the function's own variables.</summary>
    private static PathState LeaveBody(FunctionBody body, PathState state) => state with
    {
        Slots = state.Slots.Without(body.Shape.Owns),
    };
}
