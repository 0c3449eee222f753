using LivePerson.Protocol.Emulator.Answers;
using LivePerson.Protocol.Emulator.Http;
using LivePerson.Protocol.Emulator.Installations;

namespace LivePerson.Protocol.Emulator.Endpoints;

/// <summary>Configuration API: changes an installed app, whose id and secret stay.</summary>
internal sealed class ReinstallEndpoint(EmulatorServices services) : IEndpoint
{
    public Route Route { get; } = new("reinstall", "PUT", InstallationAnswers.ItemPath, "v", "1.0");

    public ValueTask<Answer> AnswerAsync(EmulatorRequest request) =>
        new(services.AgentSessions.Check(request) ?? Change(request));

    public string RecordBody(RequestBody body) =>
        JsonBody.Read(body) is { } manifest ? JsonBody.Without(manifest, "client_secret").ToJsonString() : "";

    private Answer Change(EmulatorRequest request)
    {
        if (!services.Installations.TryGet(request.PathValue("appId"), out AppInstallation? former))
        {
            return Refusals.NoSuchInstallation();
        }

        if (InstallationAnswers.OtherRevision(services, request) is { } refusal)
        {
            return refusal;
        }

        if (JsonBody.Read(request.Body) is not { } manifest || JsonBody.Text(manifest, "client_name") is null)
        {
            return Refusals.BadRequest("The body must be a JSON object with a client_name.");
        }

        return services.Installations.Replace(former, manifest, out AppInstallation? installation) is { } problem
            ? Refusals.BadRequest(problem)
            : InstallationAnswers.One(services, installation!);
    }
}
