namespace LivePerson.Protocol.Emulator.Requests;

/// <summary>A request that was read, or what is wrong with it in words for an error's details: one is null.</summary>
internal readonly record struct ReadResult<TRequest>(TRequest? Value, string? Problem)
    where TRequest : class;
