namespace LivePerson.Protocol.Benchmarks;

/// <summary>The texts of the messages that are measured, with ids as long as real ones.</summary>
internal static class Texts
{
    public const string DialogId = "2f9c5d1e-7a44-4c0b-9b1d-3e8f60a1c7d2";

    public const string Notification = """
        {"kind":"notification","body":{"changes":[{
        "originatorId":"e7b1c2d3-45f6-4a78-9b0c-1d2e3f4a5b6c",
        "originatorMetadata":{"id":"e7b1c2d3-45f6-4a78-9b0c-1d2e3f4a5b6c","role":"ASSIGNED_AGENT"},
        "event":{"type":"ChatStateEvent","chatState":"COMPOSING"},
        "conversationId":"2f9c5d1e-7a44-4c0b-9b1d-3e8f60a1c7d2",
        "dialogId":"2f9c5d1e-7a44-4c0b-9b1d-3e8f60a1c7d2"}]},
        "type":"ms.MessagingEventNotification"}
        """;
}
