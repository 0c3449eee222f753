using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LivePerson.Protocol.Analyzers.Flow;

/// <summary>Evaluates the expressions of a control-flow graph as far as dialogs, states and conditions need it.</summary>
internal sealed class ExpressionEvaluator(PathExecution path)
{
    private readonly ConditionEvaluator _conditions = new(path);
    private readonly PropertyReader _properties = new(path);
    private readonly HolderCreation _holders = new(path);
    private readonly Deconstructions _deconstructions = new(path);

    public Value Evaluate(IOperation operation)
    {
        if (operation.ConstantValue is { HasValue: true, Value: var constant })
        {
            return new Constant(constant);
        }

        return operation switch
        {
            IExpressionStatementOperation statement => path.Evaluate(statement.Operation),
            ILocalReferenceOperation local => path.Places.Read(local.Local),
            IParameterReferenceOperation parameter => path.Places.Read(parameter.Parameter),
            IFlowCaptureReferenceOperation reference => path.Places.Read(reference.Id),
            IFlowCaptureOperation capture => Capture(capture),
            IInstanceReferenceOperation => new Named(Names.This),
            IConversionOperation conversion => Convert(conversion),
            IParenthesizedOperation parenthesized => path.Evaluate(parenthesized.Operand),
            IFieldReferenceOperation field => path.Places.Read(field),
            IPropertyReferenceOperation property => _properties.Read(property),
            IArrayElementReferenceOperation element =>
                path.Places.ReadElement(path.Evaluate(element.ArrayReference), element.Indices, element.Syntax),
            ISimpleAssignmentOperation assignment => Assign(assignment.Target, assignment.Value),
            ICompoundAssignmentOperation compound => Change(compound.Target, compound.Value),
            IIncrementOrDecrementOperation increment => Change(increment.Target, null),
            IDeconstructionAssignmentOperation deconstruction => _deconstructions.Write(deconstruction),
            IEventAssignmentOperation subscription => Subscribe(subscription),
            IInvocationOperation invocation => path.Calls.Invoke(invocation),
            IAwaitOperation awaited => Await(awaited),
            IObjectCreationOperation creation => path.Calls.Create(creation),
            IDynamicInvocationOperation or IDynamicObjectCreationOperation => GiveAwayAll(operation),
            IFlowAnonymousFunctionOperation function => path.Functions.Lambda(function),
            IDelegateCreationOperation creation => path.Evaluate(creation.Target),
            IMethodReferenceOperation reference => path.Functions.Reference(reference),
            ITupleOperation or IArrayCreationOperation or ICollectionExpressionOperation or IAnonymousObjectCreationOperation =>
                _holders.Make(operation),
            IInterpolatedStringOperation text => Interpolate(text),
            IDefaultValueOperation { Type.IsReferenceType: true } => Value.Null,
            IReturnOperation yielded => Yield(yielded),
            _ => _conditions.TryEvaluate(operation) ?? EvaluateChildren(operation),
        };
    }

    private Value EvaluateChildren(IOperation operation)
    {
        foreach (IOperation child in operation.ChildOperations)
        {
            path.Evaluate(child);
        }

        return path.Fresh(operation.Syntax);
    }

    private Value Capture(IFlowCaptureOperation capture)
    {
        Value value = path.Evaluate(capture.Value);
        path.State = path.State.WithSlot(path.Frame.Body.Shape.SlotOf(capture.Id), value);
        return value;
    }

    private Value Convert(IConversionOperation conversion)
    {
        Value value = path.Evaluate(conversion.Operand);
        if (conversion.OperatorMethod is not { } method)
        {
            return value;
        }

        // The type's own conversion gives the same for the same value, and says of it no less than a property does.
        return value.Key is { } key ? new Named(Names.Member(key, method)) : path.Fresh(conversion.Syntax);
    }

    private Value Assign(IOperation target, IOperation source)
    {
        Value value = path.Evaluate(source);
        path.Places.Write(target, value, source.Unconverted().Type);
        return value;
    }

    private Value Change(IOperation target, IOperation? operand)
    {
        path.Evaluate(operand);
        Value value = path.Fresh(target.Syntax);
        path.Places.Write(target, value, target.Type);
        return value;
    }

    private Value Subscribe(IEventAssignmentOperation subscription)
    {
        path.Evaluate(subscription.EventReference);
        path.Handover.GiveAway(path.Evaluate(subscription.HandlerValue), subscription.HandlerValue.Type);
        return Value.Unknown;
    }

    private Value Await(IAwaitOperation awaited)
    {
        Value value = path.Evaluate(awaited.Operation);
        if (path.IsDead)
        {
            return value;
        }

        // A call that is awaited where it stands has told already what is known when it fails.
        if (!IsTold(awaited.Operation, value))
        {
            path.Raise(value is Promise { Begins: { } site } ? Sending.Undo(path.State, site) : path.State);
        }

        return value is Promise promise ? promise.Result : path.Fresh(awaited.Syntax);
    }

    private bool IsTold(IOperation operation, Value value)
    {
        while (operation is IInvocationOperation { TargetMethod.Name: "ConfigureAwait", Instance: { } inner })
        {
            operation = inner;
        }

        return operation is IInvocationOperation invocation
            && (value is Promise { IsFollowed: true } || path.Context.Facts.IsSend(invocation.TargetMethod));
    }

    private Value GiveAwayAll(IOperation operation)
    {
        foreach (IOperation child in operation.ChildOperations)
        {
            path.Handover.GiveAway(path.Evaluate(child), child.Type);
        }

        path.Raise();
        return path.Fresh(operation.Syntax);
    }

    private Value Interpolate(IInterpolatedStringOperation text)
    {
        List<string?> keys = [];
        foreach (IInterpolatedStringContentOperation part in text.Parts)
        {
            keys.Add(part switch
            {
                IInterpolatedStringTextOperation literal => path.Evaluate(literal.Text).Key,
                IInterpolationOperation hole => path.Evaluate(hole.Expression).Key,
                _ => null,
            });
        }

        return keys switch
        {
            [{ } only] => new Named(only),
            _ when keys.TrueForAll(key => key is not null) => new Named($"text({string.Concat(keys)});"),
            _ => path.Fresh(text.Syntax),
        };
    }

    private Value Yield(IReturnOperation yielded)
    {
        if (yielded.ReturnedValue is { } value)
        {
            path.Handover.GiveAway(path.Evaluate(value), value.Type);
        }

        return Value.Unknown;
    }
}
