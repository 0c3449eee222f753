using System.Text.Json;
using System.Text.Json.Nodes;

namespace LivePerson.Protocol.Emulator.Answers;

/// <summary>How the token call says no: OAuth 2.0's own JSON (RFC 6749, 5.2), not LivePerson's shape.</summary>
internal static class OAuthRefusals
{
    public static Answer InvalidRequest(string description) => Of(400, "invalid_request", description);

    public static Answer UnsupportedGrantType() =>
        Of(400, "unsupported_grant_type", "The grant type must be client_credentials.");

    public static Answer InvalidClient() =>
        Of(401, "invalid_client", "Account, client id and client secret do not belong together.");

    private static Answer Of(int status, string error, string description) => new()
    {
        StatusCode = status,
        // Not a message of LivePerson's, so that no schema stands for it.
        Body = JsonSerializer.SerializeToUtf8Bytes(new JsonObject
        {
            ["error"] = error,
            ["error_description"] = description,
        }),
        Verdict = $"{error}: {description}",
    };
}
