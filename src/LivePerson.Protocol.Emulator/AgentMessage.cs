namespace LivePerson.Protocol.Emulator;

/// <summary>One message on the agent's screen.</summary>
/// <param name="Sequence">Its position in the conversation, counted from 1; the sender is answered the same.</param>
/// <param name="Event">What was sent.</param>
/// <param name="At">When it arrived, by the emulator's clock.</param>
public sealed record AgentMessage(int Sequence, MessagingEvent Event, DateTimeOffset At)
{
    /// <summary>Who wrote it: the consumer, or the agent.</summary>
    public ParticipantRole Role { get; init; } = ParticipantRole.Consumer;

    /// <summary>The last receipt of the other side; <see langword="null"/> before the first one.</summary>
    public AcceptStatus? Status { get; init; }

    /// <summary>The metadata that came with it, which the agent does not see; empty if there was none.</summary>
    public IReadOnlyList<Metadata> Metadata { get; init; } = [];

    /// <summary>What was written; empty if the message is not a text.</summary>
    public string Text => Event is TextEvent text ? text.Message : "";

    /// <summary>Sequence and kind; never the content.</summary>
    public override string ToString() => $"message {Sequence} ({Event.GetType().Name})";
}
