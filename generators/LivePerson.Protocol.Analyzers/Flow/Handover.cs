using LivePerson.Protocol.Analyzers.Facts;
using Microsoft.CodeAnalysis;

namespace LivePerson.Protocol.Analyzers.Flow;

/// <summary>
/// What happens when a dialog, a sender or a scope goes where the walk cannot follow: who gets it may end the state, so
/// the walk gives up on it.
/// </summary>
internal sealed class Handover(PathExecution path)
{
    private ProtocolFacts Facts => path.Context.Facts;

    /// <summary>Somebody unknown gets the value now.</summary>
    public void GiveAway(Value value, ITypeSymbol? type)
    {
        if (Facts.IsSender(type) || value is Named { Name: Names.This } or SenderInside)
        {
            HandOnWhere(_ => true);
            return;
        }

        switch (value)
        {
            case Named named:
                HandOnWhere(key => Names.IsWithin(key, named.Name) || Names.MayBeSame(key, named.Name));
                break;
            case Constant { Content: string, Key: var text }:
                HandOnWhere(key => key == text || Names.MayBeSame(key, text));
                break;
            case Message { Dialog: { } dialog }:
                GiveAway(dialog, null);
                break;
            case Scope scope:
                path.State = path.State with { Scopes = path.State.Scopes.With(scope.Site, ScopePhase.HandedOn) };
                break;
            case Promise promise:
                GiveAway(promise.Result, null);
                break;
            case Holder holder:
                foreach (Value held in holder.Held.Values)
                {
                    GiveAway(held, null);
                }

                HandOnWhere(key => holder.Key is { } name && Names.IsWithin(key, name));
                break;
            case Function function:
                path.Functions.GiveAway(function);
                break;
            case Cursor cursor:
                GiveAway(new Named(cursor.Source), null);
                break;
        }
    }

    /// <summary>The value is put where others may find it, now or later.</summary>
    public void Store(Value value, ITypeSymbol? type)
    {
        GiveAway(value, type);
        foreach (Value held in value is Holder holder ? holder.Held.Values : [])
        {
            Store(held, null);
        }

        if ((value is Message { Dialog: { } dialog } ? dialog : value) is { Key: { } key } and not Test
            && type?.SpecialType is not SpecialType.System_Boolean)
        {
            path.State = path.State.WithDialog(key, path.State.Dialog(key) with { IsStored = true });
        }
    }

    /// <summary>The value as part of another object, with a mark if it is a sender.</summary>
    public Value Holdable(Value value, ITypeSymbol? type) => Facts.IsSender(type) ? SenderInside.Instance : value;

    public void HandOnWhere(Func<string, bool> isReached) => path.State = path.State with
    {
        Dialogs = path.State.Dialogs.SelectValues((key, status) =>
        {
            if (!isReached(key))
            {
                return status;
            }

            if (status is { Phase: DialogPhase.Begun, Site: { } site })
            {
                path.Context.Ledger.Begin(site).IsHandedOn = true;
            }

            return status.HandOn();
        }),
    };
}

/// <summary>A sender that another object holds.</summary>
internal sealed record SenderInside : Value
{
    public static readonly SenderInside Instance = new();
}
