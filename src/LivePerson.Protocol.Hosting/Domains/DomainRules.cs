namespace LivePerson.Protocol.Hosting.Domains;

/// <summary>
/// Which domains may be used: tokens and texts go to LivePerson and nobody else, whatever the Domain API answers.
/// </summary>
internal sealed class DomainRules(LivePersonConnectorOptions options)
{
    private readonly string[] _suffixes =
        [.. options.AllowedDomainSuffixes.Select(static suffix => suffix.TrimStart('.'))];

    /// <exception cref="DomainRefusedException">The domain is missing, of another form, or not an allowed one.</exception>
    public ConnectorEndpoint ToEndpoint(string service, string? domain)
    {
        if (string.IsNullOrWhiteSpace(domain))
        {
            throw new DomainRefusedException(service, "the Domain API's answer does not name it");
        }

        ConnectorEndpoint endpoint;
        try
        {
            endpoint = ConnectorEndpoint.FromDomain(domain, options.AccountId);
        }
        catch (ArgumentException exception)
        {
            throw new DomainRefusedException(service, "its baseURI is not a host or host:port", exception);
        }

        if (endpoint.BaseAddress.IsLoopback)
        {
            return ToLoopback(service, endpoint);
        }

        return IsAllowed(endpoint.BaseAddress.IdnHost)
            ? endpoint
            : throw new DomainRefusedException(
                service, $"its host is not under {string.Join(", ", _suffixes)} ({nameof(options.AllowedDomainSuffixes)})");
    }

    // An emulator's services speak the scheme of its Domain API.
    private ConnectorEndpoint ToLoopback(string service, ConnectorEndpoint endpoint)
    {
        Uri api = options.DomainApiAddress;
        if (!api.IsLoopback)
        {
            throw new DomainRefusedException(service, "its host is this machine, and the Domain API is not");
        }

        return api.Scheme == endpoint.BaseAddress.Scheme
            ? endpoint
            : new(new UriBuilder(endpoint.BaseAddress) { Scheme = api.Scheme }.Uri, endpoint.AccountId);
    }

    private bool IsAllowed(string host) => Array.Exists(_suffixes, suffix =>
        host.EndsWith(suffix, StringComparison.OrdinalIgnoreCase)
        && (host.Length == suffix.Length || host[^(suffix.Length + 1)] == '.'));
}
