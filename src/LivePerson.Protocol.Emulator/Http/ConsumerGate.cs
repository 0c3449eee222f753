using LivePerson.Protocol.Emulator.Answers;
using LivePerson.Protocol.Emulator.Tokens;

namespace LivePerson.Protocol.Emulator.Http;

/// <summary>Lets in who carries both tokens: first the connector's own, then the consumer's.</summary>
internal sealed class ConsumerGate(EmulatorServices services)
{
    public async ValueTask<ConsumerCheck> CheckAsync(EmulatorRequest request)
    {
        AppCheck app = await services.AppTokens.CheckAsync(request);
        return app.ClientId is { } clientId
            ? await services.ConsumerTokens.CheckAsync(request) with { ClientId = clientId }
            : new ConsumerCheck(null, app.Refusal);
    }
}
