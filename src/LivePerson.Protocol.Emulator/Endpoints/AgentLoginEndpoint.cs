using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using LivePerson.Protocol.Emulator.Answers;
using LivePerson.Protocol.Emulator.Http;
using LivePerson.Protocol.Emulator.Tokens;

namespace LivePerson.Protocol.Emulator.Endpoints;

/// <summary>AgentVep: a user's name and password against a bearer token, with where the services live.</summary>
internal sealed class AgentLoginEndpoint(EmulatorServices services) : IEndpoint
{
    // Clients send a version here or leave it out.
    public Route Route { get; } = new("agentLogin", "POST", "/api/account/{account}/login");

    public ValueTask<Answer> AnswerAsync(EmulatorRequest request) => new(Login(request));

    public string RecordBody(RequestBody body) => JsonBody.Read(body) is { } login && login.ContainsKey("password")
        ? JsonBody.Without(login, "password").ToJsonString()
        : "";

    private Answer Login(EmulatorRequest request)
    {
        if (JsonBody.Read(request.Body) is not { } login
            || JsonBody.Text(login, "username") is not { } userName
            || JsonBody.Text(login, "password") is not { } password)
        {
            return Refusals.BadRequest("The body must be a JSON object with username and password.");
        }

        bool isKnown = request.Account == services.Options.AccountId
            & userName == services.Options.AgentUserName
            & AreEqual(password, services.Options.AgentPassword);
        if (!isKnown)
        {
            return Refusals.Unauthorized("Account, username and password do not belong together.");
        }

        return Answer.Secret(
            200, Session(request.Account, services.AgentSessions.Begin()), Session(request.Account, Answer.Hidden));
    }

    private static bool AreEqual(string left, string right) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(left), Encoding.UTF8.GetBytes(right));

    // Not a message of the Connector API, so that no schema stands for it.
    private JsonObject Session(string account, string bearer) => new()
    {
        ["bearer"] = bearer,
        ["sessionTTl"] = AgentSessions.Lifetime.TotalMilliseconds.ToString(CultureInfo.InvariantCulture),
        ["config"] = new JsonObject
        {
            ["userId"] = services.Options.AgentId,
            ["loginName"] = services.Options.AgentUserName,
            ["isAdmin"] = true,
        },
        ["csdsCollectionResponse"] = JsonSerializer.SerializeToNode(
            DomainListEndpoint.List(ServiceNames.All, account, services.Domain),
            ProtocolJsonContext.Default.DomainResponse),
    };
}
