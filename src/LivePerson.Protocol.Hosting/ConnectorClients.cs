namespace LivePerson.Protocol.Hosting;

/// <summary>
/// The clients that the requests go through. They live as long as the connector: their connections are renewed by the
/// handler, so that a change of DNS is seen.
/// </summary>
internal sealed class ConnectorClients(IHttpClientFactory factory)
{
    public const string DomainsName = "LivePerson.Domains";
    public const string TokensName = "LivePerson.Tokens";
    public const string MessagingName = "LivePerson.Messaging";
    public const string FilesName = "LivePerson.Files";

    public HttpClient Domains { get; } = factory.CreateClient(DomainsName);

    public HttpClient Tokens { get; } = factory.CreateClient(TokensName);

    public HttpClient Messaging { get; } = factory.CreateClient(MessagingName);

    public HttpClient Files { get; } = factory.CreateClient(FilesName);
}
