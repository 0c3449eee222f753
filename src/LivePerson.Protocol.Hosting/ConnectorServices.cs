using LivePerson.Protocol.Hosting.Calls;
using LivePerson.Protocol.Hosting.Dialogs;
using LivePerson.Protocol.Hosting.Domains;
using LivePerson.Protocol.Hosting.Tokens;
using Microsoft.Extensions.Options;

namespace LivePerson.Protocol.Hosting;

/// <summary>
/// What all consumers share.
/// </summary>
internal sealed class ConnectorServices(
    IOptions<LivePersonConnectorOptions> options,
    ConnectorClients clients,
    DomainCache domains,
    AppTokenCache appTokens,
    ConsumerTokenStore consumerTokens,
    DialogLanes lanes,
    CallRunner calls)
{
    public LivePersonConnectorOptions Options { get; } = options.Value;

    public ConnectorClients Clients => clients;

    public DomainCache Domains => domains;

    public AppTokenCache AppTokens => appTokens;

    public ConsumerTokenStore ConsumerTokens => consumerTokens;

    public DialogLanes Lanes => lanes;

    public CallRunner Calls => calls;
}
