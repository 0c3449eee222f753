namespace LivePerson.Protocol.Emulator.State;

/// <summary>A file in the storage.</summary>
internal sealed record StoredFile(ReadOnlyMemory<byte> Bytes, string ContentType);
