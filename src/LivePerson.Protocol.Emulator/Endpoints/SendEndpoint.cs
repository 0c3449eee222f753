using LivePerson.Protocol.Emulator.Answers;
using LivePerson.Protocol.Emulator.Http;
using LivePerson.Protocol.Emulator.Requests;
using LivePerson.Protocol.Emulator.State;
using LivePerson.Protocol.Emulator.Tokens;

namespace LivePerson.Protocol.Emulator.Endpoints;

/// <summary>SEND: one request of a consumer.</summary>
internal sealed class SendEndpoint(EmulatorServices services) : IEndpoint
{
    private readonly ConsumerGate _gate = new(services);

    public Route Route { get; } =
        new("send", "POST", "/api/account/{account}/messaging/consumer/conversation/send", "v", "3");

    public async ValueTask<Answer> AnswerAsync(EmulatorRequest request)
    {
        ConsumerCheck check = await _gate.CheckAsync(request);
        if (check.Consumer is not { } consumer)
        {
            return check.Refusal!;
        }

        ReadResult<IncomingRequest> read = RequestReader.ReadRequest(request.Body);
        return read.Value switch
        {
            null => Refusals.BadRequest(read.Problem!),
            IncomingRequest.PublishEvent publish => Publish(publish, consumer),
            IncomingRequest.SetUserProfile profile => Answer.Ok(AnswerBodies.Said(profile.Id, "OK User Profile set successfully")),
            _ => Refusals.BadRequest("This request belongs into the batch that opens a conversation."),
        };
    }

    private Answer Publish(IncomingRequest.PublishEvent publish, Consumer consumer)
    {
        if (!services.Dialogs.TryGet(publish.DialogId, out Dialog? dialog))
        {
            return Refusals.BadRequest("There is no such dialog.");
        }

        if (dialog.Consumer != consumer)
        {
            return Refusals.ConsumerTokenInvalid("The dialog belongs to another consumer.");
        }

        int? sequence = publish.ChatState is { } state
            ? (dialog.SetConsumerState(state) ? 0 : null)
            : dialog.AddText(publish.Text!, services.Options.TimeProvider.GetUtcNow());
        return sequence is { } place
            ? Answer.Ok(AnswerBodies.Published(publish.Id, place))
            : Refusals.BadRequest("The dialog is closed.");
    }
}
