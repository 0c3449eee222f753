using LivePerson.Protocol.Hosting.Calls;

namespace LivePerson.Protocol.Hosting;

/// <summary>
/// The Domain API's answer for a service is not one that may be used: no host or host:port, or not under an allowed
/// domain. Nothing was sent to it.
/// </summary>
public sealed class DomainRefusedException : LivePersonException
{
    internal DomainRefusedException(string service, string reason, Exception? inner = null)
        : base(CallFacts.GetDomain.Operation, $"The domain of {service} is refused: {reason}.", inner) =>
        Service = service;

    /// <summary>
    /// The service, as the Domain API names it.
    /// </summary>
    public string Service { get; }
}
