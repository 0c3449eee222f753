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

    /// <summary>The request with further members.</summary>
    public static string With(string members) => Typing[..^1] + "," + members + "}";

    public static string Nested(int depth) => new string('[', depth) + new string(']', depth);
}
