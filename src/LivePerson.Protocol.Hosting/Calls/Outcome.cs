using System.Net;

namespace LivePerson.Protocol.Hosting.Calls;

/// <summary>
/// How a request ended, in the words of the metrics' <c>outcome</c>.
/// </summary>
internal static class Outcome
{
    public const string Ok = "ok";
    public const string Refused = "refused";
    public const string Unauthorized = "unauthorized";
    public const string RateLimited = "rate_limited";
    public const string ServerFault = "server_fault";
    public const string Unreadable = "unreadable";
    public const string NotSent = "not_sent";
    public const string NoAnswer = "no_answer";
    public const string Cancelled = "cancelled";
    public const string Failed = "failed";

    public static string Of(Exception exception) => exception switch
    {
        LivePersonResponseException { StatusCode: HttpStatusCode.Unauthorized } => Unauthorized,
        LivePersonResponseException { StatusCode: HttpStatusCode.TooManyRequests } => RateLimited,
        LivePersonResponseException { IsTransient: true } => ServerFault,
        LivePersonResponseException { StatusCode: < HttpStatusCode.Ambiguous } => Unreadable,
        LivePersonResponseException => Refused,
        LivePersonTransportException { MayHaveArrived: false } or InvalidRequestException => NotSent,
        LivePersonTransportException => NoAnswer,
        OperationCanceledException => Cancelled,
        _ => Failed,
    };
}
