namespace LivePerson.Protocol.Benchmarks.Ratios;

/// <summary>What one call costs.</summary>
internal readonly record struct Figure(double Nanoseconds, double AllocatedBytes);
