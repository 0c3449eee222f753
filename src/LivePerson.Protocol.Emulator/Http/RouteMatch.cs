using LivePerson.Protocol.Emulator.Endpoints;

namespace LivePerson.Protocol.Emulator.Http;

/// <summary>Where a request goes.</summary>
/// <param name="Endpoint">Who answers it; null if nobody does.</param>
/// <param name="Values">What the path holds in the template's braces; null if there is no endpoint.</param>
/// <param name="AllowedMethods">The methods that the path does take; empty if it is unknown.</param>
internal sealed record RouteMatch(
    IEndpoint? Endpoint,
    IReadOnlyDictionary<string, string>? Values,
    IReadOnlyList<string> AllowedMethods);
