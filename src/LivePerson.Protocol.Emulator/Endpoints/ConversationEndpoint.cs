using LivePerson.Protocol.Emulator.Answers;
using LivePerson.Protocol.Emulator.Http;
using LivePerson.Protocol.Emulator.Requests;
using LivePerson.Protocol.Emulator.State;
using LivePerson.Protocol.Emulator.Tokens;

namespace LivePerson.Protocol.Emulator.Endpoints;

/// <summary>CONVERSATION: the batch of a profile and a conversation request, in this order.</summary>
internal sealed class ConversationEndpoint(EmulatorServices services) : IEndpoint
{
    private readonly ConsumerGate _gate = new(services);

    public Route Route { get; } =
        new("conversation", "POST", "/api/account/{account}/messaging/consumer/conversation", "v", "3");

    public async ValueTask<Answer> AnswerAsync(EmulatorRequest request)
    {
        ConsumerCheck check = await _gate.CheckAsync(request);
        if (check.Consumer is not { } consumer)
        {
            return check.Refusal!;
        }

        ReadResult<OpenConversation> read = RequestReader.Read<OpenConversation>(request.Body);
        if (read.Value is not { } batch)
        {
            return Refusals.BadRequest(read.Problem!);
        }

        if (batch.ConsumerRequestConversation.Body?.BrandId != request.Account)
        {
            return Refusals.BadRequest("The brandId is not the account of the path.");
        }

        EmulatedDialog dialog = services.Dialogs.Open(consumer);
        return Opened(batch, dialog.Id);
    }

    private static Answer Opened(OpenConversation batch, string conversationId)
    {
        BatchResult profile = Result(batch.SetUserProfile.Id, new() { Msg = SetUserProfileResponder.Words });
        BatchResult conversation =
            Result(batch.ConsumerRequestConversation.Id, new() { ConversationId = conversationId });
        return Answer.Ok(new OpenConversationResponse { Items = [profile, conversation] });
    }

    private static BatchResult Result(string requestId, BatchResultBody body) =>
        new() { Code = new ResponseCodeString { Value = "OK" }, Body = body, ReqId = requestId };
}
