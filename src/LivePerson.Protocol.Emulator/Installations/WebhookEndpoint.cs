namespace LivePerson.Protocol.Emulator.Installations;

/// <summary>Where notifications of one kind go.</summary>
/// <param name="Address">The endpoint.</param>
/// <param name="MaxRetries">How often a failed one is tried again; null if the manifest does not say.</param>
/// <param name="Headers">Headers that go along.</param>
internal sealed record WebhookEndpoint(Uri Address, int? MaxRetries, IReadOnlyDictionary<string, string> Headers);
