using LivePerson.Protocol.Emulator.Answers;
using LivePerson.Protocol.Emulator.Http;
using LivePerson.Protocol.Emulator.Requests;
using LivePerson.Protocol.Emulator.Tokens;

namespace LivePerson.Protocol.Emulator.Endpoints;

/// <summary>SEND: one request of a consumer.</summary>
internal sealed class SendEndpoint(EmulatorServices services) : IEndpoint
{
    private readonly ConsumerGate _gate = new(services);
    private readonly PublishEventResponder _publishEvent = new(services);
    private readonly GenerateURLResponder _generateURL = new(services);
    private readonly SetUserProfileResponder _setUserProfile = new(services);
    private readonly UpdateConversationFieldResponder _updateConversationField = new(services);

    public Route Route { get; } =
        new("send", "POST", "/api/account/{account}/messaging/consumer/conversation/send", "v", "3");

    public async ValueTask<Answer> AnswerAsync(EmulatorRequest request)
    {
        ConsumerCheck check = await _gate.CheckAsync(request);
        if (check.Consumer is not { } consumer)
        {
            return check.Refusal!;
        }

        ReadResult<ClientPropertiesHeader> properties = ClientPropertiesReader.Read(request);
        if (properties.Problem is { } problem)
        {
            return Refusals.BadRequest(problem);
        }

        if (properties.Value is { } clientProperties)
        {
            services.Conversations.SetClientProperties(consumer, clientProperties);
        }

        ReadResult<Request> read = RequestReader.Read<Request>(request.Body);
        return read.Value switch
        {
            null => Refusals.BadRequest(read.Problem!),
            PublishEvent publish => _publishEvent.Respond(publish, consumer),
            SetUserProfile profile => _setUserProfile.Respond(profile, consumer),
            UpdateConversationField update => _updateConversationField.Respond(update, consumer),
            GenerateURLForUploadFile upload => _generateURL.Respond(upload),
            GenerateURLForDownloadFile download => _generateURL.Respond(download),
            _ => Refusals.BadRequest("SEND does not take requests of this type."),
        };
    }
}
