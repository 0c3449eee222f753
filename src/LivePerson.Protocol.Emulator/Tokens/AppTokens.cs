using System.Globalization;
using System.Text.Json.Nodes;
using LivePerson.Protocol.Emulator.Answers;
using LivePerson.Protocol.Emulator.Http;
using LivePerson.Protocol.Emulator.Installations;
using Microsoft.IdentityModel.JsonWebTokens;

namespace LivePerson.Protocol.Emulator.Tokens;

/// <summary>Issues and checks AppJWTs: the connector's own right to call.</summary>
internal sealed class AppTokens : IDisposable
{
    private const string Issuer = "Sentinel";
    private const string Scope = "msg.consumer";

    private readonly LivePersonEmulatorOptions _options;
    private readonly InstallationStore _installations;
    private readonly SigningKey _key;

    public AppTokens(LivePersonEmulatorOptions options, InstallationStore installations)
    {
        _options = options;
        _installations = installations;
        string date = options.TimeProvider.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        _key = new SigningKey($"appjwt-{date}");
    }

    public string Issue(string clientId, Action<JsonObject>? change = null)
    {
        long now = _options.TimeProvider.GetUtcNow().ToUnixTimeSeconds();
        JsonObject claims = new()
        {
            ["aud"] = _options.AccountId,
            ["azp"] = clientId,
            ["scope"] = Scope,
            ["iss"] = Issuer,
            ["exp"] = now + (long)_options.AppTokenLifetime.TotalSeconds,
            ["iat"] = now,
        };
        change?.Invoke(claims);
        return _key.Sign(claims);
    }

    /// <summary>Which app calls, by an AppJWT that is good for the path's account; or why that is not known.</summary>
    public async ValueTask<AppCheck> CheckAsync(EmulatorRequest request)
    {
        if (request.Header("Authorization") is not { } value)
        {
            return new AppCheck(null, Refusals.AppTokenMissing());
        }

        if (value.Contains(' ', StringComparison.Ordinal))
        {
            return Refused("Authorization is the bare AppJWT, without a scheme such as Bearer.");
        }

        return await _key.ReadAsync(value) is { } token
            ? CheckClaims(token, request.Account)
            : Refused("The AppJWT was not signed by this sentinel, or is not a token at all.");
    }

    public void Dispose() => _key.Dispose();

    private static AppCheck Refused(string details) => new(null, Refusals.AppTokenInvalid(details));

    private AppCheck CheckClaims(JsonWebToken token, string account)
    {
        if (!token.TryGetPayloadValue("aud", out string? audience)
            || !token.TryGetPayloadValue("azp", out string? client)
            || !token.TryGetPayloadValue("scope", out string? scope)
            || !token.TryGetPayloadValue("iss", out string? issuer)
            || !token.TryGetPayloadValue("exp", out long expires))
        {
            return new AppCheck(null, Refusals.MissingParameter(
                "The AppJWT lacks one of the claims aud, azp, scope, iss, exp."));
        }

        // LivePerson's pages write the issuer in both letter cases.
        if (!string.Equals(issuer, Issuer, StringComparison.OrdinalIgnoreCase) || scope != Scope)
        {
            return new AppCheck(
                null, Refusals.MissingParameter($"The AppJWT's iss must be {Issuer}, its scope {Scope}."));
        }

        if (_options.TimeProvider.GetUtcNow().ToUnixTimeSeconds() >= expires)
        {
            return Refused("The AppJWT has expired.");
        }

        return audience == account && account == _options.AccountId && client is not null
            && _installations.TryGet(client, out _)
            ? new AppCheck(client, null)
            : Refused("The AppJWT is of another account or app installation.");
    }
}
