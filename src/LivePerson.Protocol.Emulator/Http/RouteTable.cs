using LivePerson.Protocol.Emulator.Endpoints;

namespace LivePerson.Protocol.Emulator.Http;

/// <summary>Every path that the emulator answers. A new endpoint is one file and one line here.</summary>
internal sealed class RouteTable(EmulatorServices services)
{
    private readonly IEndpoint[] _endpoints =
    [
        new DomainEndpoint(services),
        new DomainListEndpoint(services),
        new AppTokenEndpoint(services),
        new ConsumerTokenEndpoint(services),
        new ConversationEndpoint(services),
        new SendEndpoint(services),
        new UploadEndpoint(services),
        new DownloadEndpoint(services),
        new AgentLoginEndpoint(services),
        new InstallationsEndpoint(services),
        new InstallEndpoint(services),
        new InstallationEndpoint(services),
        new ReinstallEndpoint(services),
        new UninstallEndpoint(services),
        new FeatureGrantsEndpoint(services),
        new HistoryEndpoint(services),
        new CertificateEndpoint(services),
    ];

    /// <summary>The operations of LivePerson's, by their names.</summary>
    public IReadOnlyList<string> Operations =>
        [.. _endpoints.Where(static it => it.IsLivePersons).Select(static it => it.Route.Operation)];

    public RouteMatch Find(string method, string path)
    {
        List<string> allowed = [];
        foreach (IEndpoint endpoint in _endpoints)
        {
            if (endpoint.Route.Match(path) is not { } values)
            {
                continue;
            }

            if (endpoint.Route.Method == method)
            {
                return new RouteMatch(endpoint, values, []);
            }

            allowed.Add(endpoint.Route.Method);
        }

        return new RouteMatch(null, null, allowed);
    }
}
