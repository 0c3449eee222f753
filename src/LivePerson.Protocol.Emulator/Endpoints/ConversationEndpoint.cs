using LivePerson.Protocol.Emulator.Answers;
using LivePerson.Protocol.Emulator.Http;
using LivePerson.Protocol.Emulator.Requests;
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
        if (check.Consumer is null)
        {
            return check.Refusal!;
        }

        ReadResult<ClientPropertiesHeader> properties = ClientPropertiesReader.Read(request);
        if (properties.Problem is { } problem)
        {
            return Refusals.BadRequest(problem);
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

        if (batch.ConsumerRequestConversation.Id == batch.SetUserProfile.Id)
        {
            return Refusals.BadRequest("The requests of a batch have ids of their own: they tell answers apart.");
        }

        return services.Conversations.Open(check, batch, properties.Value) is { } conversationId
            ? Opened(batch, conversationId)
            : Refusals.BadRequest("The consumer has an open conversation; there can be one at a time.");
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
