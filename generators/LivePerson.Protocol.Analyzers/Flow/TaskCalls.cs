using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace LivePerson.Protocol.Analyzers.Flow;

/// <summary>Calls of the framework that pass values through: tasks, enumerators, pure functions of strings.</summary>
internal sealed class TaskCalls(PathExecution path)
{
    public Value? TryInvoke(Call call) =>
        FrameworkMethods.IsFramework(call.Method.ContainingType) ? Task(call) ?? Enumerate(call) ?? Pure(call)
        : Enumerate(call) ?? (IsPredicate(call.Method) && path.Functions.BodyOf(call.Method) is null ? Pure(call) : null);

    private Value? Task(Call call)
    {
        switch (call.Method.Name)
        {
            case "ConfigureAwait" or "AsTask" or "GetAwaiter" or "WaitAsync" or "Unwrap":
                return call.Receiver ?? call.Arguments.FirstOrDefault();
            case "GetResult" when call.Receiver is Promise promise:
                path.Raise();
                return promise.Result;
            case "FromResult" when call.Method.ContainingType.Name is "Task" or "ValueTask" && call.Arguments is [var value]:
                return new Promise(value, null);
            case "Run" when call.Method.ContainingType.Name == "Task" && call.Arguments is [Function function, ..]:
                return path.Functions.TryCall(function.Body, ImmutableDictionary<ISymbol, Value>.Empty);
            case "GetValueOrDefault" when call.Receiver is not null
                && call.Method.ContainingType.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T:
                return call.Receiver;
            default:
                return null;
        }
    }

    private Value? Enumerate(Call call)
    {
        switch (call.Method.Name)
        {
            case "GetEnumerator" or "GetAsyncEnumerator":
                Value? source = call.Receiver ?? call.Arguments.FirstOrDefault();
                return new Cursor(
                    source?.Key ?? path.Fresh(call.Syntax).Key!, IsFresh: true, source is Holder { IsFilled: true });
            case "MoveNext" or "MoveNextAsync" when call.Receiver is Cursor cursor:
                path.Raise();
                return Move(call, cursor);
            case "Dispose" or "DisposeAsync" when call.Receiver is Cursor:
                return Value.Unknown;
            default:
                return null;
        }
    }

    private Value Move(Call call, Cursor cursor)
    {
        // The call has the syntax of what is enumerated, which must not be taken for a new value in each round.
        Value moved = cursor switch
        {
            { IsFresh: true, IsFilled: true } => Value.True,
            { IsFresh: true } => new Test($"any({cursor.Source});", Value.True, false),
            _ => path.Fresh(Names.Moved(call.Syntax)),
        };
        if (!cursor.IsFresh)
        {
            path.State = Renaming.MoveOn(path.State, Names.Element(cursor.Source));
        }

        path.State = path.State with
        {
            Slots = path.State.Slots.SelectValues((_, value) =>
                value.Equals(cursor) ? cursor with { IsFresh = false } : value),
        };
        return call.Method.Name == "MoveNext" ? moved : new Promise(moved, null);
    }

    private static Value? Pure(Call call)
    {
        IMethodSymbol method = call.Method;
        if (call.Receiver is { } receiver
            && method.Name is "Trim" or "ToString" or "Normalize" or "ToUpperInvariant" or "ToLowerInvariant"
            && method.ContainingType.SpecialType == SpecialType.System_String)
        {
            return receiver;
        }

        if (method.Name == "Equals" && call.Receiver is { } one && call.Arguments is [var other])
        {
            return Conditions.AreEqual(one, other) is var equal and not UnknownValue ? equal : null;
        }

        return (FrameworkMethods.IsPure(method) || IsPredicate(method))
            && !call.Arguments.Any(argument => argument is Function)
            && call.KeysOfAll() is { } keys
            ? new Named(Names.Call(method, keys))
            : null;
    }

    /// <summary>A question that its name tells to be one.</summary>
    private static bool IsPredicate(IMethodSymbol method) => method.ReturnType.SpecialType == SpecialType.System_Boolean
        && (method.Name.StartsWith("Is", StringComparison.Ordinal)
            || method.Name.StartsWith("Has", StringComparison.Ordinal)
            || method.Name.StartsWith("Should", StringComparison.Ordinal)
            || method.Name.StartsWith("Can", StringComparison.Ordinal));
}
