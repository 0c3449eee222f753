using LivePerson.Protocol.Emulator.Answers;
using LivePerson.Protocol.Emulator.Http;
using LivePerson.Protocol.Emulator.State;
using LivePerson.Protocol.Emulator.Tokens;

namespace LivePerson.Protocol.Emulator.Requests;

/// <summary>Changes a conversation as the consumer asks.</summary>
internal sealed class UpdateConversationFieldResponder(EmulatorServices services)
{
    private const string Words = "OK conversation field resolved successfully";

    public Answer Respond(UpdateConversationField request, Consumer consumer)
    {
        if (!services.Conversations.TryGetConversation(
            request.Body.ConversationId, out EmulatedConversation? conversation))
        {
            return Refusals.BadRequest("There is no such conversation.");
        }

        if (conversation.Consumer != consumer)
        {
            return Refusals.ConsumerTokenInvalid("The conversation belongs to another consumer.");
        }

        return services.Conversations.Update(conversation, request.Body.ConversationField) is { } problem
            ? Refusals.BadRequest(problem)
            : Answer.Ok(new StringResponse
            {
                ReqId = request.Id,
                Code = new ResponseCodeString { Value = "OK" },
                Body = Words,
            });
    }
}
