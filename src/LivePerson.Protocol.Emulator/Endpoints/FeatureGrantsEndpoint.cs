using System.Text.Json.Nodes;
using LivePerson.Protocol.Emulator.Answers;
using LivePerson.Protocol.Emulator.Http;

namespace LivePerson.Protocol.Emulator.Endpoints;

/// <summary>Configuration API: what the account may do. Messaging is all that clients ask for.</summary>
internal sealed class FeatureGrantsEndpoint(EmulatorServices services) : IEndpoint
{
    // Known clients write the version as "v1.0", without an equals sign.
    public Route Route { get; } =
        new("featureGrants", "GET", "/api/account/{account}/configuration/provision/featureGrants");

    public ValueTask<Answer> AnswerAsync(EmulatorRequest request) =>
        new(services.AgentSessions.Check(request) ?? Grants(request.Account));

    // Not a message of the Connector API, so that no schema stands for it.
    private static Answer Grants(string account)
    {
        JsonObject messaging = new()
        {
            ["compoundFeatureID"] = "Common.Async_Messaging",
            ["value"] = new JsonObject { ["value"] = true },
        };
        JsonObject grants = new()
        {
            ["accountId"] = account,
            ["itemsCollection"] = new JsonObject { ["data"] = new JsonArray(messaging) },
        };
        JsonObject answer = new()
        {
            ["appDataList"] = new JsonArray(new JsonObject
            {
                ["accountList"] = new JsonObject { ["accountList"] = new JsonArray(grants) },
            }),
        };
        return Answer.Ok(answer);
    }
}
