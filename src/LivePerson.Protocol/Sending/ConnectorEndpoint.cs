using System.Buffers;

namespace LivePerson.Protocol;

/// <summary>
/// Where a service of LivePerson is, and for which account.
/// </summary>
public sealed record ConnectorEndpoint
{
    // Each of these would end the host: a path, a query, a user's name, white space.
    private static readonly SearchValues<char> NotInDomain = SearchValues.Create("/\\?#@% \t\r\n");

    /// <summary>
    /// The endpoint at a base address.
    /// </summary>
    /// <exception cref="ArgumentException">
    /// The address is not one of https, or of http on this machine itself; or the account is empty.
    /// </exception>
    public ConnectorEndpoint(Uri baseAddress, string accountId)
    {
        ArgumentNullException.ThrowIfNull(baseAddress);
        ArgumentException.ThrowIfNullOrWhiteSpace(accountId);
        if (!baseAddress.IsAbsoluteUri || !IsSafe(baseAddress))
        {
            throw new ArgumentException(
                "The base address must be one of https; plain http goes to this machine only.", nameof(baseAddress));
        }

        BaseAddress = baseAddress;
        AccountId = accountId;
    }

    /// <summary>
    /// Scheme, host and port; the paths of operations go behind it.
    /// </summary>
    public Uri BaseAddress { get; }

    /// <summary>
    /// The account (brand) that operations belong to.
    /// </summary>
    public string AccountId { get; }

    /// <summary>
    /// The endpoint at a domain as the Domain API gives it.
    /// </summary>
    /// <param name="domain">A host, or host and port; without scheme and path.</param>
    /// <param name="accountId">The account.</param>
    /// <returns>
    /// An endpoint over https; over plain http only if the host is this machine's own (loopback), for tests.
    /// </returns>
    /// <exception cref="ArgumentException">The domain is something else, or the account is empty.</exception>
    public static ConnectorEndpoint FromDomain(string domain, string accountId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(domain);
        if (!Uri.TryCreate("https://" + domain, UriKind.Absolute, out Uri? address) || !IsBare(domain, address))
        {
            throw new ArgumentException(
                "A domain is a host, or host:port, without scheme and path, as the Domain API gives it.",
                nameof(domain));
        }

        return new(address.IsLoopback ? new Uri("http://" + domain) : address, accountId);
    }

    private static bool IsSafe(Uri address) =>
        address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback);

    private static bool IsBare(string domain, Uri address)
    {
        bool hasOnlyHost = domain.AsSpan().IndexOfAny(NotInDomain) < 0;
        bool hasPort = !domain.EndsWith(':') && address.Port > 0;

        return hasOnlyHost && hasPort && address.Host.Length > 0 && address.HostNameType != UriHostNameType.Basic;
    }
}
