using System.Net;

namespace LivePerson.Protocol.Hosting.Dialogs;

/// <summary>
/// Whether a state that failed can ever be sent.
/// </summary>
internal static class StateFailure
{
    /// <summary>Whether the dialog takes no states any more, or never did: it is closed, a survey, or not there.</summary>
    public static bool IsFinal(Exception failure) => failure switch
    {
        InvalidRequestException => true,
        LivePersonResponseException { StatusCode: HttpStatusCode.Unauthorized or HttpStatusCode.TooManyRequests } => false,
        LivePersonResponseException { StatusCode: >= HttpStatusCode.BadRequest, IsTransient: false } => true,
        _ => false,
    };
}
