using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using LivePerson.Protocol.Emulator.Answers;
using LivePerson.Protocol.Emulator.Http;
using LivePerson.Protocol.Emulator.Installations;

namespace LivePerson.Protocol.Emulator.Endpoints;

/// <summary>What the five endpoints of app installations share: paths, who is let in, and how they answer.</summary>
internal static class InstallationAnswers
{
    public const string ListPath = "/api/account/{account}/configuration/app-install/installations";
    public const string ItemPath = ListPath + "/{appId}";

    private const string Secret = "client_secret";

    /// <summary>Null if an agent of the account asks.</summary>
    public static Answer? Refusal(EmulatorServices services, EmulatorRequest request) =>
        request.Account == services.Options.AccountId
            ? services.AgentSessions.Check(request)
            : Refusals.UnknownAccount();

    /// <summary>
    /// Null if the client has seen the installations as they are, or does not say: <c>If-Match</c> holds the revision.
    /// </summary>
    public static Answer? OtherRevision(EmulatorServices services, EmulatorRequest request)
    {
        string revision = Revision(services);
        return request.Header("If-Match") is { } expected && expected.Trim('"') != revision && expected != "*"
            ? Refusals.OtherRevision($"If-Match must be the ac-revision {revision}.")
            : null;
    }

    public static Answer One(EmulatorServices services, AppInstallation installation, int status = 200) => Of(
        services, status, installation.Manifest, JsonBody.Without(installation.Manifest, Secret));

    public static Answer All(EmulatorServices services)
    {
        IReadOnlyList<AppInstallation> all = services.Installations.All;
        JsonArray shown = new([.. all.Select(static it => it.Manifest.DeepClone())]);
        JsonArray recorded = new([.. all.Select(static it => JsonBody.Without(it.Manifest, Secret))]);
        return Of(services, 200, shown, recorded);
    }

    private static Answer Of(EmulatorServices services, int status, JsonNode json, JsonNode recorded) => new()
    {
        StatusCode = status,
        Body = Encoding.UTF8.GetBytes(json.ToJsonString()),
        RecordedBody = recorded.ToJsonString(),
        Revision = Revision(services),
    };

    private static string Revision(EmulatorServices services) =>
        services.Installations.Revision.ToString(CultureInfo.InvariantCulture);
}
