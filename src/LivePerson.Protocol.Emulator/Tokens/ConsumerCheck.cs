using LivePerson.Protocol.Emulator.Answers;

namespace LivePerson.Protocol.Emulator.Tokens;

/// <summary>Who calls, or why that is not known: consumer or refusal is null.</summary>
internal readonly record struct ConsumerCheck(Consumer? Consumer, Answer? Refusal)
{
    /// <summary>The app that calls on behalf of the consumer; empty after a refusal.</summary>
    public string ClientId { get; init; } = "";
}
