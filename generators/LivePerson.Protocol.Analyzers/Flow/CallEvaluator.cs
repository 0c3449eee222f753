using System.Collections.Immutable;
using LivePerson.Protocol.Analyzers.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LivePerson.Protocol.Analyzers.Flow;

/// <summary>Evaluates calls: sends, factories of messages, tasks, functions that can be followed, and all others.</summary>
internal sealed class CallEvaluator(PathExecution path)
{
    private readonly ProtocolCalls _protocol = new(path);
    private readonly TaskCalls _tasks = new(path);
    private readonly UnknownCalls _unknown = new(path);
    private readonly HolderCreation _holders = new(path);

    private ProtocolFacts Facts => path.Context.Facts;

    public Value Invoke(IInvocationOperation invocation)
    {
        Value? receiver = invocation.Instance is null ? null : path.Evaluate(invocation.Instance);
        Call call = new(invocation, invocation.TargetMethod, receiver, EvaluateArguments(invocation.Arguments));
        if (path.IsDead)
        {
            return Value.Unknown;
        }

        Value value = _protocol.TryInvoke(call)
            ?? _tasks.TryInvoke(call)
            ?? Clone(call)
            ?? SkipUnwritten(call)
            ?? Follow(call)
            ?? _unknown.Invoke(call);
        WriteReferences(invocation.Arguments);
        EndIfNeverReturning(call);
        return value;
    }

    public Value Create(IObjectCreationOperation creation)
    {
        ImmutableArray<Value> arguments = EvaluateArguments(creation.Arguments);
        if (creation.Type is not INamedTypeSymbol type)
        {
            return path.Fresh(creation.Syntax);
        }

        if (type.IsRecord && Facts.IsProtocolType(type))
        {
            return Facts.Messages.New(type);
        }

        if (type.TypeKind == TypeKind.Delegate)
        {
            return arguments.FirstOrDefault() ?? Value.Unknown;
        }

        return _unknown.Create(creation, arguments);
    }

    private Value? Clone(Call call) => call is { Method.Name: "<Clone>$", Receiver: { } original }
        ? _holders.Clone(original, call.Syntax)
        : null;

    /// <summary>The compiler leaves out calls of a partial method that nobody wrote.</summary>
    private static Value? SkipUnwritten(Call call) =>
        call.Method is { IsPartialDefinition: true, PartialImplementationPart: null, ReturnsVoid: true } ? Value.Unknown : null;

    private Value? Follow(Call call)
    {
        FunctionBody? body = call.Receiver is Function function ? function.Body
            : call.Receiver is null or Named { Name: Names.This } ? path.Functions.BodyOf(call.Method)
            : null;
        if (body is null)
        {
            return null;
        }

        Dictionary<ISymbol, Value> arguments = new(SymbolEqualityComparer.Default);
        if (body.Symbol is IMethodSymbol method)
        {
            for (int index = 0; index < call.Arguments.Length; index++)
            {
                int ordinal = call.Operation.Arguments[index].Parameter?.Ordinal ?? index;
                if (ordinal < method.Parameters.Length && method.Parameters[ordinal].RefKind != RefKind.Out)
                {
                    arguments[method.Parameters[ordinal]] = call.Arguments[index];
                }
            }
        }

        return path.Functions.TryCall(body, arguments);
    }

    private ImmutableArray<Value> EvaluateArguments(ImmutableArray<IArgumentOperation> arguments) =>
        [.. arguments.Select(it => it.Parameter?.RefKind == RefKind.Out ? Value.Unknown : path.Evaluate(it.Value))];

    private void WriteReferences(ImmutableArray<IArgumentOperation> arguments)
    {
        foreach (IArgumentOperation argument in arguments.Where(IsWritten))
        {
            path.Places.Write(argument.Value, path.Fresh(argument.Syntax), argument.Value.Type);
        }
    }

    private static bool IsWritten(IArgumentOperation argument) => argument.Parameter?.RefKind is RefKind.Out or RefKind.Ref;

    private void EndIfNeverReturning(Call call)
    {
        if (path.IsDead || !NeverReturns(call))
        {
            return;
        }

        path.Raise();
        path.IsDead = true;
    }

    private bool NeverReturns(Call call)
    {
        if (HasAttribute(call.Method, "DoesNotReturnAttribute"))
        {
            return true;
        }

        for (int index = 0; index < call.Arguments.Length; index++)
        {
            if (call.Operation.Arguments[index].Parameter is { Type.SpecialType: SpecialType.System_Boolean } parameter
                && parameter.GetAttributes().FirstOrDefault(it => it.AttributeClass?.Name == "DoesNotReturnIfAttribute")
                    is { ConstructorArguments: [{ Value: bool never }] })
            {
                if (Conditions.Assume(path.State, call.Arguments[index], !never, isRemembered: true) is not { } state)
                {
                    return true;
                }

                path.State = state;
            }
        }

        return false;
    }

    private static bool HasAttribute(IMethodSymbol method, string name) =>
        method.GetAttributes().Any(it => it.AttributeClass?.Name == name);
}

/// <summary>A call with its arguments evaluated.</summary>
/// <param name="Operation">Where it stands.</param>
/// <param name="Method">What is called.</param>
/// <param name="Receiver">On what; null for static methods.</param>
/// <param name="Arguments">In the order of the operation's arguments.</param>
internal sealed record Call(
    IInvocationOperation Operation, IMethodSymbol Method, Value? Receiver, ImmutableArray<Value> Arguments)
{
    public SyntaxNode Syntax => Operation.Syntax;

    /// <summary>The names of receiver and arguments; null if one has none.</summary>
    public IEnumerable<string>? KeysOfAll()
    {
        IEnumerable<Value> values = Receiver is { } receiver ? Arguments.Prepend(receiver) : Arguments;
        List<string?> keys = [.. values.Select(KeyOf)];
        return keys.TrueForAll(key => key is not null) ? keys.OfType<string>() : null;
    }

    /// <summary>Lambdas that read the same give the same.</summary>
    private static string? KeyOf(Value value) => value switch
    {
        Holder { Held.Values.Count: 0 } => "",
        Function { Body.Syntax: var syntax } => $"{syntax.NormalizedText()};",
        _ => value.Key,
    };

    /// <summary>The static type of an argument's expression, before it was converted to the parameter's.</summary>
    public ITypeSymbol? TypeOf(int argument) => TypeOf(Operation.Arguments[argument].Value);

    private static ITypeSymbol? TypeOf(IOperation? operation)
    {
        while (operation is IConversionOperation { OperatorMethod: null } conversion)
        {
            operation = conversion.Operand;
        }

        return operation?.Type;
    }
}
