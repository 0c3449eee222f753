using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace LivePerson.Protocol.Emulator.Tokens;

/// <summary>An RSA key that signs and recognises the tokens of one service (RS256). It lives as long as the emulator.</summary>
internal sealed class SigningKey : IDisposable
{
    private readonly RSA _rsa = RSA.Create(2048);
    private readonly JsonWebTokenHandler _handler = new() { SetDefaultTimesOnTokenCreation = false };
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
        TokenValidationResult result = await _handler.ValidateTokenAsync(token, _signatureOnly);
        return result.IsValid ? result.SecurityToken as JsonWebToken : null;
    }

    public void Dispose() => _rsa.Dispose();
}
