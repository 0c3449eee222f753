using System.Net;

namespace LivePerson.Protocol;

public sealed partial record OpenConversationResponse
{
    private const string Operation = "cm.ConsumerRequestConversation";

    /// <summary>
    /// The answer to one request of the batch, wherever it stands.
    /// </summary>
    /// <param name="requestId">The <c>id</c> of the request.</param>
    /// <returns><see langword="null"/> if the request was not answered.</returns>
    public BatchResult? Find(string requestId)
    {
        ArgumentNullException.ThrowIfNull(requestId);
        foreach (BatchResult result in Items)
        {
            if (result.ReqId == requestId)
            {
                return result;
            }
        }

        return null;
    }

    /// <summary>
    /// The id of the conversation that was opened, which is also the id of its main dialog.
    /// </summary>
    /// <param name="request">The batch that this answers.</param>
    /// <exception cref="LivePersonResponseException">
    /// The conversation was refused, or the answer says nothing of it.
    /// </exception>
    public string GetConversationId(OpenConversation request)
    {
        ArgumentNullException.ThrowIfNull(request);
        string requestId = request.ConsumerRequestConversation.Id;
        BatchResult? refused = null;
        foreach (BatchResult result in Items)
        {
            if (result.ReqId != requestId)
            {
                continue;
            }

            if (result.IsOk() && result.Body?.ConversationId is { Length: > 0 } conversationId)
            {
                return conversationId;
            }

            // A batch may have had one id twice, as an example of LivePerson's has.
            refused = refused is null || refused.IsOk() ? result : refused;
        }

        throw ToException(refused);
    }

    private static LivePersonResponseException ToException(BatchResult? refused)
    {
        HttpStatusCode status = refused?.Code is ResponseCodeInteger { Value: >= 100 and <= 599 } number
            ? (HttpStatusCode)number.Value
            : HttpStatusCode.OK;
        int? errorCode = refused?.Body?.ErrorCode is >= int.MinValue and <= int.MaxValue and long code ? (int)code : null;
        string body = refused is null ? "" : System.Text.Encoding.UTF8.GetString(
            Serialization.ProtocolJson.ToUtf8Bytes(refused));

        return new(Operation, status, new(errorCode, null), body, usesAppToken: true, inner: null);
    }
}
