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

    public static string Update(string conversationId, string field) =>
        """{"kind":"req","id":"1","type":"cm.UpdateConversationField","body":{"conversationId":"ID","conversationField":FIELD}}"""
            .Replace("ID", conversationId, StringComparison.Ordinal)
            .Replace("FIELD", field, StringComparison.Ordinal);

    public static string CloseConversation(string conversationId) =>
        Update(conversationId, """{"field":"ConversationStateField","conversationState":"CLOSE"}""");

    public static string CloseDialog(string conversationId, string dialogId)
    {
        string dialog = $$"""{"dialogId":"{{dialogId}}","state":"CLOSE","closedCause":"Closed by consumer"}""";
        return Update(conversationId, """{"field":"DialogChange","type":"UPDATE","dialog":""" + dialog + "}");
    }

    public static string Upload(string size, string type) =>
        Typed("ms.GenerateURLForUploadFile", $$"""{"fileSize":{{size}},"fileType":"{{type}}"}""");

    public static string Download(string relativePath) =>
        Typed("ms.GenerateURLForDownloadFile", $$"""{"relativePath":"{{relativePath}}"}""");

    public static string OpenConversation(string brandId) => $"[{Profile},{Conversation(brandId)}]";

    public static string Conversation(string brandId) =>
        """{"kind":"req","id":"2","type":"cm.ConsumerRequestConversation","body":BODY}"""
            .Replace("BODY", $$"""{"brandId":"{{brandId}}","channelType":"MESSAGING"}""", StringComparison.Ordinal);

    private static string Typed(string type, string body) =>
        $$"""{"kind":"req","id":"1","type":"{{type}}","body":{{body}}}""";
}
