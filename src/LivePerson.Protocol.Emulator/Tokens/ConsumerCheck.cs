using LivePerson.Protocol.Emulator.Answers;

namespace LivePerson.Protocol.Emulator.Tokens;

/// <summary>Who calls, or why that is not known: one of the two is null.</summary>
internal readonly record struct ConsumerCheck(Consumer? Consumer, Answer? Refusal);
