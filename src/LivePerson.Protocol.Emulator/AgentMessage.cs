namespace LivePerson.Protocol.Emulator;

/// <summary>One text message on the agent's screen.</summary>
/// <param name="Sequence">Its position in the conversation, counted from 1; the answer to the sender has the same.</param>
/// <param name="Text">What the consumer wrote.</param>
/// <param name="At">When it arrived, by the emulator's clock.</param>
public sealed record AgentMessage(int Sequence, string Text, DateTimeOffset At)
{
    /// <summary>Sequence and length; never the text.</summary>
    public override string ToString() => $"message {Sequence} ({Text.Length} characters)";
}
