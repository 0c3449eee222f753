using System.Globalization;
using System.Net;
using System.Net.Http.Headers;

namespace LivePerson.Protocol;

/// <summary>
/// LivePerson answered, but not with what the operation promises: an error, or an answer that cannot be read.
/// </summary>
public sealed class LivePersonResponseException : LivePersonException
{
    private const int AppTokenExpired = 40102;
    private const int AppTokenMissing = 40105;

    private readonly bool _usesAppToken;

    internal LivePersonResponseException(
        string operation, HttpStatusCode statusCode, ErrorBody error, string body, bool usesAppToken, Exception? inner)
        : base(operation, ToMessage(operation, statusCode, error, inner), inner)
    {
        _usesAppToken = usesAppToken;
        StatusCode = statusCode;
        ErrorCode = error.ErrorCode;
        OAuthError = error.OAuthError;
        Body = body;
    }

    /// <summary>
    /// The HTTP status; a success if the answer could not be read.
    /// </summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>
    /// LivePerson's own code, for instance 40102; <see langword="null"/> if the answer has none.
    /// </summary>
    public int? ErrorCode { get; }

    /// <summary>
    /// The code of OAuth 2.0 in answers of token services, for instance <c>invalid_client</c>; else
    /// <see langword="null"/>.
    /// </summary>
    public string? OAuthError { get; }

    /// <summary>
    /// The answer's body, cut after 64 KiB. It may hold a person's words: do not log it.
    /// </summary>
    public string Body { get; }

    /// <summary>
    /// When the service wants to be asked again, as its <c>Retry-After</c> header says it; <see langword="null"/> without
    /// one. LivePerson documents none; gateways before it may send one.
    /// </summary>
    public RetryConditionHeaderValue? RetryAfter { get; internal init; }

    /// <summary>
    /// Whether the same request may succeed later: too many requests, or a fault of the server.
    /// </summary>
    public bool IsTransient => StatusCode == HttpStatusCode.TooManyRequests || (int)StatusCode >= 500;

    /// <summary>
    /// Whether a new app token may help: the one that was sent is expired, invalid or did not arrive.
    /// </summary>
    public bool NeedsNewAppToken => _usesAppToken
        && StatusCode == HttpStatusCode.Unauthorized
        && ErrorCode is null or AppTokenExpired or AppTokenMissing;

    private static string ToMessage(string operation, HttpStatusCode statusCode, ErrorBody error, Exception? inner)
    {
        string code = error switch
        {
            { ErrorCode: int number } => string.Create(CultureInfo.InvariantCulture, $", error {number}"),
            { OAuthError: not null } => ", an error of OAuth 2.0",
            _ => "",
        };
        string cause = inner is null ? "" : " The answer cannot be read.";

        return string.Create(CultureInfo.InvariantCulture, $"{operation}: HTTP {(int)statusCode}{code}.{cause}");
    }
}
