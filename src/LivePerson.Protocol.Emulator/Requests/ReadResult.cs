namespace LivePerson.Protocol.Emulator.Requests;

/// <summary>A request that was read, or what is wrong with it in words for an error's details: one is null.</summary>
internal readonly record struct ReadResult<T>(T? Value, string? Problem)
    where T : class;
