namespace LivePerson.Protocol.Emulator.Faults;

/// <summary>What one request meets.</summary>
/// <param name="Kind">How it fails.</param>
/// <param name="IsProcessed">Whether it is processed all the same.</param>
/// <param name="Delay">How late the answer is.</param>
internal readonly record struct PlannedFault(FaultKind Kind, bool IsProcessed, TimeSpan Delay);
