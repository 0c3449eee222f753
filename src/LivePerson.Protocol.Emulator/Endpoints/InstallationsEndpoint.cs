using LivePerson.Protocol.Emulator.Answers;
using LivePerson.Protocol.Emulator.Http;

namespace LivePerson.Protocol.Emulator.Endpoints;

/// <summary>Configuration API: the apps that are installed.</summary>
internal sealed class InstallationsEndpoint(EmulatorServices services) : IEndpoint
{
    public Route Route { get; } = new("installations", "GET", InstallationAnswers.ListPath, "v", "1.0");

    public ValueTask<Answer> AnswerAsync(EmulatorRequest request) =>
        new(services.AgentSessions.Check(request) ?? InstallationAnswers.All(services));
}
