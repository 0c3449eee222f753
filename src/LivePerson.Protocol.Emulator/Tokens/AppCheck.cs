using LivePerson.Protocol.Emulator.Answers;

namespace LivePerson.Protocol.Emulator.Tokens;

/// <summary>Which app calls, or why that is not known: one of the two is null.</summary>
internal readonly record struct AppCheck(string? ClientId, Answer? Refusal);
