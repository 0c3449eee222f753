namespace LivePerson.Protocol.Emulator.Screen;

/// <summary>A file of the page.</summary>
internal sealed record ScreenFile(ReadOnlyMemory<byte> Bytes, string MediaType);
