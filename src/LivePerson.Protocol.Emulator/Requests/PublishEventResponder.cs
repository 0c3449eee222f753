using LivePerson.Protocol.Emulator.Answers;
using LivePerson.Protocol.Emulator.Http;
using LivePerson.Protocol.Emulator.State;
using LivePerson.Protocol.Emulator.Tokens;

namespace LivePerson.Protocol.Emulator.Requests;

/// <summary>Puts an event of the consumer into a dialog.</summary>
internal sealed class PublishEventResponder(EmulatorServices services)
{
    public Answer Respond(PublishEvent request, Consumer consumer)
    {
        if (request.Body.Event is UnknownMessagingEvent)
        {
            return Refusals.BadRequest("The event is of no kind that the schemas know.");
        }

        if (!services.Conversations.TryGetDialog(request.Body.DialogId, out EmulatedDialog? dialog))
        {
            return Refusals.BadRequest("There is no such dialog.");
        }

        if (dialog.Conversation.Consumer != consumer)
        {
            return Refusals.ConsumerTokenInvalid("The dialog belongs to another consumer.");
        }

        if (request.Body.ConversationId is { } conversationId && conversationId != dialog.Conversation.Id)
        {
            return Refusals.BadRequest("The dialog belongs to another conversation.");
        }

        (int sequence, string? problem) = services.Conversations.Publish(dialog, request);
        return problem is null ? Published(request.Id, sequence) : Refusals.BadRequest(problem);
    }

    private static Answer Published(string requestId, int sequence) => Answer.Ok(new PublishEventResponse
    {
        ReqId = requestId,
        Code = new ResponseCodeString { Value = "OK" },
        Body = new() { Sequence = sequence },
    });
}
