using LivePerson.Protocol.Emulator.Answers;
using LivePerson.Protocol.Emulator.Http;
using LivePerson.Protocol.Emulator.Installations;

namespace LivePerson.Protocol.Emulator.Endpoints;

/// <summary>Configuration API: removes an app; its tokens are no longer good.</summary>
internal sealed class UninstallEndpoint(EmulatorServices services) : IEndpoint
{
    public Route Route { get; } = new("uninstall", "DELETE", InstallationAnswers.ItemPath, "v", "1.0");

    public ValueTask<Answer> AnswerAsync(EmulatorRequest request) =>
        new(services.AgentSessions.Check(request) ?? Remove(request));

    private Answer Remove(EmulatorRequest request)
    {
        if (!services.Installations.TryGet(request.PathValue("appId"), out AppInstallation? installation))
        {
            return Refusals.NoSuchInstallation();
        }

        if (InstallationAnswers.OtherRevision(services, request) is { } refusal)
        {
            return refusal;
        }

        services.Installations.Remove(installation.ClientId);
        return InstallationAnswers.One(services, installation);
    }
}
