using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LivePerson.Protocol.Analyzers.Flow;

/// <summary>Makes the objects that hold what they are given: lists, tuples, anonymous objects, records of the user.</summary>
internal sealed class HolderCreation(PathExecution path)
{
    public Value Make(IOperation operation)
    {
        IEnumerable<IOperation> parts = operation switch
        {
            ITupleOperation tuple => tuple.Elements,
            IArrayCreationOperation array => array.Initializer?.ElementValues ?? [],
            ICollectionExpressionOperation collection => collection.Elements,
            IAnonymousObjectCreationOperation anonymous => anonymous.Initializers,
            _ => [],
        };
        bool isList = operation is IArrayCreationOperation or ICollectionExpressionOperation;
        ImmutableArray<(ISymbol? Member, Value Value)> values = [.. parts.Select(Evaluate)];
        bool isValuesAlone = isList && !values.IsEmpty
            && values.All(part => part.Value.Key is not null) && !parts.Any(part => part is ISpreadOperation);
        return Make(
            operation.Syntax,
            isValuesAlone,
            values.Select(part => part.Value),
            operation is ITupleOperation { Type: INamedTypeSymbol type }
                ? type.TupleElements.Zip(values, (field, part) => ((ISymbol)field, part.Value))
                : values.Where(part => part.Member is not null).Select(part => (part.Member!, part.Value)));
    }

    /// <summary>An object made by a constructor; a record keeps each argument in the property of its parameter's name.</summary>
    public Holder Make(IObjectCreationOperation creation, IReadOnlyList<Value> values)
    {
        List<(ISymbol, Value)> members = [];
        if (creation.Type is INamedTypeSymbol { IsRecord: true } type)
        {
            for (int index = 0; index < values.Count; index++)
            {
                if (creation.Arguments[index].Parameter is { } parameter
                    && type.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault() is { } property)
                {
                    members.Add((property, values[index]));
                }
            }
        }

        return Make(creation.Syntax, false, values, members);
    }

    /// <summary>What <c>with</c> begins with: another record whose members are those of the first.</summary>
    public Value Clone(Value original, SyntaxNode syntax)
    {
        if (original.Key is not { } before)
        {
            return path.Fresh(syntax);
        }

        Holder clone = Make(syntax, false, original is Holder holder ? holder.Held.Values : [original], []);
        path.State = Renaming.Copy(path.State, before, clone.Key!);
        return clone;
    }

    private Holder Make(
        SyntaxNode syntax, bool isValuesAlone, IEnumerable<Value> values, IEnumerable<(ISymbol Member, Value Value)> members)
    {
        string place = isValuesAlone ? Names.ValuesAlone : path.Fresh(syntax).Key!;
        Holder holder = new(new([.. values]), place);
        foreach ((ISymbol member, Value value) in members)
        {
            path.State = path.State.WithSlot(Names.Member(holder.Key!, member), value);
        }

        return holder;
    }

    private (ISymbol? Member, Value Value) Evaluate(IOperation part)
    {
        IOperation value = part is ISimpleAssignmentOperation assignment ? assignment.Value : part;
        ISymbol? member = (part as ISimpleAssignmentOperation)?.Target is IPropertyReferenceOperation target ? target.Property : null;
        return (member, path.Handover.Holdable(path.Evaluate(value), value.Unconverted().Type));
    }
}
