using LivePerson.Protocol.Analyzers.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LivePerson.Protocol.Analyzers.Flow;

/// <summary>Calls whose meaning the protocol's facts tell: sends, scopes, factories, values of open enums.</summary>
internal sealed class ProtocolCalls(PathExecution path)
{
    private ProtocolFacts Facts => path.Context.Facts;

    public Value? TryInvoke(Call call)
    {
        IMethodSymbol method = call.Method;
        if (method.Name == "<Clone>$" && call.Receiver is Message)
        {
            return call.Receiver;
        }

        if (call.Receiver is Scope scope)
        {
            return InvokeOn(scope, call);
        }

        if (!Facts.KnowsProtocol(method.ContainingAssembly))
        {
            return null;
        }

        if (method.Has(Facts.Attributes.SendsRequest) && FirstArgument(call) is { } request)
        {
            return path.Sends.Send(call.Operation, Facts.Messages.Read(call.Arguments[request], call.TypeOf(request)));
        }

        if (method.Has(Facts.Attributes.BeginsState))
        {
            return path.Sends.BeginScope(call.Operation, DialogOf(call));
        }

        if (method.Has(Facts.Attributes.EndsTyping))
        {
            path.Raise();
            path.Sends.EndBySaying(call.Arguments);
            return path.Fresh(call.Syntax);
        }

        return Facts.IsProtocolType(method.ContainingType) && !Facts.IsSender(method.ContainingType)
            ? InvokeOnMessage(call)
            : null;
    }

    private Value? InvokeOn(Scope scope, Call call)
    {
        switch (call.Method.Name)
        {
            case "ToString" or "Equals" or "GetHashCode" or "GetType":
                return path.Fresh(call.Syntax);
            default:
                path.Sends.CloseScope(scope);
                path.Raise();
                return path.Fresh(call.Syntax);
        }
    }

    private Value? InvokeOnMessage(Call call)
    {
        IMethodSymbol method = call.Method;
        if (Facts.OpenEnum(method.ContainingType) is { } openEnum)
        {
            return method.IsStatic && call.Arguments is [Constant { Content: string wire }, ..] && openEnum.IsKnown(wire)
                && SymbolEqualityComparer.Default.Equals(method.ReturnType, method.ContainingType)
                    ? new KnownState(wire, openEnum)
                    : EqualsCall(call) ?? path.Fresh(call.Syntax);
        }

        if (method.IsStatic && method.ReturnType is INamedTypeSymbol { IsRecord: true } record
            && Facts.IsProtocolType(record) && !method.Name.StartsWith("Parse", StringComparison.Ordinal))
        {
            return Make(call, record);
        }

        if (call.Receiver is Message { State: not null } message && Serialises(method))
        {
            // The bytes may go on the wire by another way than a sender.
            path.Handover.GiveAway(message, null);
        }

        return path.Fresh(call.Syntax);
    }

    private static Value? EqualsCall(Call call) => call is { Method.Name: "Equals", Receiver: { } one, Arguments: [{ } other] }
        ? Conditions.AreEqual(one, other) is var equal and not UnknownValue ? equal : null
        : null;

    private static bool Serialises(IMethodSymbol method) =>
        method.Name is not ("ToString" or "Equals" or "GetHashCode" or "GetType" or "Validate" or "PrintMembers");

    /// <summary>A factory: what its arguments tell is in the message.</summary>
    private Message Make(Call call, INamedTypeSymbol record)
    {
        Message message = Facts.Messages.New(record);
        message = message with { Closes = message.Closes || call.Method.Has(Facts.Attributes.ClosesDialog) };
        for (int index = 0; index < call.Arguments.Length; index++)
        {
            if (call.Operation.Arguments[index].Parameter is not { } parameter)
            {
                continue;
            }

            Value value = call.Arguments[index];
            if (parameter.Has(Facts.Attributes.DialogId))
            {
                message = message with { Dialog = IsComputed(call.Operation.Arguments[index].Value, value) ? Value.Unknown : value };
            }
            else if (Facts.OpenEnum(parameter.Type) is not null && Facts.Types.StateOf.ContainsKey(record))
            {
                message = message with { State = value is KnownState ? value : Value.Unknown };
            }
            else if (Facts.Messages.IsPart(parameter.Type))
            {
                message = message.Including(Facts.Messages.Read(value, call.TypeOf(index)));
            }
        }

        return message;
    }

    /// <summary>A call in the place of the id: it may give any dialog, also one that has another name here.</summary>
    private static bool IsComputed(IOperation argument, Value value)
    {
        while (argument is IConversionOperation or IAwaitOperation)
        {
            argument = argument is IConversionOperation conversion ? conversion.Operand : ((IAwaitOperation)argument).Operation;
        }

        return argument is IInvocationOperation && value is not Named { Name: not ['#', ..] };
    }

    private Value? DialogOf(Call call)
    {
        for (int index = 0; index < call.Arguments.Length; index++)
        {
            if (call.Operation.Arguments[index].Parameter is { } parameter && parameter.Has(Facts.Attributes.DialogId))
            {
                return call.Arguments[index];
            }
        }

        return null;
    }

    private static int? FirstArgument(Call call)
    {
        for (int index = 0; index < call.Arguments.Length; index++)
        {
            if (call.Operation.Arguments[index].Parameter?.Ordinal == 0)
            {
                return index;
            }
        }

        return null;
    }
}
