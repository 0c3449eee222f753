namespace LivePerson.Protocol.Hosting.Domains;

/// <summary>
/// Finds a service in both shapes of the Domain API's answer: one service, or a list of them.
/// </summary>
internal static class DomainAnswer
{
    /// <returns>The service's domain; <see langword="null"/> if it is not in the answer.</returns>
    public static string? Find(DomainResponse answer, string service) =>
        answer.BaseURIs?.FirstOrDefault(item => item.Service == service)?.BaseURI
        ?? (answer.Service is null || answer.Service == service ? answer.BaseURI : null);
}
