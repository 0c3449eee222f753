using System.Collections.Immutable;
using LivePerson.Protocol.Analyzers.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LivePerson.Protocol.Analyzers.Flow;

/// <summary>Calls that cannot be followed: what they are given is handed on, unless they are known to do nothing with it.</summary>
internal sealed class UnknownCalls(PathExecution path)
{
    private readonly HolderCreation _holders = new(path);

    private ProtocolFacts Facts => path.Context.Facts;

    public Value Invoke(Call call)
    {
        bool isFramework = FrameworkMethods.IsFramework(call.Method.ContainingType);
        if (isFramework && FrameworkMethods.OnlyLogs(call.Method))
        {
            return path.Fresh(call.Syntax);
        }

        if (!isFramework || FrameworkMethods.Keeps(call.Method))
        {
            HandOn(call, isFramework);
        }
        else
        {
            HandOnWhatActs(call);
        }

        path.Raise();
        return Result(call, isFramework);
    }

    /// <summary>A new object holds what it was made from; one that gets a sender may act at once.</summary>
    public Value Create(IObjectCreationOperation creation, ImmutableArray<Value> arguments)
    {
        List<Value> held = [];
        bool isFramework = FrameworkMethods.IsFramework(creation.Type);
        for (int index = 0; index < arguments.Length; index++)
        {
            ITypeSymbol? type = creation.Arguments[index].Value.Type;
            if (!isFramework && !Facts.IsSender(creation.Type) && (Facts.IsSender(type) || arguments[index] is Function))
            {
                path.Handover.GiveAway(arguments[index], type);
            }

            held.Add(path.Handover.Holdable(arguments[index], type));
        }

        if (IsException(creation.Type))
        {
            return path.Fresh(creation.Syntax);
        }

        path.Raise();
        return Facts.IsSender(creation.Type) ? path.Fresh(creation.Syntax) : _holders.Make(creation, held);
    }

    private void HandOn(Call call, bool isKept)
    {
        for (int index = 0; index < call.Arguments.Length; index++)
        {
            if (isKept)
            {
                path.Handover.Store(call.Arguments[index], call.TypeOf(index));
            }
            else
            {
                path.Handover.GiveAway(call.Arguments[index], call.TypeOf(index));
            }
        }

        switch (call.Receiver)
        {
            case Holder or Function or Scope or Promise:
                path.Handover.GiveAway(call.Receiver, null);
                break;
            case Named receiver when ReceiverMayEnd(call, receiver):
                path.Handover.HandOnWhere(key => Names.IsWithin(key, receiver.Name));
                break;
        }
    }

    /// <summary>Even a method that keeps nothing may call a function, or a sender.</summary>
    private void HandOnWhatActs(Call call)
    {
        for (int index = 0; index < call.Arguments.Length; index++)
        {
            if (call.Arguments[index] is Function function && FrameworkMethods.RunsAtOnce(call.Method))
            {
                path.Context.Ledger.RunHere.Add(function.Body);
            }

            if (call.Arguments[index] is Function or Scope
                || (Facts.IsSender(call.TypeOf(index)) && !IsCheck(call.Method)))
            {
                path.Handover.GiveAway(call.Arguments[index], call.TypeOf(index));
            }
        }

        if (call.Receiver is Holder && call.Method.Name is "Dispose" or "DisposeAsync" or "Invoke" or "DynamicInvoke")
        {
            path.Handover.GiveAway(call.Receiver!, null);
        }
    }

    /// <summary>Whether an object that knows the dialog can also send, so that calling it may end the state.</summary>
    private static bool ReceiverMayEnd(Call call, Named receiver) => receiver.Name != Names.This
        ? call.Method.ContainingType is { TypeKind: TypeKind.Interface } or { IsRecord: false, TypeKind: TypeKind.Class }
            && !FrameworkMethods.IsFramework(call.Method.ContainingType)
        : !call.Method.IsStatic;

    private Value Result(Call call, bool isFramework)
    {
        if (isFramework && MayHold(call.Method.ReturnType))
        {
            ImmutableHashSet<Value> held =
            [
                .. call.Arguments.Select((value, index) => path.Handover.Holdable(value, call.TypeOf(index)))
                    .Where(value => value is Holder or SenderInside or Message or Function || IsHeldName(value)),
            ];
            if (!held.IsEmpty)
            {
                return new Holder(new(held), path.Fresh(call.Syntax).Key);
            }
        }

        return NamesResult(call.Method) && call.KeysOfAll() is { } keys
                ? new Named(Names.Call(call.Method, keys))
                : path.Fresh(call.Syntax);
    }

    /// <summary>Whether a value of the type may hold what it was made from: an IDisposable holds what it runs.</summary>
    private static bool MayHold(ITypeSymbol type) =>
        type is { SpecialType: SpecialType.None or SpecialType.System_IDisposable, IsValueType: false } && !IsTask(type);

    /// <summary>A getter by its name gives the same value again, and so does a question with a lambda.</summary>
    private static bool NamesResult(IMethodSymbol method) => !IsTask(method.ReturnType) && !method.ReturnsVoid
        && (method.Name.StartsWith("Get", StringComparison.Ordinal)
            || method.Name.StartsWith("Find", StringComparison.Ordinal)
            || FrameworkMethods.IsPure(method));

    private bool IsHeldName(Value value) => value.Key is { } key && path.State.Dialogs.Contains(key);

    private static bool IsTask(ITypeSymbol type) => type.Name is "Task" or "ValueTask";

    private static bool IsCheck(IMethodSymbol method) =>
        method.Name.StartsWith("ThrowIf", StringComparison.Ordinal) || method.Name is "Equals" or "ReferenceEquals" or "KeepAlive";

    private static bool IsException(ITypeSymbol? type)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (current.Name == nameof(Exception))
            {
                return true;
            }
        }

        return false;
    }
}
