namespace LivePerson.Protocol.Emulator.State;

/// <summary>One event of a dialog, by the consumer or the agent, as notifications tell it.</summary>
/// <param name="Dialog">Where it happened.</param>
/// <param name="Role">Who caused it.</param>
/// <param name="Event">What happened.</param>
/// <param name="Sequence">Its place in the dialog; null for a chat state, which has none.</param>
/// <param name="At">When it happened.</param>
/// <param name="Metadata">What came with it.</param>
internal sealed record DialogEvent(
    EmulatedDialog Dialog,
    ParticipantRole Role,
    MessagingEvent Event,
    int? Sequence,
    DateTimeOffset At,
    IReadOnlyList<Metadata> Metadata);
