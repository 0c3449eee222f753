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
