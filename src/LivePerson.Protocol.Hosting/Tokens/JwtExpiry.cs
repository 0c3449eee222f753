using System.Text.Json;

namespace LivePerson.Protocol.Hosting.Tokens;

/// <summary>
/// Reads the expiry out of a JSON Web Token (RFC 7519). Nothing is verified: the service does that.
/// </summary>
internal static class JwtExpiry
{
    /// <returns>The token's <c>exp</c>; <see langword="null"/> if it has none, or is no such token.</returns>
    public static DateTimeOffset? Find(string token)
    {
        string[] parts = token.Split('.');
        if (parts.Length < 2 || Decode(parts[1]) is not { } payload)
        {
            return null;
        }

        try
        {
            using JsonDocument claims = JsonDocument.Parse(payload);

            return claims.RootElement.TryGetProperty("exp", out JsonElement exp) && exp.TryGetDouble(out double seconds)
                ? DateTimeOffset.UnixEpoch.AddSeconds(seconds)
                : null;
        }
        catch (Exception exception)
            when (exception is JsonException or InvalidOperationException or ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    private static byte[]? Decode(string base64Url)
    {
        string base64 = base64Url.Replace('-', '+').Replace('_', '/');
        try
        {
            return Convert.FromBase64String(base64.PadRight((base64.Length + 3) / 4 * 4, '='));
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
