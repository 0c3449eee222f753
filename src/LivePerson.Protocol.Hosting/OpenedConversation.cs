using System.Net;
using LivePerson.Protocol.Hosting.Calls;

namespace LivePerson.Protocol.Hosting;

/// <summary>
/// Finds the conversation in the answers to a batch.
/// </summary>
internal static class OpenedConversation
{
    /// <exception cref="LivePersonResponseException">No answer to the request names a conversation.</exception>
    public static string FindId(OpenConversationResponse response, string requestId) =>
        response.Items.FirstOrDefault(item => item.ReqId == requestId)?.Body?.ConversationId is { Length: > 0 } id
            ? id
            : throw new LivePersonResponseException(
                CallFacts.OpenConversation.Operation, HttpStatusCode.OK, default, "", usesAppToken: true, inner: null);
}
