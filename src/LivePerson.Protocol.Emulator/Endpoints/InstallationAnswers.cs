using System.Globalization;
using System.Text.Json.Nodes;
using LivePerson.Protocol.Emulator.Answers;
using LivePerson.Protocol.Emulator.Http;
using LivePerson.Protocol.Emulator.Installations;

namespace LivePerson.Protocol.Emulator.Endpoints;

/// <summary>What the five endpoints of app installations share: paths, revisions, and how they answer.</summary>
internal static class InstallationAnswers
{
    public const string ListPath = "/api/account/{account}/configuration/app-install/installations";
    public const string ItemPath = ListPath + "/{appId}";

    private const string Secret = "client_secret";

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

    public static Answer One(EmulatorServices services, AppInstallation installation, int status = 200) => Answer.Secret(
        status, installation.Manifest, JsonBody.Without(installation.Manifest, Secret), Revision(services));

    public static Answer All(EmulatorServices services)
    {
        IReadOnlyList<AppInstallation> all = services.Installations.All;
        JsonArray shown = new([.. all.Select(static it => it.Manifest.DeepClone())]);
        JsonArray recorded = new([.. all.Select(static it => JsonBody.Without(it.Manifest, Secret))]);
        return Answer.Secret(200, shown, recorded, Revision(services));
    }

    private static string Revision(EmulatorServices services) =>
        services.Installations.Revision.ToString(CultureInfo.InvariantCulture);
}
