using System.Text.Json.Nodes;
using LivePerson.Protocol.Emulator.Answers;
using LivePerson.Protocol.Emulator.Http;
using LivePerson.Protocol.Emulator.State;

namespace LivePerson.Protocol.Emulator.Endpoints;

/// <summary>Messaging Interactions API: one conversation with what was said in it, by its id.</summary>
internal sealed class HistoryEndpoint(EmulatorServices services) : IEndpoint
{
    public Route Route { get; } =
        new("history", "POST", "/messaging_history/api/account/{account}/conversations/conversation/search");

    public ValueTask<Answer> AnswerAsync(EmulatorRequest request) =>
        new(services.AgentSessions.Check(request) ?? Search(request));

    private Answer Search(EmulatorRequest request)
    {
        if (JsonBody.Read(request.Body) is not { } search || JsonBody.Text(search, "conversationId") is not { } id)
        {
            return Refusals.BadRequest("The body must be a JSON object with a conversationId.");
        }

        // One that is not known is no error: nothing is found.
        JsonArray records = services.Conversations.TryGetConversation(id, out EmulatedConversation? conversation)
            ? [HistoryRecord.Of(
                services.Conversations.ViewConversation(id), request.Account, conversation.Consumer.LivePersonId)]
            : [];
        JsonObject answer = new()
        {
            ["_metadata"] = new JsonObject { ["count"] = records.Count },
            ["conversationHistoryRecords"] = records,
        };
        return Answer.Ok(answer);
    }
}
