using LivePerson.Protocol.Emulator.Answers;
using LivePerson.Protocol.Emulator.Http;
using LivePerson.Protocol.Emulator.State;
using LivePerson.Protocol.Emulator.Tokens;

namespace LivePerson.Protocol.Emulator.Requests;

/// <summary>Closes a conversation as the consumer.</summary>
internal sealed class UpdateConversationFieldResponder(EmulatorServices services)
{
    private const string Words = "OK conversation closed";

    public Answer Respond(UpdateConversationField request, Consumer consumer)
    {
        if (request.Body.ConversationField is not [ConversationStateField field]
            || field.ConversationState != ConversationState.Close)
        {
            return Refusals.BadRequest("Of all fields, a consumer changes conversationState here, to CLOSE.");
        }

        if (!services.Dialogs.TryGet(request.Body.ConversationId, out EmulatedDialog? dialog))
        {
            return Refusals.BadRequest("There is no such conversation.");
        }

        if (dialog.Consumer != consumer)
        {
            return Refusals.ConsumerTokenInvalid("The conversation belongs to another consumer.");
        }

        return dialog.Close() ? Closed(request.Id) : Refusals.BadRequest("The conversation is closed.");
    }

    private static Answer Closed(string requestId) => Answer.Ok(new StringResponse
    {
        ReqId = requestId,
        Code = new ResponseCodeString { Value = "OK" },
        Body = Words,
    });
}
