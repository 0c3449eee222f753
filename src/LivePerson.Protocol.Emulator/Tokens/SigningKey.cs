using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace LivePerson.Protocol.Emulator.Tokens;

/// <summary>An RSA key that signs and recognises the tokens of one service (RS256).</summary>
internal sealed class SigningKey : IDisposable
{
    private const int MaxKnown = 1000;

    private readonly RSA _rsa = RSA.Create(2048);
    private readonly JsonWebTokenHandler _handler = new() { SetDefaultTimesOnTokenCreation = false };
    private readonly ConcurrentDictionary<string, JsonWebToken> _known = new(StringComparer.Ordinal);
    private readonly SigningCredentials _credentials;
    private readonly TokenValidationParameters _signatureOnly;

    public SigningKey(string keyId)
    {
        RsaSecurityKey key = new(_rsa) { KeyId = keyId };
        // The factory's cache is shared by the process and would keep the key alive after disposal.
        key.CryptoProviderFactory = new CryptoProviderFactory { CacheSignatureProviders = false };
        _credentials = new SigningCredentials(key, SecurityAlgorithms.RsaSha256);
        _signatureOnly = new TokenValidationParameters
        {
            IssuerSigningKey = key,
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
            // Claims are checked by who knows what each failure is answered with.
            ValidateIssuer = false,
            ValidateAudience = false,
            ValidateLifetime = false,
        };
    }

    public string Sign(JsonObject claims) => _handler.CreateToken(claims.ToJsonString(), _credentials);

    /// <summary>The token with its claims, or null if this key did not sign it.</summary>
    public async ValueTask<JsonWebToken?> ReadAsync(string token)
    {
        // A signature does not change, so that a token in steady use is not worth a new RSA operation each time.
        if (_known.TryGetValue(token, out JsonWebToken? known))
        {
            return known;
        }

        TokenValidationResult result = await _handler.ValidateTokenAsync(token, _signatureOnly);
        if (!result.IsValid || result.SecurityToken is not JsonWebToken read)
        {
            return null;
        }

        if (_known.Count >= MaxKnown)
        {
            _known.Clear();
        }

        _known[token] = read;
        return read;
    }

    public void Dispose() => _rsa.Dispose();
}
