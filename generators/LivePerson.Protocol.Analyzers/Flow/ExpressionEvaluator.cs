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
            IDeconstructionAssignmentOperation deconstruction => Deconstruct(deconstruction),
            IEventAssignmentOperation subscription => Subscribe(subscription),
            IInvocationOperation invocation => path.Calls.Invoke(invocation),
            IAwaitOperation awaited => Await(awaited),
            IObjectCreationOperation creation => path.Calls.Create(creation),
            IDynamicInvocationOperation or IDynamicObjectCreationOperation => GiveAwayAll(operation),
            IFlowAnonymousFunctionOperation function => path.Functions.Lambda(function),
            IDelegateCreationOperation creation => path.Evaluate(creation.Target),
            IMethodReferenceOperation reference => path.Functions.Reference(reference),
            ITupleOperation tuple => Hold(tuple.Elements),
            IArrayCreationOperation array => Hold(array.Initializer?.ElementValues ?? []),
            ICollectionExpressionOperation collection => Hold(collection.Elements),
            IAnonymousObjectCreationOperation anonymous => Hold(anonymous.Initializers),
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
        path.State = path.State.WithSlot(capture.Id, value);
        return value;
    }

    private Value Convert(IConversionOperation conversion)
    {
        Value value = path.Evaluate(conversion.Operand);
        return conversion.OperatorMethod is null ? value : path.Fresh(conversion.Syntax);
    }

    private Value Assign(IOperation target, IOperation source)
    {
        Value value = path.Evaluate(source);
        path.Places.Write(target, value, Unconverted(source).Type);
        return value;
    }

    private Value Change(IOperation target, IOperation? operand)
    {
        path.Evaluate(operand);
        Value value = path.Fresh(target.Syntax);
        path.Places.Write(target, value, target.Type);
        return value;
    }

    private Value Deconstruct(IDeconstructionAssignmentOperation deconstruction)
    {
        IOperation target = deconstruction.Target is IDeclarationExpressionOperation declaration
            ? declaration.Expression
            : deconstruction.Target;
        if (target is ITupleOperation targets
            && Unconverted(deconstruction.Value) is ITupleOperation sources
            && targets.Elements.Length == sources.Elements.Length)
        {
            ImmutableArray<Value> values = [.. sources.Elements.Select(path.Evaluate)];
            for (int index = 0; index < values.Length; index++)
            {
                path.Places.Write(targets.Elements[index], values[index], sources.Elements[index].Type);
            }
        }
        else
        {
            path.Evaluate(deconstruction.Value);
            WriteFresh(target);
        }

        return Value.Unknown;
    }

    private void WriteFresh(IOperation target)
    {
        if (target is ITupleOperation tuple)
        {
            foreach (IOperation element in tuple.Elements)
            {
                WriteFresh(element);
            }
        }
        else
        {
            path.Places.Write(target, path.Fresh(target.Syntax), target.Type);
        }
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

        // A send that is awaited where it stands has told already what is known when it fails.
        if (!IsSend(awaited.Operation))
        {
            path.Raise(value is Promise { Begins: { } site } ? Sending.Undo(path.State, site) : path.State);
        }

        return value is Promise promise ? promise.Result : path.Fresh(awaited.Syntax);
    }

    private bool IsSend(IOperation operation)
    {
        while (operation is IInvocationOperation { TargetMethod.Name: "ConfigureAwait", Instance: { } inner })
        {
            operation = inner;
        }

        return operation is IInvocationOperation invocation && path.Context.Facts.IsSend(invocation.TargetMethod);
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

    private Holder Hold(IEnumerable<IOperation> elements)
    {
        ImmutableHashSet<Value>.Builder held = ImmutableHashSet.CreateBuilder<Value>();
        foreach (IOperation element in elements)
        {
            IOperation value = element is ISimpleAssignmentOperation assignment ? assignment.Value : element;
            held.Add(path.Handover.Holdable(path.Evaluate(value), Unconverted(value).Type));
        }

        return new Holder(new(held.ToImmutable()));
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

    private static IOperation Unconverted(IOperation operation)
    {
        while (operation is IConversionOperation { OperatorMethod: null } conversion)
        {
            operation = conversion.Operand;
        }

        return operation;
    }
}
