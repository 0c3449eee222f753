using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using LivePerson.Protocol.Emulator.Answers;
using LivePerson.Protocol.Emulator.Http;
using Microsoft.IdentityModel.JsonWebTokens;

namespace LivePerson.Protocol.Emulator.Tokens;

/// <summary>Issues and checks ConsumerJWSs: on whose behalf a call is made. They never expire.</summary>
internal sealed class ConsumerTokens(string accountId) : IDisposable
{
    private const string ExternalId = "ext_consumer_id";
    private const string LivePersonId = "lp_consumer_id";

    private readonly SigningKey _key = new("consumerjws");

    public string Issue(string externalId) => _key.Sign(new JsonObject
    {
        ["account_id"] = accountId,
        [ExternalId] = externalId,
        [LivePersonId] = MakeLivePersonId(externalId),
    });

    public async ValueTask<ConsumerCheck> CheckAsync(EmulatorRequest request)
    {
        if (request.Header("X-LP-ON-BEHALF") is not { } value)
        {
            return new ConsumerCheck(null, Refusals.ConsumerTokenMissing());
        }

        if (await _key.ReadAsync(value) is not { } token)
        {
            return new ConsumerCheck(null, Refusals.ConsumerTokenInvalid(
                "The ConsumerJWS was not signed by this idp, or is not a token at all."));
        }

        // Signed by this key, so that the claims are those of Issue.
        string externalId = token.GetPayloadValue<string>(ExternalId);
        return new ConsumerCheck(new Consumer(externalId, token.GetPayloadValue<string>(LivePersonId)), null);
    }

    public void Dispose() => _key.Dispose();

    // The same consumer gets the same id each time, as at LivePerson, without a table to keep.
    private string MakeLivePersonId(string externalId)
    {
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{accountId}/{externalId}"));
        return new Guid(hash.AsSpan(0, 16)).ToString("D");
    }
}
