namespace LivePerson.Protocol.IntegrationTests.Emulation;

/// <summary>Requests as LivePerson's documents print them, without white space.</summary>
internal static class Payloads
{
    public const string Profile = """{"kind":"req","id":"1","type":"userprofile.SetUserProfile","body":{}}""";

    public static string ChatState(string dialogId, string state) =>
        Publish(dialogId, $$"""{"type":"ChatStateEvent","chatState":"{{state}}"}""");

    public static string Text(string dialogId, string message) =>
        Publish(dialogId, $$"""{"type":"ContentEvent","contentType":"text/plain","message":"{{message}}"}""");

    public static string Publish(string dialogId, string messagingEvent) =>
        """{"kind":"req","id":"1","type":"ms.PublishEvent","body":{"dialogId":"DIALOG","event":EVENT}}"""
            .Replace("DIALOG", dialogId, StringComparison.Ordinal)
            .Replace("EVENT", messagingEvent, StringComparison.Ordinal);

    public static string OpenConversation(string brandId) => $"[{Profile},{Conversation(brandId)}]";

    public static string Conversation(string brandId) =>
        """{"kind":"req","id":"2","type":"cm.ConsumerRequestConversation","body":BODY}"""
            .Replace("BODY", $$"""{"brandId":"{{brandId}}","channelType":"MESSAGING"}""", StringComparison.Ordinal);
}
