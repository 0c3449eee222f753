using LivePerson.Protocol.Analyzers.Literals;
using LivePerson.Protocol.Analyzers.Tests.Verification;

namespace LivePerson.Protocol.Analyzers.Tests.Literals;

public sealed class JsonMustBeTypedTests : RuleTests<JsonMustBeTyped>
{
    [Theory]
    [InlineData(""" _ = [|"{\"type\":\"ChatStateEvent\",\"chatState\":\"COMPOSING\"}"|]; """)]
    [InlineData(""" _ = [|@"{""kind"":""req"",""type"" : ""ms.PublishEvent""}"|]; """)]
    [InlineData(""" _ = [|"{\"chatState\":\"PAUSE\"}"u8|]; """)]
    [InlineData(""" const string json = [|"{\"chatState\":\"PAUSE\"}"|]; """)]
    public Task Literal_Triggers(string statement) => VerifyStatements(statement.Trim());

    [Fact]
    public Task RawString_Triggers() => VerifyStatements(""""
        string json = [|"""
            {
                "kind": "req",
                "id": "1",
                "type": "ms.PublishEvent",
                "body": {
                    "dialogId": "27c5",
                    "event": { "type": "ChatStateEvent", "chatState": "COMPOSING" }
                }
            }
            """|];
        """");

    [Theory]
    [InlineData(""" _ = [|"{\"type\":\"ChatStateEvent\"," + "\"chatState\":\"" + dialogId + "\"}"|]; """)]
    [InlineData(""" _ = [|"{\"chatState\":\"" + dialogId + "\"}"|]; """)]
    [InlineData(""" _ = [|$"{{\"type\":\"ChatStateEvent\",\"chatState\":\"{dialogId}\"}}"|]; """)]
    [InlineData(""" _ = [|$@"{{""type"":""ms.PublishEvent"",""body"":{{""dialogId"":""{dialogId}""}}}}"|]; """)]
    [InlineData(""" const string type = "ms.PublishEvent"; _ = [|"{\"type\":\"" + type + "\"}"|]; """)]
    [InlineData(""" const string type = "ms.PublishEvent"; _ = [|$"{{\"type\":\"{type}\"}}"|]; """)]
    [InlineData(""" _ = [|$"{{\"{nameof(ChatStateEvent.ChatState)}\":1,\"type\":\"{nameof(ChatStateEvent)}\"}}"|]; """)]
    [InlineData(""" _ = System.Text.Json.JsonDocument.Parse([|"{\"type\":\"ms.PublishEvent\"}"|]); """)]
    [InlineData(""" _ = new StringContent([|"{\"type\":\"ms.PublishEvent\"}"|]); """)]
    [InlineData(""" _ = System.Text.Json.JsonSerializer.Serialize([|new { kind = "req", type = "ms.PublishEvent" }|]); """)]
    [InlineData(""" var body = [|new { kind = "req", body = new { type = "ChatStateEvent", chatState = dialogId } }|]; _ = System.Text.Json.JsonSerializer.Serialize(body); """)]
    [InlineData(""" _ = System.Text.Json.JsonSerializer.Serialize([|new Dictionary<string, object> { ["type"] = "ms.PublishEvent" }|]); """)]
    [InlineData(""" _ = System.Text.Json.JsonSerializer.Serialize([|new Dictionary<string, object> { { "type", "ms.PublishEvent" } }|]); """)]
    [InlineData(""" _ = [|new System.Text.Json.Nodes.JsonObject { ["type"] = "ms.PublishEvent", ["chatState"] = "PAUSE" }|]; """)]
    [InlineData(""" var o = new System.Text.Json.Nodes.JsonObject(); [|o["type"] = "ms.PublishEvent"|]; """)]
    [InlineData(""" HttpClient http = new(); string json = dialogId; await [|http.PostAsync($"https://{dialogId}/messaging/consumer/conversation/send?v=3", new StringContent(json))|]; """)]
    public Task WrittenInPieces_Triggers(string statement) => VerifyStatements(statement.Trim());

    [Fact]
    public Task RawInterpolatedString_Triggers() => VerifyStatements(""""
        string json = [|$$"""
            { "kind": "req", "type": "ms.PublishEvent", "body": { "dialogId": "{{dialogId}}" } }
            """|];
        """");

    [Theory]
    [InlineData(""" _ = new { type = "ms.PublishEvent" }; """)]
    [InlineData(""" _ = System.Text.Json.JsonSerializer.Serialize(new { type = "ContentEvent" }); """)]
    [InlineData(""" _ = new Dictionary<string, string> { ["type"] = "ms.PublishEvent" }; """)]
    [InlineData(""" _ = $"the type of {dialogId}: \"chatState\""; """)]
    [InlineData(""" _ = "{\"kind\":\"notification\",\"body\":{\"chatState\":\"COMPOSING\"}}"; """)]
    [InlineData(""" HttpClient http = new(); await http.PostAsync("https://example.org/messaging/consumer/conversation/send", new ByteArrayContent(PublishEvent.Create(dialogId, ChatStateEvent.Pause).ToUtf8Bytes())); """)]
    [InlineData(""" HttpClient http = new(); await http.PostAsync("https://example.org/other", new StringContent(dialogId)); """)]
    [InlineData(""" HttpClient http = new(); await http.PostAsync("https://example.org/messaging/consumer/conversation/send", new StringContent(System.Text.Encoding.UTF8.GetString(PublishEvent.Create(dialogId, ChatStateEvent.Pause).ToUtf8Bytes()))); """)]
    public Task NotWritten_DoesNotTrigger(string statement) => VerifyStatements(statement.Trim());

    [Theory]
    [InlineData(""" _ = "chatState: COMPOSING"; """)]
    [InlineData(""" _ = "{\"type\":\"ContentEvent\",\"message\":\"hi\"}"; """)]
    [InlineData(""" _ = "{\"kind\":\"req\",\"type\":\"cm.ConsumerRequestConversation\"}"; """)]
    [InlineData(""" _ = "ms.PublishEvent"; """)]
    [InlineData(""" _ = "The \"chatState\" is unknown"; """)]
    [InlineData(""" _ = dialogId.Contains("\"chatState\":\"COMPOSING\""); """)]
    [InlineData(""" _ = PublishEvent.Parse("{\"type\":\"ms.PublishEvent\"}"); """)]
    public Task OtherText_DoesNotTrigger(string statement) => VerifyStatements(statement.Trim());

    [Fact]
    public Task WithoutTheLibrary_DoesNotTrigger() => Verify(
        """
        public static class User
        {
            public const string Json = "{\"type\":\"ms.PublishEvent\",\"chatState\":\"PAUSE\"}";
        }
        """,
        withLibrary: false);
}
