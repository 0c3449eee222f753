namespace LivePerson.Protocol.Tests;

/// <summary>Texts of requests, whole and varied.</summary>
internal static class Samples
{
    public const string DialogId = "2f9c5d1e-7a44-4c0b-9b1d-3e8f60a1c7d2";

    /// <summary>The request of the public documentation.</summary>
    public static string Typing { get; } = Event("""{"type":"ChatStateEvent","chatState":"COMPOSING"}""");

    public static string Event(string messagingEvent) =>
        $$$"""{"kind":"req","id":"1","type":"ms.PublishEvent","body":{"dialogId":"{{{DialogId}}}","event":{{{messagingEvent}}}}}""";

    /// <param name="text">The message, escaped as JSON asks for.</param>
    public static string Text(string text) =>
        Event($$"""{"type":"ContentEvent","contentType":"text/plain","message":"{{text}}"}""");

    /// <summary>The batch that opens a conversation.</summary>
    /// <param name="firstName">The consumer's name, escaped as JSON asks for.</param>
    public static string Batch(string firstName) => $$$$$$"""
        [{"kind":"req","id":"1","type":"userprofile.SetUserProfile","body":{"authenticatedData":{"lp_sdes":[
        {"type":"personal","personal":{"firstname":"{{{{{{firstName}}}}}}","age":{"age":34},"contacts":[{"email":"j@mail.example"}]}},
        {"type":"ctmrinfo","info":{"balance":-400.99,"loginStatus":1}}]}}},
        {"kind":"req","id":"2","type":"cm.ConsumerRequestConversation","body":{"brandId":"29834751",
        "conversationContext":{"type":"SharkContext","features":["RICH_CONTENT","QUICK_REPLIES"],"more":{"of":[]}}}}]
        """;

    /// <summary>The request with further members.</summary>
    public static string With(string members) => Typing[..^1] + "," + members + "}";

    public static string Nested(int depth) => new string('[', depth) + new string(']', depth);
}
