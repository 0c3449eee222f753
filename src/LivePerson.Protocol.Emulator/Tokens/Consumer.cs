namespace LivePerson.Protocol.Emulator.Tokens;

/// <summary>A consumer as the two systems know them.</summary>
/// <param name="ExternalId">The id in the connector's own system.</param>
/// <param name="LivePersonId">LivePerson's id for the same person.</param>
internal sealed record Consumer(string ExternalId, string LivePersonId);
