using System.Collections.Immutable;
using LivePerson.Protocol.Analyzers.Facts;
using Microsoft.CodeAnalysis;

namespace LivePerson.Protocol.Analyzers.Flow;

/// <summary>What is known about the result of an expression on one path.</summary>
internal abstract record Value
{
    public static readonly Value Unknown = new UnknownValue();

    public static readonly Value Null = new Constant(null);

    public static readonly Value True = new Constant(true);

    public static readonly Value False = new Constant(false);

    /// <summary>A name under which the same value is recognised again; null if there is none.</summary>
    public virtual string? Key => null;
}

/// <summary>Nothing is known, not even whether it is the same value as another.</summary>
internal sealed record UnknownValue : Value;

/// <summary>Something that came from somewhere: a parameter, a property path, the result of a call.</summary>
/// <param name="Name">Ends in a semicolon; a member's name begins with its owner's.</param>
internal sealed record Named(string Name) : Value
{
    public override string Key => Name;
}

/// <summary>A constant of the language; null is one.</summary>
internal sealed record Constant(object? Content) : Value
{
    public override string Key => Content is null ? "null;" : $"{Content.GetType().Name}:{Content};";
}

/// <summary>A known value of an open enum that is a state.</summary>
/// <param name="Wire">Its spelling on the wire.</param>
/// <param name="States">The enum it belongs to.</param>
internal sealed record KnownState(string Wire, OpenEnumFacts States) : Value
{
    public override string Key => $"{States.Type.Name}:{Wire};";

    /// <summary>Whether another state must follow.</summary>
    public bool MustEnd => States.MustEnd.ContainsKey(Wire);

    /// <summary>Whether nothing is expected in the dialog after it.</summary>
    public bool EndsDialog => States.EndsDialog.Contains(Wire);
}

/// <summary>A record of the protocol: a request, its body, or an event.</summary>
/// <param name="Dialog">Which dialog it names; null if none.</param>
/// <param name="State">The state it carries; null if none.</param>
/// <param name="IsContent">Whether it carries a text or a file.</param>
/// <param name="Closes">Whether it closes the dialog.</param>
internal sealed record Message(Value? Dialog, Value? State, bool IsContent, bool Closes) : Value
{
    public static readonly Message Empty = new(null, null, false, false);

    /// <summary>The message once a part of it is given.</summary>
    public Message Including(Message part) => new(
        part.Dialog ?? Dialog,
        part.State ?? (part.IsContent ? null : State),
        part.IsContent || (IsContent && part.State is null),
        Closes || part.Closes);
}

/// <summary>A boolean that tells whether a named value is a constant, or a known state.</summary>
internal sealed record Test(string Subject, Value Expected, bool IsNegated) : Value
{
    public override string Key => $"test({Subject}{Expected.Key}{IsNegated});";

    public Test Negate() => this with { IsNegated = !IsNegated };
}

/// <summary>A task and what awaiting it gives.</summary>
/// <param name="Result">The value behind <c>await</c>.</param>
/// <param name="Begins">The send of a state that must end, if the task is its answer.</param>
/// <param name="IsFollowed">Whether the walk went through the function that made it, and saw what it throws.</param>
internal sealed record Promise(Value Result, SyntaxNode? Begins, bool IsFollowed = false) : Value;

/// <summary>A scope whose disposal ends the state that its making began.</summary>
/// <param name="Site">The call that made it.</param>
/// <param name="Dialog">The dialog it was made for.</param>
internal sealed record Scope(SyntaxNode Site, Value? Dialog) : Value;

/// <summary>A lambda, a local function or a method as a value.</summary>
internal sealed record Function(FunctionBody Body) : Value;

/// <summary>An object that holds other values: an array, a tuple, something made from them.</summary>
/// <param name="Held">What it holds.</param>
/// <param name="Place">The name of the place that made it; ";" if it is its values alone; null if it has no name.</param>
internal sealed record Holder(HeldValues Held, string? Place) : Value
{
    public override string? Key => Place is null ? null : Names.Holder(Held.Values.Select(value => value.Key), Place);

    /// <summary>Whether it is a list of just these values, so that there is at least one.</summary>
    public bool IsFilled => Place == Names.ValuesAlone && !Held.Values.IsEmpty;

    public Holder With(Value value) => this with { Held = new(Held.Values.Add(value)) };
}

/// <summary>The enumerator of a <c>foreach</c>.</summary>
/// <param name="Source">The name of what is enumerated.</param>
/// <param name="IsFresh">Whether it has not moved yet.</param>
/// <param name="IsFilled">Whether there surely is a first element.</param>
internal sealed record Cursor(string Source, bool IsFresh, bool IsFilled) : Value;

/// <summary>Values inside another, without order.</summary>
internal sealed class HeldValues(ImmutableHashSet<Value> values) : IEquatable<HeldValues>
{
    public ImmutableHashSet<Value> Values { get; } = values;

    public bool Equals(HeldValues? other) => other is not null && Values.SetEquals(other.Values);

    public override bool Equals(object? obj) => Equals(obj as HeldValues);

    public override int GetHashCode() => Values.Aggregate(0, (sum, value) => sum + value.GetHashCode());
}
