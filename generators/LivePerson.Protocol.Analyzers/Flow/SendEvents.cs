using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LivePerson.Protocol.Analyzers.Flow;

/// <summary>What sends do to the states of dialogs.</summary>
internal sealed class SendEvents(PathExecution path)
{
    private Ledger Ledger => path.Context.Ledger;

    /// <summary>A request goes on the wire.</summary>
    public Value Send(IInvocationOperation invocation, Message message)
    {
        SyntaxNode site = invocation.Syntax;
        string? dialog = message.Dialog?.Key;
        var state = message.State as KnownState;
        Note(site, dialog, state?.Wire);
        if (message.Closes)
        {
            Close(site, dialog);
        }
        else if (state is { MustEnd: true })
        {
            path.Raise(dialog is null ? path.State : Touch(dialog));
            Begin(site, dialog ?? Names.OfOperation(site), state);
            return new Promise(path.Fresh(site), site);
        }
        else if (state is not null)
        {
            End(site, dialog, state);
            path.Raise(dialog is null ? path.State : Touch(dialog));
        }
        else if (message.State is not null)
        {
            Relay(site, dialog);
            path.Raise();
        }
        else
        {
            SendOther(dialog, message.IsContent);
            path.Raise();
        }

        return new Promise(path.Fresh(site), null);
    }

    /// <summary>A scope begins a state and promises to end it.</summary>
    public Value BeginScope(IInvocationOperation invocation, Value? dialog)
    {
        SyntaxNode site = invocation.Syntax;
        Note(site, dialog?.Key, null);
        path.Raise();
        if (path.State.Scopes.TryFind(site, out ScopePhase phase) && phase == ScopePhase.Open)
        {
            // Begun again in the next round of a loop while the scope of the last round is still open.
            Ledger.Scope(site).OpenWayOut ??= site;
        }

        Ledger.Scope(site);
        path.State = path.State with { Scopes = path.State.Scopes.With(site, ScopePhase.Open) };
        if (dialog?.Key is { } key)
        {
            SendOther(key, isContent: false);
        }

        return new Promise(new Scope(site, dialog), null);
    }

    /// <summary>A scope is disposed or ended, and ends the state with it.</summary>
    public void CloseScope(Scope scope)
    {
        path.State = path.State with { Scopes = path.State.Scopes.With(scope.Site, ScopePhase.Closed) };
        Ledger.Scope(scope.Site).IsClosed = true;
        if (scope.Dialog?.Key is { } dialog)
        {
            EndWhere(key => key == dialog);
        }
    }

    /// <summary>A method that says of itself that it ends states.</summary>
    public void EndBySaying(IReadOnlyList<Value> arguments)
    {
        HashSet<string> keys = [.. arguments.Select(KeyOf).OfType<string>().Where(path.State.Dialogs.Contains)];
        EndWhere(key => keys.Count == 0 || keys.Contains(key));
    }

    private static string? KeyOf(Value argument) => argument is Message message ? message.Dialog?.Key : argument.Key;

    private void Begin(SyntaxNode site, string dialog, KnownState state)
    {
        DialogStatus before = path.State.Dialog(dialog);
        if (before is { Phase: DialogPhase.Begun, Site: { } earlier } && before.State != state.Wire)
        {
            Ledger.Begin(earlier).IsEnded = true;
        }

        if (before is { Phase: DialogPhase.Ended, Site: { } end } && Ledger.Ends.TryGetValue(end, out EndRecord? stop))
        {
            stop.IsFollowed = true;
        }

        BeginRecord record = Ledger.Begin(site);
        record.State = state.Wire;
        record.States = state.States;
        record.DialogKey = dialog;
        path.State = path.State.WithDialog(
            dialog, new(DialogPhase.Begun, site, state.Wire, false, state.Wire, before.IsClosed, before.IsStored));
    }

    private void End(SyntaxNode site, string? dialog, KnownState state)
    {
        EndRecord record = Ledger.End(site);
        if (dialog is null)
        {
            // Which dialog it is cannot be told: it may be any.
            Claim(record, null);
            path.Handover.HandOnWhere(_ => true);
            return;
        }

        DialogStatus before = path.State.Dialog(dialog);
        Claim(record, dialog);
        EndWhere(key => key == dialog);
        path.Handover.HandOnWhere(key => key != dialog && Names.MayBeSame(key, dialog));
        path.State = path.State.WithDialog(dialog, path.State.Dialog(dialog) with
        {
            Phase = DialogPhase.Ended,
            Site = site,
            LastState = state.Wire,
            IsClosed = before.IsClosed || state.EndsDialog,
        });
    }

    private void EndWhere(Func<string, bool> isEnded) => path.State = path.State with
    {
        Dialogs = path.State.Dialogs.SelectValues((key, status) =>
        {
            if (status.Phase is DialogPhase.Untouched or DialogPhase.Ended || !isEnded(key))
            {
                return status;
            }

            if (status.Site is { } site)
            {
                Ledger.Begin(site).IsEnded = true;
            }

            return status with { Phase = DialogPhase.Ended, LastState = null };
        }),
    };

    private void Relay(SyntaxNode site, string? dialog)
    {
        Claim(Ledger.End(site), dialog);
        path.Handover.HandOnWhere(key => dialog is null || key == dialog || Names.MayBeSame(key, dialog));
    }

    /// <summary>Notes whether there is something to end, or whether the state must have begun elsewhere.</summary>
    private void Claim(EndRecord record, string? dialog)
    {
        bool isAnyBegun = path.State.Dialogs.Entries.Any(entry => entry.Value.Phase == DialogPhase.Begun);
        DialogPhase phase = dialog is null ? isAnyBegun ? DialogPhase.Begun : DialogPhase.Untouched
            : IsPartOfTouched(dialog) ? DialogPhase.HandedOn
            : path.State.Dialog(dialog).Phase;
        record.DialogKey = dialog;
        record.IsMatched |= phase is DialogPhase.Begun or DialogPhase.HandedOn;
        record.IsOrphan |= phase == DialogPhase.Untouched && !isAnyBegun;
    }

    private bool IsPartOfTouched(string dialog) => path.State.Dialogs.Entries.Any(entry =>
        entry.Value.Phase is DialogPhase.Begun or DialogPhase.HandedOn && Names.MayBeSame(entry.Key, dialog));

    private void Close(SyntaxNode site, string? dialog)
    {
        // Whether the other side still shows the state of a closed conversation is nobody's concern.
        path.Handover.HandOnWhere(_ => true);
        path.Raise();
        if (dialog is not null)
        {
            Ledger.Send(site);
            path.State = path.State.WithDialog(
                dialog, path.State.Dialog(dialog) with { LastState = null, IsClosed = true });
        }
    }

    private void SendOther(string? dialog, bool isContent)
    {
        if (dialog is not null && path.State.Dialogs.TryFind(dialog, out DialogStatus? status))
        {
            path.State = path.State.WithDialog(
                dialog, status with { HasContent = status.HasContent || isContent, LastState = null });
        }
    }

    private PathState Touch(string dialog) => path.State.Dialogs.TryFind(dialog, out DialogStatus? status)
        ? path.State.WithDialog(dialog, status with { LastState = null, IsClosed = false })
        : path.State;

    private void Note(SyntaxNode site, string? dialog, string? state)
    {
        SendRecord record = Ledger.Send(site);
        DialogStatus? status = dialog is null ? null : path.State.Dialogs.Find(dialog);
        record.IsAlwaysClosed &= status is { IsClosed: true };
        record.IsAlwaysRepeated &= state is not null && status?.LastState == state;
        record.State = state;
    }
}

/// <summary>What is known when a send turns out to have failed.</summary>
internal static class Sending
{
    /// <summary>The state without what began at a place.</summary>
    public static PathState Undo(PathState state, SyntaxNode site) => state with
    {
        Dialogs = state.Dialogs.SelectValues((_, status) =>
            status.Phase == DialogPhase.Begun && status.Site == site
                ? DialogStatus.Untouched with { IsStored = status.IsStored }
                : status),
    };
}
