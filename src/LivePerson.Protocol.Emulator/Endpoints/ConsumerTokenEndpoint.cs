using System.Text;
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
        if (await services.AppTokens.CheckAsync(request) is { } refusal)
        {
            return refusal;
        }

        ReadResult<string> consumer = RequestReader.ReadConsumer(request.Body);
        return consumer.Problem is { } problem
            ? Refusals.BadRequest(problem)
            : Answered(services.ConsumerTokens.Issue(consumer.Value!));
    }

    private static Answer Answered(string token) => new()
    {
        StatusCode = 201,
        Body = AnswerBodies.ConsumerToken(token),
        RecordedBody = Encoding.UTF8.GetString(AnswerBodies.ConsumerToken(Answer.Hidden)),
    };
}
