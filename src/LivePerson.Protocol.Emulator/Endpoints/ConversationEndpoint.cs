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

        ReadResult<IReadOnlyList<IncomingRequest>> batch = RequestReader.ReadBatch(request.Body);
        if (batch.Value is not { } requests)
        {
            return Refusals.BadRequest(batch.Problem!);
        }

        if (requests is not [IncomingRequest.SetUserProfile profile, IncomingRequest.OpenConversation conversation])
        {
            return Refusals.BadRequest(
                "The batch is userprofile.SetUserProfile, then cm.ConsumerRequestConversation.");
        }

        if (conversation.BrandId != request.Account)
        {
            return Refusals.BadRequest("The brandId is not the account of the path.");
        }

        Dialog dialog = services.Dialogs.Open(consumer);
        return Answer.Ok(AnswerBodies.Opened(profile.Id, conversation.Id, dialog.Id));
    }
}
