using System.Security.Cryptography;
using System.Text;
using LivePerson.Protocol.Emulator.Answers;
using LivePerson.Protocol.Emulator.Http;
using LivePerson.Protocol.Emulator.Installations;

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

        // The older form has all in the query and no body, whose media type then says nothing.
        bool hasBody = !request.Body.Bytes.IsEmpty;
        if (hasBody && request.MediaType != "application/x-www-form-urlencoded")
        {
            return OAuthRefusals.InvalidRequest("Content-Type must be application/x-www-form-urlencoded.");
        }

        if (FormBody.Read(request.Body.Bytes.Span) is not { } form)
        {
            return OAuthRefusals.InvalidRequest("The body must be a form in UTF-8 without a parameter given twice.");
        }

        if (Parameter(request, form, GrantType) is not { } grantType
            || Parameter(request, form, ClientId) is not { } clientId
            || Parameter(request, form, ClientSecret) is not { } secret)
        {
            return OAuthRefusals.InvalidRequest(
                $"Needed are {GrantType} in the query, {ClientId} and {ClientSecret} in the body.");
        }

        if (grantType != "client_credentials")
        {
            return OAuthRefusals.UnsupportedGrantType();
        }

        bool isKnown = services.Installations.TryGet(clientId, out AppInstallation? installation)
            & request.Account == services.Options.AccountId
            & AreEqual(secret, installation?.ClientSecret ?? "");
        return isKnown
            ? Answer.Secret(200, Token(services.AppTokens.Issue(clientId)), recorded: Token(Answer.Hidden))
            : OAuthRefusals.InvalidClient();
    }

    // LivePerson's pages disagree on what goes where.
    private static string? Parameter(EmulatorRequest request, FormBody form, string name) =>
        form.Value(name) ?? request.Query(name);

    private static bool AreEqual(string left, string right) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(left), Encoding.UTF8.GetBytes(right));

    private static AppTokenResponse Token(string token) => new() { AccessToken = token, TokenType = "Bearer" };
}
