using Microsoft.CodeAnalysis;

namespace LivePerson.Protocol.Analyzers.Flow;

/// <summary>What is known at one place on one path through a method.</summary>
/// <param name="Slots">Values of locals, parameters, captures and member paths.</param>
/// <param name="Facts">What earlier conditions told about named values.</param>
/// <param name="Dialogs">How far each dialog's states are.</param>
/// <param name="Scopes">The scopes that were begun.</param>
internal sealed record PathState(
    Map<object, Value> Slots,
    Map<string, Fact> Facts,
    Map<string, DialogStatus> Dialogs,
    Map<SyntaxNode, ScopePhase> Scopes)
{
    public static readonly PathState Start = new(
        Map<object, Value>.Empty,
        Map<string, Fact>.Empty,
        Map<string, DialogStatus>.Empty,
        Map<SyntaxNode, ScopePhase>.Empty);

    public PathState WithSlot(object slot, Value value) => this with { Slots = Slots.With(slot, value) };

    public PathState WithDialog(string key, DialogStatus status) => this with { Dialogs = Dialogs.With(key, status) };

    public DialogStatus Dialog(string key) => Dialogs.Find(key) ?? DialogStatus.Untouched;
}

/// <summary>How far a dialog's state is on a path.</summary>
internal enum DialogPhase
{
    /// <summary>Nothing was sent to it here.</summary>
    Untouched,

    /// <summary>A state that must end was sent.</summary>
    Begun,

    /// <summary>Another state was sent.</summary>
    Ended,

    /// <summary>Somebody else may have ended it.</summary>
    HandedOn,
}

/// <summary>What a path did to one dialog.</summary>
/// <param name="Phase">Where it stands.</param>
/// <param name="Site">The send that began the state, also when it is handed on; the one that ended it, when it is ended.</param>
/// <param name="State">The state that began.</param>
/// <param name="HasContent">Whether content followed.</param>
/// <param name="LastState">The state sent last, if nothing was sent after it.</param>
/// <param name="IsClosed">Whether a state or request that ends the dialog was sent.</param>
/// <param name="IsStored">Whether the dialog's id was put where others may find it.</param>
internal sealed record DialogStatus(
    DialogPhase Phase,
    SyntaxNode? Site = null,
    string? State = null,
    bool HasContent = false,
    string? LastState = null,
    bool IsClosed = false,
    bool IsStored = false)
{
    public static readonly DialogStatus Untouched = new(DialogPhase.Untouched);

    public DialogStatus HandOn() => this with
    {
        Phase = Phase == DialogPhase.Begun ? DialogPhase.HandedOn : Phase,
        LastState = null,
        IsClosed = false,
    };
}

/// <summary>How far a scope is on a path.</summary>
internal enum ScopePhase
{
    /// <summary>Begun, and neither disposed nor handed on.</summary>
    Open,

    /// <summary>Disposed or ended.</summary>
    Closed,

    /// <summary>Returned, stored, captured or passed on.</summary>
    HandedOn,
}
