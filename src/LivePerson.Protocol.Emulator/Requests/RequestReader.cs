using System.Text.Json;
using LivePerson.Protocol.Emulator.Http;

namespace LivePerson.Protocol.Emulator.Requests;

/// <summary>Reads request bodies by the schemas. Nothing that a client sends makes it throw.</summary>
internal static class RequestReader
{
    private const int MaxDepth = 64;

    public static ReadResult<string> ReadConsumer(RequestBody body) => Read(body, static root =>
        Text(root, "ext_consumer_id", 1, int.MaxValue));

    public static ReadResult<IncomingRequest> ReadRequest(RequestBody body) => Read(body, Request);

    public static ReadResult<IReadOnlyList<IncomingRequest>> ReadBatch(RequestBody body) => Read(body, static root =>
    {
        Expect(root.ValueKind == JsonValueKind.Array && root.GetArrayLength() >= 2, "an array of two or more requests");
        return (IReadOnlyList<IncomingRequest>)[.. root.EnumerateArray().Select(Request)];
    });

    private static ReadResult<T> Read<T>(RequestBody body, Func<JsonElement, T> read)
        where T : class
    {
        if (body.Problem is { } problem)
        {
            return new ReadResult<T>(null, problem);
        }

        if (body.Bytes.IsEmpty)
        {
            return new ReadResult<T>(null, "The body is empty.");
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(body.Bytes, new JsonDocumentOptions { MaxDepth = MaxDepth });
            return new ReadResult<T>(read(document.RootElement), null);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return new ReadResult<T>(null, $"The body is not JSON of the expected shape: {exception.Message}");
        }
    }

    private static IncomingRequest Request(JsonElement root)
    {
        Expect(root.ValueKind == JsonValueKind.Object, "a request object");
        Expect(Text(root, "kind", 1, 64) == "req", "kind to be req");
        string id = Text(root, "id", 1, 64);
        string type = Text(root, "type", 1, int.MaxValue);
        return type switch
        {
            "ms.PublishEvent" => PublishEvent(id, Member(root, "body", JsonValueKind.Object)),
            "userprofile.SetUserProfile" => Profile(id, Member(root, "body", JsonValueKind.Object)),
            "cm.ConsumerRequestConversation" => Conversation(id, Member(root, "body", JsonValueKind.Object)),
            _ => throw new JsonException("The type is not one that the emulator knows."),
        };
    }

    private static IncomingRequest.PublishEvent PublishEvent(string id, JsonElement body)
    {
        JsonElement messagingEvent = Member(body, "event", JsonValueKind.Object);
        string dialogId = Text(body, "dialogId", 1, int.MaxValue);
        switch (Text(messagingEvent, "type", 1, 64))
        {
            case "ChatStateEvent":
                string state = Text(messagingEvent, "chatState", 1, 64);
                Expect(state is "ACTIVE" or "INACTIVE" or "GONE" or "COMPOSING" or "PAUSE", "a known chat state");
                return new IncomingRequest.PublishEvent(id, dialogId, state, null);
            case "ContentEvent":
                Expect(Text(messagingEvent, "contentType", 1, 64) == "text/plain", "text/plain");
                return new IncomingRequest.PublishEvent(id, dialogId, null, Text(messagingEvent, "message", 0, int.MaxValue));
            default:
                throw new JsonException("The event's type is not one that the emulator knows.");
        }
    }

    private static IncomingRequest.SetUserProfile Profile(string id, JsonElement body)
    {
        _ = body;
        return new IncomingRequest.SetUserProfile(id);
    }

    private static IncomingRequest.OpenConversation Conversation(string id, JsonElement body) =>
        new(id, Text(body, "brandId", 1, int.MaxValue));

    private static JsonElement Member(JsonElement parent, string name, JsonValueKind kind)
    {
        bool found = parent.TryGetProperty(name, out JsonElement value);
        Expect(found && value.ValueKind == kind, $"{name} of kind {kind}");
        return value;
    }

    private static string Text(JsonElement parent, string name, int minLength, int maxLength)
    {
        string text = Member(parent, name, JsonValueKind.String).GetString()!;
        Expect(text.Length >= minLength && text.Length <= maxLength, $"{name} of a length that fits");
        return text;
    }

    private static void Expect(bool condition, string expected)
    {
        if (!condition)
        {
            throw new JsonException($"expected {expected}.");
        }
    }
}
