using LivePerson.Protocol.Analyzers.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LivePerson.Protocol.Analyzers.Flow;

/// <summary>Reads properties: states and events by their names, parts of messages, and paths.</summary>
internal sealed class PropertyReader(PathExecution path)
{
    private ProtocolFacts Facts => path.Context.Facts;

    public Value Read(IPropertyReferenceOperation reference)
    {
        IPropertySymbol property = reference.Property;
        if (property.IsStatic && Facts.Messages.Constant(property) is { } constant)
        {
            return constant;
        }

        Value? owner = reference.Instance is null ? null : path.Evaluate(reference.Instance);
        if (owner is not null && ReadKnown(owner, property) is { } known)
        {
            return known;
        }

        if (path.Functions.TryRead(reference, owner) is { } computed)
        {
            return computed;
        }

        if (!reference.Arguments.IsEmpty)
        {
            return path.Places.ReadElement(
                owner ?? Value.Unknown, reference.Arguments.Select(argument => argument.Value), reference.Syntax);
        }

        return ChangesByItself(property)
            ? path.Fresh(reference.Syntax)
            : path.Places.ReadMember(owner, property, reference.Syntax);
    }

    private Value? ReadKnown(Value owner, IPropertySymbol property) => owner switch
    {
        Message message => Facts.Messages.Part(message, property),
        Promise promise when property.Name == "Result" => promise.Result,
        Cursor cursor when property.Name == "Current" => path.Places.ReadPath(Names.Element(cursor.Source)),
        KnownState state when Facts.OpenEnum(property.ContainingType) is not null && property.Name == "Value" =>
            new Constant(state.Wire),
        _ when property.ContainingType.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T =>
            property.Name == "Value" ? owner : Conditions.Not(Conditions.AreEqual(owner, Value.Null)),
        _ => null,
    };

    /// <summary>Whether two reads may differ though nobody assigned anything.</summary>
    private static bool ChangesByItself(IPropertySymbol property) =>
        property.ContainingType.Name is "CancellationToken" or "CancellationTokenSource" or "Task" or "ValueTask"
            or "DateTime" or "DateTimeOffset" or "Stopwatch" or "Environment" or "Random" or "Thread";
}
