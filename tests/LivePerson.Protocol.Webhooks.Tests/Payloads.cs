using System.Text;

namespace LivePerson.Protocol.Webhooks.Tests;

/// <summary>Notifications as LivePerson sends them.</summary>
internal static class Payloads
{
    public static byte[] Text(string dialog, long sequence, string message = "Hi there", string role = "ASSIGNED_AGENT") =>
        Event(dialog, $$"""{"type":"ContentEvent","message":"{{message}}","contentType":"text/plain"}""", sequence, role);

    public static byte[] Event(string dialog, string json, long? sequence = null, string role = "ASSIGNED_AGENT") =>
        Encoding.UTF8.GetBytes(
            $$$"""{"kind":"notification","body":{"changes":[{{{Change(dialog, json, sequence, role)}}}]},"type":"ms.MessagingEventNotification"}""");

    public static byte[] Events(IEnumerable<string> changes) => Encoding.UTF8.GetBytes(
        $$"""{"kind":"notification","body":{"changes":[{{string.Join(',', changes)}}]},"type":"ms.MessagingEventNotification"}""");

    public static string Change(string dialog, string json, long? sequence = null, string role = "ASSIGNED_AGENT")
    {
        string place = sequence is { } number ? $"\"sequence\":{number},\"serverTimestamp\":1544190529528," : "";
        return $$$"""
            {{{{place}}}"originatorId":"a","originatorMetadata":{"id":"a","role":"{{{role}}}"},"event":{{{json}}},"conversationId":"{{{dialog}}}","dialogId":"{{{dialog}}}"}
            """;
    }

    public static byte[] Conversation(string id, string stage, long time) => Encoding.UTF8.GetBytes($$$$"""
        {"kind":"notification","body":{"changes":[{"type":"UPSERT","result":{"convId":"{{{{id}}}}","conversationDetails":{"participants":[],"state":"{{{{stage}}}}","stage":"{{{{stage}}}}","startTs":1,"metaDataLastUpdateTs":{{{{time}}}}}}}]},"type":"cqm.ExConversationChangeNotification"}
        """);
}
