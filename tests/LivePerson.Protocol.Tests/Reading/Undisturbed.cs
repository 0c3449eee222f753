namespace LivePerson.Protocol.Tests.Reading;

/// <summary>
/// Tests that count what the whole process allocates: nothing runs beside them.
/// </summary>
[CollectionDefinition(nameof(Undisturbed), DisableParallelization = true)]
public sealed class Undisturbed;
