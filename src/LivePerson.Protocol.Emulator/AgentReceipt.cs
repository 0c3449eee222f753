namespace LivePerson.Protocol.Emulator;

/// <summary>What the consumer's client said of messages: that they came, were read, or did not come.</summary>
/// <param name="Status">What it said.</param>
/// <param name="Sequences">The places of the messages in the dialog.</param>
/// <param name="At">When it said so, by the emulator's clock.</param>
public sealed record AgentReceipt(AcceptStatus Status, IReadOnlyList<long> Sequences, DateTimeOffset At);
