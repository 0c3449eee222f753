namespace LivePerson.Protocol.Emulator.Answers;

/// <summary>
/// Every way in which the emulator says no, with LivePerson's codes. Titles and details are not stable at LivePerson
/// either; codes are.
/// </summary>
internal static class Refusals
{
    // LivePerson documents no code for these cases.
    private const string OwnCode = " (This code is the emulator's own; LivePerson documents none for the case.)";

    public static Answer MissingParameter(string details) => Of(400, 40001, "Missing parameter", details);

    public static Answer AppTokenInvalid(string details) => Of(401, 40102, "AppJWT expired or invalid", details);

    public static Answer ConsumerTokenInvalid(string details) => Of(401, 40103, "ConsumerJWS invalid", details);

    public static Answer ConsumerTokenMissing() =>
        Of(401, 40104, "ConsumerJWS missing", "The header X-LP-ON-BEHALF is missing, empty or given twice.");

    public static Answer AppTokenMissing() =>
        Of(401, 40105, "AppJWT missing", "The header Authorization is missing, empty or given twice.");

    public static Answer BadRequest(string details) => Of(400, 40000, "Bad request", details + OwnCode);

    public static Answer UnknownAccount() =>
        Of(401, 40100, "Unknown account", "The emulator does not know this account." + OwnCode);

    public static Answer Unauthorized(string details) => Of(401, 40100, "Unauthorized", details + OwnCode);

    public static Answer NoSuchInstallation() =>
        Of(404, 40400, "Not found", "There is no such app installation." + OwnCode);

    public static Answer OtherRevision(string details) => Of(412, 41200, "Precondition failed", details + OwnCode);

    public static Answer UnknownPath() =>
        Of(404, 40400, "Not found", "The emulator has nothing at this path." + OwnCode);

    public static Answer WrongMethod(IReadOnlyList<string> allowed) =>
        Of(405, 40500, "Method not allowed", $"This path takes {string.Join(", ", allowed)}." + OwnCode, allowed);

    /// <summary>A refusal that a plan of faults asks for; null if the fault is no refusal.</summary>
    public static Answer? Planned(FaultKind kind) => kind switch
    {
        FaultKind.Unauthorized => AppTokenInvalid("A fault that was planned."),
        FaultKind.TooManyRequests => Of(429, 42900, "Too many requests", "A fault that was planned." + OwnCode),
        FaultKind.ServerError => Of(500, 50000, "Server error", "A fault that was planned." + OwnCode),
        _ => null,
    };

    public static Answer Fault(Exception exception) => Of(
        500,
        50000,
        "Fault of the emulator",
        $"The emulator failed with {exception.GetType().Name}: please report it." + OwnCode);

    private static Answer Of(
        int status,
        int errorCode,
        string title,
        string details,
        IReadOnlyList<string>? allowedMethods = null) => new()
        {
            StatusCode = status,
            Body = Error(status, errorCode, title, details).ToUtf8Bytes(),
            ErrorCode = errorCode,
            Verdict = $"{errorCode} {title}: {details}",
            AllowedMethods = allowedMethods ?? [],
        };

    private static ErrorResponse Error(int status, int errorCode, string title, string details) => new()
    {
        Kind = "resp",
        Code = new ResponseCodeInteger { Value = status },
        Body = new() { Title = title, Details = details, ErrorCode = errorCode },
        Type = ".ReqBody$ErrorResp",
    };
}
