using LivePerson.Protocol.Emulator.Answers;
using LivePerson.Protocol.Emulator.Http;
using LivePerson.Protocol.Emulator.Installations;

namespace LivePerson.Protocol.Emulator.Endpoints;

/// <summary>Configuration API: installs an app with its webhook endpoints.</summary>
internal sealed class InstallEndpoint(EmulatorServices services) : IEndpoint
{
    public Route Route { get; } = new("install", "POST", InstallationAnswers.ListPath, "v", "1.0");

    public ValueTask<Answer> AnswerAsync(EmulatorRequest request) =>
        new(services.AgentSessions.Check(request) ?? Install(request));

    private Answer Install(EmulatorRequest request)
    {
        if (JsonBody.Read(request.Body) is not { } manifest || JsonBody.Text(manifest, "client_name") is null)
        {
            return Refusals.BadRequest("The body must be a JSON object with a client_name.");
        }

        return services.Installations.Add(manifest, out AppInstallation? installation) is { } problem
            ? Refusals.BadRequest(problem)
            : InstallationAnswers.One(services, installation!, 201);
    }
}
