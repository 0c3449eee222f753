using System.Text;

namespace LivePerson.Protocol.Reliability;

/// <summary>One text of the agent's, as LivePerson tells of it.</summary>
internal readonly record struct FloodNotification(string ConversationId, int Sequence)
{
    public byte[] ToUtf8Bytes() => Encoding.UTF8.GetBytes(
        $$$"""
        {"kind":"notification","type":"ms.MessagingEventNotification","body":{"changes":[{"sequence":{{{Sequence}}},
        "serverTimestamp":1544190529528,"originatorId":"a","originatorMetadata":{"id":"a","role":"ASSIGNED_AGENT"},
        "event":{"type":"ContentEvent","contentType":"text/plain","message":"This is text {{{Sequence}}} 👍"},
        "conversationId":"{{{ConversationId}}}","dialogId":"{{{ConversationId}}}"}]}}
        """);
}
