using Microsoft.Extensions.DependencyInjection;

namespace LivePerson.Protocol.Hosting;

/// <summary>
/// The HTTP clients of a connector: add handlers, proxies and the like to one of them, or to all. Handlers see each try of
/// a request.
/// </summary>
public sealed class LivePersonConnectorBuilder
{
    internal LivePersonConnectorBuilder(
        IHttpClientBuilder domains, IHttpClientBuilder tokens, IHttpClientBuilder messaging, IHttpClientBuilder files)
    {
        Domains = domains;
        Tokens = tokens;
        Messaging = messaging;
        Files = files;
    }

    /// <summary>Asks the Domain API where the services are.</summary>
    public IHttpClientBuilder Domains { get; }

    /// <summary>Gets app tokens (sentinel) and consumers' tokens (idp).</summary>
    public IHttpClientBuilder Tokens { get; }

    /// <summary>Sends what consumers do (asyncMessagingEnt).</summary>
    public IHttpClientBuilder Messaging { get; }

    /// <summary>Uploads files (swift).</summary>
    public IHttpClientBuilder Files { get; }

    /// <summary>Configures all of them alike.</summary>
    /// <param name="configure">Is given one after the other.</param>
    /// <returns>This builder.</returns>
    public LivePersonConnectorBuilder ConfigureClients(Action<IHttpClientBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        configure(Domains);
        configure(Tokens);
        configure(Messaging);
        configure(Files);

        return this;
    }
}
