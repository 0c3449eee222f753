using LivePerson.Protocol.Analyzers.Facts;
using Microsoft.CodeAnalysis;

namespace LivePerson.Protocol.Analyzers.Flow;

/// <summary>Knows, from the facts, what records of the protocol are made of.</summary>
internal sealed class Messages(ProtocolFacts facts)
{
    /// <summary>A state, or an event with a state, that has a static property of its own.</summary>
    public Value? Constant(IPropertySymbol property)
    {
        INamedTypeSymbol type = property.ContainingType;
        if (!SymbolEqualityComparer.Default.Equals(property.Type, type))
        {
            return null;
        }

        if (facts.OpenEnum(type) is { } states)
        {
            return states.ValueOf(property.Name) is { } wire ? new KnownState(wire, states) : null;
        }

        return type.IsRecord
            && facts.Types.StateOf.TryGetValue(type, out IPropertySymbol? state)
            && facts.OpenEnum(state.Type) is { } known
            && known.ValueOf(property.Name) is { } value
            ? Message.Empty with { State = new KnownState(value, known) }
            : null;
    }

    /// <summary>What is known of a message of which only the type is known.</summary>
    public Message OfType(ITypeSymbol? type)
    {
        if (type is not INamedTypeSymbol named || !facts.KnowsProtocol(named.ContainingAssembly))
        {
            return Message.Empty;
        }

        return Message.Empty with
        {
            State = facts.Types.CarriesState(named) ? Value.Unknown : null,
            IsContent = named.Has(facts.Attributes.Content),
            Closes = named.Has(facts.Attributes.ClosesDialog),
        };
    }

    /// <summary>A new record before its members are set.</summary>
    public Message New(INamedTypeSymbol type) => OfType(type) with { State = null };

    public Message Read(Value value, ITypeSymbol? type) => value switch
    {
        Message message => message,
        Holder holder => holder.Held.Values.OfType<Message>().Aggregate(Message.Empty, (all, part) => all.Including(part)),
        _ => OfType(type),
    };

    /// <summary>The message once one of its properties is set.</summary>
    public Message With(Message message, IPropertySymbol property, Value value, ITypeSymbol? type)
    {
        if (property.Has(facts.Attributes.State))
        {
            return message with { State = value is KnownState ? value : Value.Unknown };
        }

        if (property.Has(facts.Attributes.DialogId))
        {
            return message with { Dialog = value };
        }

        if (!IsPart(property.Type))
        {
            return message;
        }

        Message part = Read(value, type ?? property.Type);
        return facts.Types.CarriesState(property.Type)
            ? new(part.Dialog ?? message.Dialog, part.State, part.IsContent, message.Closes || part.Closes)
            : message.Including(part);
    }

    public Value? Part(Message message, IPropertySymbol property) =>
        property.Has(facts.Attributes.State) ? message.State ?? Value.Unknown
        : property.Has(facts.Attributes.DialogId) ? message.Dialog ?? Value.Unknown
        : IsPart(property.Type) ? message
        : null;

    /// <summary>Whether values of a type say something about states.</summary>
    public bool IsStateOrPart(ITypeSymbol type) => facts.OpenEnum(type) is not null || IsPart(type);

    /// <summary>Whether a type is a record of the protocol, or a list of them.</summary>
    public bool IsPart(ITypeSymbol type) => type is INamedTypeSymbol named
        && facts.KnowsProtocol(named.ContainingAssembly)
        && ((named.IsRecord && facts.IsProtocolType(named)) || named.TypeArguments.Any(IsPart));
}
