using LivePerson.Protocol.Emulator.Answers;
using LivePerson.Protocol.Emulator.Http;
using LivePerson.Protocol.Emulator.Requests;

namespace LivePerson.Protocol.Emulator.Endpoints;

/// <summary>Idp: an AppJWT and a consumer's own id against a ConsumerJWS.</summary>
internal sealed class ConsumerTokenEndpoint(EmulatorServices services) : IEndpoint
{
    public Route Route { get; } = new("consumerToken", "POST", "/api/account/{account}/consumer", "v", "1.0");

    public async ValueTask<Answer> AnswerAsync(EmulatorRequest request)
    {
        if ((await services.AppTokens.CheckAsync(request)).Refusal is { } refusal)
        {
            return refusal;
        }

        ReadResult<ConsumerTokenRequest> read = RequestReader.Read<ConsumerTokenRequest>(request.Body);
        if (read.Value is not { } consumer)
        {
            return Refusals.BadRequest(read.Problem!);
        }

        string token = services.ConsumerTokens.Issue(consumer.ExtConsumerId);
        return Answer.Secret(201, Token(token), recorded: Token(Answer.Hidden));
    }

    private static ConsumerTokenResponse Token(string token) => new() { Token = token };
}
