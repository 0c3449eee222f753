using System.Security.Cryptography;
using System.Text;
using LivePerson.Protocol.Emulator.Answers;
using LivePerson.Protocol.Emulator.Http;

namespace LivePerson.Protocol.Emulator.Endpoints;

/// <summary>Sentinel: client id and secret against an AppJWT, with OAuth 2.0's own errors.</summary>
internal sealed class AppTokenEndpoint(EmulatorServices services) : IEndpoint
{
    private const string GrantType = "grant_type";
    private const string ClientId = "client_id";
    private const string ClientSecret = "client_secret";

    public Route Route { get; } =
        new("appToken", "POST", "/sentinel/api/account/{account}/app/token", "v", "1.0");

    public ValueTask<Answer> AnswerAsync(EmulatorRequest request) => new(Issue(request));

    public string RecordBody(RequestBody body) => FormBody.Read(body.Bytes.Span)?.Record(hidden: ClientSecret) ?? "";

    private Answer Issue(EmulatorRequest request)
    {
        if (request.Body.Problem is { } problem)
        {
            return OAuthRefusals.InvalidRequest(problem);
        }

        if (request.MediaType != "application/x-www-form-urlencoded")
        {
            return OAuthRefusals.InvalidRequest("Content-Type must be application/x-www-form-urlencoded.");
        }

        if (FormBody.Read(request.Body.Bytes.Span) is not { } form)
        {
            return OAuthRefusals.InvalidRequest("The body must be a form in UTF-8 without a parameter given twice.");
        }

        // LivePerson's pages disagree on where the grant type goes; the secret belongs in the body.
        string? grantType = request.Query(GrantType) ?? form.Value(GrantType);
        if (grantType is null || form.Value(ClientId) is not { } clientId || form.Value(ClientSecret) is not { } secret)
        {
            return OAuthRefusals.InvalidRequest(
                $"Needed are {GrantType} in the query, {ClientId} and {ClientSecret} in the body.");
        }

        if (grantType != "client_credentials")
        {
            return OAuthRefusals.UnsupportedGrantType();
        }

        bool isKnown = request.Account == services.Options.AccountId
            & clientId == services.Options.ClientId
            & AreEqual(secret, services.Options.ClientSecret);
        return isKnown
            ? Answer.Secret(200, Token(services.AppTokens.Issue()), recorded: Token(Answer.Hidden))
            : OAuthRefusals.InvalidClient();
    }

    private static bool AreEqual(string left, string right) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(left), Encoding.UTF8.GetBytes(right));

    private static AppTokenResponse Token(string token) => new() { AccessToken = token, TokenType = "Bearer" };
}
