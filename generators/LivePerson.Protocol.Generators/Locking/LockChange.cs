using LivePerson.Protocol.Generators.Diagnostics;

namespace LivePerson.Protocol.Generators.Locking;

/// <summary>A difference between two locks.</summary>
/// <param name="Rule">The rule that it breaks; null for an addition or a loosening, which breaks nothing.</param>
/// <param name="Subject">What is different.</param>
/// <param name="Undo">What to do about it: the first words of the rule's message.</param>
/// <param name="Fact">What happened, as the rest of a sentence about the subject.</param>
/// <param name="Breaks">Whom it breaks.</param>
internal sealed record LockChange(ProblemRule? Rule, LockSubject Subject, string Undo, string Fact, Breakage Breaks)
{
    /// <summary>The fact of an addition.</summary>
    public const string Added = "it was added";

    /// <summary>
    /// Where in the subject it is to be seen: the keyword of a limit, as the lock writes it, the value that took the
    /// place of a removed one, or the name that a sender has now; null for the subject itself.
    /// </summary>
    public string? At { get; init; }

    public static LockChange Addition(LockSubject subject) => new(null, subject, "", Added, Breakage.None);

    public static LockChange Loosening(LockSubject subject, string fact) => new(null, subject, "", fact, Breakage.None);

    /// <summary>The words for what it breaks.</summary>
    public string BreaksText => Breaks switch
    {
        Breakage.None => "nothing",
        Breakage.Wire => "the wire",
        Breakage.Source => "the source",
        _ => "the wire and the source",
    };
}

/// <summary>What a change breaks.</summary>
[Flags]
internal enum Breakage
{
    None = 0,

    /// <summary>JSON that was written or read before is now written differently, or refused.</summary>
    Wire = 1,

    /// <summary>C# that compiled before no longer does, or not without a warning.</summary>
    Source = 2,

    WireAndSource = Wire | Source,
}

/// <summary>What a change is about.</summary>
/// <param name="Part">What it is.</param>
/// <param name="Type">The type that it belongs to, or that it is; empty for the protocol as a whole.</param>
/// <param name="Name">Its name there: a member's JSON name, a known value, an operation's signature.</param>
internal sealed record LockSubject(LockPart Part, string Type, string Name = "")
{
    public override string ToString() => Part switch
    {
        LockPart.Namespace => "the namespace",
        LockPart.Context => "the JSON context",
        LockPart.Settings => "the settings",
        LockPart.Type => $"the type {Type}",
        LockPart.Member => $"the member \"{Name}\" of {Type}",
        LockPart.Value => $"the value \"{Name}\" of {Type}",
        LockPart.Case => $"the case {Name} of {Type}",
        LockPart.Factory => $"the factory {Type}.{Name}",
        LockPart.Sender => $"the sender {Name}",
        _ => $"the operation {Name}",
    };
}

/// <summary>The parts of a protocol that can change.</summary>
internal enum LockPart
{
    Namespace,
    Context,
    Settings,
    Type,
    Member,
    Value,
    Case,
    Factory,
    Sender,
    Operation,
}
