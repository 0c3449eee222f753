using LivePerson.Protocol.Analyzers.Literals;
using LivePerson.Protocol.Analyzers.Tests.Verification;
using LivePerson.Protocol.CodeFixes;

namespace LivePerson.Protocol.Analyzers.Tests.Literals;

/// <summary>Hand-written JSON becomes the typed expression with the same content.</summary>
public sealed class JsonFixTests : RuleTests<JsonMustBeTyped>
{
    private const string Usings = "using System.Text;\nusing System.Text.Json;\nusing System.Text.Json.Nodes;\n";

    [Theory]
    [InlineData(
        """ string json = "{\"type\":\"ChatStateEvent\",\"chatState\":\"COMPOSING\"}"; """,
        """ string json = JsonSerializer.Serialize(ChatStateEvent.Composing, ProtocolJsonContext.Default.ChatStateEvent); """)]
    [InlineData(
        """ const string json = @"{""type"":""ChatStateEvent"",""chatState"":""PAUSE""}"; _ = json.Length; """,
        """ string json = JsonSerializer.Serialize(ChatStateEvent.Pause, ProtocolJsonContext.Default.ChatStateEvent); _ = json.Length; """)]
    [InlineData(
        """ byte[] json = "{\"type\":\"ChatStateEvent\",\"chatState\":\"PAUSE\"}"u8.ToArray(); """,
        """ byte[] json = ChatStateEvent.Pause.ToUtf8Bytes(); """)]
    [InlineData(
        """ byte[] json = Encoding.UTF8.GetBytes("{\"type\":\"ChatStateEvent\",\"chatState\":\"PAUSE\"}"); """,
        """ byte[] json = ChatStateEvent.Pause.ToUtf8Bytes(); """)]
    [InlineData(
        """ ReadOnlySpan<byte> json = "{\"type\":\"ChatStateEvent\",\"chatState\":\"PAUSE\"}"u8; """,
        """ ReadOnlySpan<byte> json = ChatStateEvent.Pause.ToUtf8Bytes(); """)]
    [InlineData(
        """ _ = JsonDocument.Parse("{\"type\":\"ChatStateEvent\",\"chatState\":\"PAUSE\"}"); """,
        """ _ = JsonDocument.Parse(JsonSerializer.Serialize(¶ChatStateEvent.Pause, ProtocolJsonContext.Default.ChatStateEvent)); """)]
    [InlineData(
        """ _ = "{\"type\":\"ChatStateEvent\",\"chatState\":\"" + dialogId + "\"}"; """,
        """ _ = JsonSerializer.Serialize(¶new ChatStateEvent { ChatState = ChatState.FromValue(dialogId) }, ProtocolJsonContext.Default.ChatStateEvent); """)]
    [InlineData(
        """ ChatState state = ChatState.Active; _ = $"{{\"type\":\"ChatStateEvent\",\"chatState\":\"{state.Value}\"}}"; """,
        """ ChatState state = ChatState.Active; _ = JsonSerializer.Serialize(¶new ChatStateEvent { ChatState = state }, ProtocolJsonContext.Default.ChatStateEvent); """)]
    [InlineData(
        """ _ = string.Format("{{\"type\":\"ChatStateEvent\",\"chatState\":\"{0}\"}}", dialogId); """,
        """ _ = JsonSerializer.Serialize(¶new ChatStateEvent { ChatState = ChatState.FromValue(dialogId) }, ProtocolJsonContext.Default.ChatStateEvent); """)]
    [InlineData(
        """ _ = JsonSerializer.Serialize(new { type = "ChatStateEvent", chatState = "PAUSE" }); """,
        """ _ = JsonSerializer.Serialize(ChatStateEvent.Pause); """)]
    [InlineData(
        """ var json = new { type = "ChatStateEvent", chatState = dialogId }; _ = JsonSerializer.Serialize(json); """,
        """ var json = new ChatStateEvent { ChatState = ChatState.FromValue(dialogId) }; _ = JsonSerializer.Serialize(json); """)]
    [InlineData(
        """ _ = JsonSerializer.Serialize(new Dictionary<string, object> { ["type"] = "ChatStateEvent", ["chatState"] = "GONE" }); """,
        """ _ = JsonSerializer.Serialize(ChatStateEvent.Gone); """)]
    [InlineData(
        """ JsonObject json = new JsonObject { ["type"] = "ChatStateEvent", ["chatState"] = dialogId }; """,
        """ JsonObject json = JsonSerializer.SerializeToNode(¶new ChatStateEvent { ChatState = ChatState.FromValue(dialogId) }, ProtocolJsonContext.Default.ChatStateEvent)!.AsObject(); """)]
    [InlineData(
        """ _ = /* first */ "{\"type\":\"ChatStateEvent\"," /* second */ + "\"chatState\":\"PAUSED\"}"; // third """,
        """ _ = /* first */ /* second */ JsonSerializer.Serialize(¶new ChatStateEvent { ChatState = ChatState.FromValue("PAUSED") }, ProtocolJsonContext.Default.ChatStateEvent); // third """)]
    public Task State_IsTyped(string before, string after) => VerifyFixed(before, after);

    [Theory]
    [InlineData(
        """ _ = $"{{\"kind\":\"req\",\"id\":\"1\",\"type\":\"ms.PublishEvent\",\"body\":{{\"dialogId\":\"{dialogId}\",\"event\":{{\"type\":\"ChatStateEvent\",\"chatState\":\"COMPOSING\"}}}}}}"; """,
        """PublishEvent.Create(dialogId, ChatStateEvent.Composing)""")]
    [InlineData(
        """ _ = $"{{\"kind\":\"req\",\"id\":\"7\",\"type\":\"ms.PublishEvent\",\"body\":{{\"dialogId\":\"d-{dialogId}\",\"event\":{{\"type\":\"ChatStateEvent\",\"chatState\":\"COMPOSING\"}}}}}}"; """,
        """PublishEvent.Create($"d-{dialogId}", ChatStateEvent.Composing, "7")""")]
    [InlineData(
        """ int n = 3; _ = $@"{{""type"":""ms.PublishEvent"",""id"":""{n:D4}"",""body"":{{""dialogId"":""{dialogId}"",""event"":{{""type"":""ContentEvent"",""contentType"":""text/plain"",""message"":""a \""b\"" {{c}}""}}}}}}"; """,
        """PublishEvent.Create(dialogId, new TextEvent { Message = "a \"b\" {c}" }, $"{n:D4}")""")]
    [InlineData(
        """ _ = $"{{\"type\":\"ms.PublishEvent\",\"body\":{{\"dialogId\":{JsonSerializer.Serialize(dialogId)},\"event\":{{\"type\":\"ContentEvent\",\"contentType\":\"text/plain\",\"message\":\"{JsonEncodedText.Encode(dialogId)}\"}}}}}}"; """,
        """PublishEvent.Create(dialogId, new TextEvent { Message = dialogId })""")]
    [InlineData(
        """ _ = $"{{\"type\":\"ms.PublishEvent\",\"body\":{{\"dialogId\":\"{dialogId}\",\"event\":{{\"type\":\"ContentEvent\",\"contentType\":\"text/plain\",\"message\":\"{(dialogId.Length > 3 ? "long" : "short")}!\"}}}}}}"; """,
        """PublishEvent.Create(dialogId, new TextEvent { Message = $"{(dialogId.Length > 3 ? "long" : "short")}!" })""")]
    public Task Request_IsTyped(string before, string expression) => VerifyFixed(
        before,
        before[..(before.IndexOf("_ =", StringComparison.Ordinal) + 4)]
        + $"JsonSerializer.Serialize(¶{expression}, ProtocolJsonContext.Default.PublishEvent); ");

    [Fact]
    public Task RawString_KeepsEveryMember() => VerifyFixed(
        """"
        string json = $$"""
            {
                "kind": "req",
                "id": "5",
                "type": "ms.PublishEvent",
                "body": {
                    "dialogId": "{{dialogId}}",
                    "event": {
                        "type": "ContentEvent",
                        "contentType": "hosted/file",
                        "message": { "caption": "A cat", "relativePath": "/a/{{dialogId}}.png", "fileType": "PNG", "preview": null }
                    },
                    "messageAudience": "ALL"
                },
                "metadata": [{ "type": "ExternalId", "id": "{{dialogId}}" }]
            }
            """; // sent as it is
        """",
        """
        string json = JsonSerializer.Serialize(
            new PublishEvent
            {
                Id = "5",
                Body = new()
                {
                    DialogId = dialogId,
                    Event = new HostedFileEvent
                    {
                        Message = new()
                        {
                            Caption = "A cat",
                            RelativePath = $"/a/{dialogId}.png",
                            FileType = FileType.Png,
                            Preview = null,
                        },
                    },
                    MessageAudience = MessageAudience.All,
                },
                Metadata = [new ExternalIdMetadata { Id = dialogId }],
            }, ProtocolJsonContext.Default.PublishEvent); // sent as it is
        """);

    [Fact]
    public Task AnonymousObject_BecomesTheRecord() => VerifyFixed(
        """
        // What the agent sees.
        var request = new
        {
            kind = "req",
            id = "9",
            type = "ms.PublishEvent",
            body = new { dialogId, @event = new { type = "AcceptStatusEvent", status = "READ", sequenceList = new[] { 1, 2 } } },
        };
        string json = JsonSerializer.Serialize(request);
        """,
        """
        // What the agent sees.
        var request = PublishEvent.Create(
            dialogId,
            new AcceptStatusEvent { Status = AcceptStatus.Read, SequenceList = [1, 2] },
            "9");
        string json = JsonSerializer.Serialize(request);
        """);

    [Fact]
    public Task ConstantField_IsMadeOnce() => VerifyFix<WriteTypedJson>(
        Usings + """
        using LivePerson.Protocol;

        public static class User
        {
            // Shown at once.
            private const string Typing = "{\"type\":\"ChatStateEvent\",\"chatState\":\"COMPOSING\"}";

            public static int Length => Typing.Length;
        }
        """,
        Usings + """
        using LivePerson.Protocol;

        public static class User
        {
            // Shown at once.
            private static readonly string Typing = JsonSerializer.Serialize(ChatStateEvent.Composing, ProtocolJsonContext.Default.ChatStateEvent);

            public static int Length => Typing.Length;
        }
        """.Replace("Serialize(ChatStateEvent", "Serialize(\n        ChatStateEvent"));

    [Fact]
    public Task ForeignTree_IsParsed() => VerifyFix<WriteTypedJson>(
        ForeignTree("new JObject { [\"type\"] = \"ChatStateEvent\", [\"chatState\"] = state }"),
        ForeignTree("JObject.Parse(JsonSerializer.Serialize(\n            new ChatStateEvent { ChatState = ChatState.FromValue(state) }, ProtocolJsonContext.Default.ChatStateEvent))"));


    [Theory]
    [InlineData(""" _ = "{\"type\":\"ms.PublishEvent\",\"body\":{}}"; """)]
    [InlineData(""" _ = "{\"type\":\"ms.PublishEvent\",\"unknown\":1}"; """)]
    [InlineData(""" _ = "{\"type\":\"ms.PublishEvent\",\"body\":"; """)]
    [InlineData(""" _ = "[{\"type\":\"ChatStateEvent\",\"chatState\":\"PAUSE\"}]"; """)]
    [InlineData(""" _ = "{\"chatState\":\"PAUSE\"}"; """)]
    [InlineData(""" _ = "{\"type\":\"ChatStateEvent\",\"chatState\":\"X\"}".Replace("X", dialogId); """)]
    [InlineData(""" FormattableString json = $"{{\"type\":\"ChatStateEvent\",\"chatState\":\"{dialogId}\"}}"; """)]
    [InlineData(""" const string a = "{\"type\":\"ChatStateEvent\",\"chatState\":\"PAUSE\"}"; const string b = a + " "; """)]
    [InlineData(""" var json = new { type = "ChatStateEvent", chatState = "PAUSE" }; _ = JsonSerializer.Serialize(json); _ = json.chatState; """)]
    [InlineData(""" JsonObject json = new(); json["type"] = "ChatStateEvent"; """)]
    [InlineData(""" int n = 1; _ = $"{{\"type\":\"ms.PublishEvent\",\"id\":\"1\",\"body\":{n}}}"; """)]
    public Task WithoutOneRightAnswer_OffersNothing(string statement) =>
        VerifyNoFix<WriteTypedJson>(Usings + InMethod(statement.Trim()));

    private static string ForeignTree(string expression) => Usings + $$"""
        using LivePerson.Protocol;
        using Newtonsoft.Json.Linq;

        public static class User
        {
            public static object Make(string state)
            {
                JObject json = {{expression}};
                return json;
            }
        }

        namespace Newtonsoft.Json.Linq
        {
            public sealed class JObject
            {
                public object? this[string name] { get => null; set { } }

                public static JObject Parse(string json) => new();
            }
        }
        """;

    /// <summary>¶ stands for the line that is broken because the expression is too long for one.</summary>
    private static Task VerifyFixed(string before, string after) => VerifyFix<WriteTypedJson>(
        Usings + InMethod(before.Trim()), Usings + InMethod(after.Trim().Replace("¶", "\n    ")));
}
