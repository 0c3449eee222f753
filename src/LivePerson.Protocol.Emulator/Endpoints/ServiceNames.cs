namespace LivePerson.Protocol.Emulator.Endpoints;

/// <summary>The services that the Domain API knows; letter case counts. One emulator is all of them.</summary>
internal static class ServiceNames
{
    public static readonly IReadOnlyList<string> All =
    [
        "asyncMessagingEnt",
        "sentinel",
        "idp",
        "swift",
        "agentVep",
        "accountConfigReadWrite",
        "msgHist",
    ];
}
