using LivePerson.Protocol.Emulator.Answers;
using LivePerson.Protocol.Emulator.Http;
using LivePerson.Protocol.Emulator.Installations;

namespace LivePerson.Protocol.Emulator.Endpoints;

/// <summary>Configuration API: one installed app.</summary>
internal sealed class InstallationEndpoint(EmulatorServices services) : IEndpoint
{
    public Route Route { get; } = new("installation", "GET", InstallationAnswers.ItemPath, "v", "1.0");

    public ValueTask<Answer> AnswerAsync(EmulatorRequest request) =>
        new(services.AgentSessions.Check(request) ?? Find(request));

    private Answer Find(EmulatorRequest request) =>
        services.Installations.TryGet(request.PathValue("appId"), out AppInstallation? installation)
            ? InstallationAnswers.One(services, installation)
            : Refusals.NoSuchInstallation();
}
