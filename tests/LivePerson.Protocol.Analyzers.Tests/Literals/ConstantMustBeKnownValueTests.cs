using LivePerson.Protocol.Analyzers.Literals;
using LivePerson.Protocol.Analyzers.Tests.Verification;
using LivePerson.Protocol.CodeFixes;

namespace LivePerson.Protocol.Analyzers.Tests.Literals;

public sealed class ConstantMustBeKnownValueTests : RuleTests<ConstantMustBeKnownValue>
{
    [Theory]
    [InlineData("_ = ChatState.Parse([|\"PAUSED\"|]);")]
    [InlineData("_ = ChatState.Parse([|\"pause\"|]);")]
    [InlineData("_ = ChatState.Parse(provider: null, s: [|\"PAUSED\"|]);")]
    [InlineData("_ = ChatState.Parse([|\"BACKGROUND\"|]);")]
    [InlineData("_ = ChatState.TryParse([|\"TYPING\"|], out _);")]
    [InlineData("_ = ChatState.FromValue([|\"COMPOSE\"|]);")]
    [InlineData("const string state = \"Active\"; _ = ChatState.Parse([|state|]);")]
    [InlineData("_ = ChatState.Parse([|nameof(ChatState.Pause)|]);")]
    [InlineData("_ = ChatState.Parse([|\"PAU\" + \"SED\"|]);")]
    [InlineData("const string pause = \"PAUSE\"; _ = ChatState.Parse([|$\"{pause}D\"|]);")]
    [InlineData("_ = ChatState.Active.Value == [|\"PAUSED\"|];")]
    [InlineData("_ = [|\"PAUSED\"|] != ChatState.Active.Value;")]
    [InlineData("_ = ChatState.Active.Value.Equals([|\"PAUSED\"|]);")]
    [InlineData("_ = string.Equals(ChatState.Active.Value, [|\"pause\"|]);")]
    [InlineData("_ = string.Equals(ChatState.Active.Value, [|\"paused\"|], StringComparison.OrdinalIgnoreCase);")]
    [InlineData("_ = ChatState.Active.Value is [|\"PAUSED\"|] or not [|\"composing\"|];")]
    [InlineData("_ = ChatState.Active is { Value: [|\"PAUSED\"|] };")]
    [InlineData("_ = ChatState.Active.Value switch { [|\"PAUSED\"|] => 1, _ => 2 };")]
    [InlineData("switch (ChatState.Active.Value) { case [|\"PAUSED\"|]: break; }")]
    [InlineData("switch (ChatState.Active.Value) { case [|\"PAUSED\"|] when dialogId.Length > 0: break; }")]
    public Task UnknownValue_Triggers(string statement) => VerifyStatements(statement);

    [Theory]
    [InlineData("_ = ChatState.Parse(\"PAUSE\");")]
    [InlineData("_ = ChatState.Parse(ChatState.Values.Pause);")]
    [InlineData("_ = ChatState.Parse(dialogId);")]
    [InlineData("_ = ChatState.FromValue(\"BACKGROUND\");")]
    [InlineData("_ = ChatState.Active.Value == \"BACKGROUND\";")]
    [InlineData("_ = ChatState.Active.Value == \"\";")]
    [InlineData("_ = ChatState.Active.Value == \"GONE\";")]
    [InlineData("_ = string.Equals(ChatState.Active.Value, \"pause\", StringComparison.OrdinalIgnoreCase);")]
    [InlineData("_ = dialogId == \"PAUSED\";")]
    [InlineData("_ = int.Parse(\"PAUSED\");")]
    [InlineData("_ = ChatState.Active.Value switch { \"PAUSE\" => 1, _ => 2 };")]
    [InlineData("switch (dialogId) { case \"PAUSED\": break; }")]
    public Task KnownOrUnrelatedValue_DoesNotTrigger(string statement) => VerifyStatements(statement);

    [Fact]
    public Task WithoutTheLibrary_DoesNotTrigger() => Verify(
        """
        public struct ChatState
        {
            public static ChatState Parse(string value) => default;

            public static ChatState Paused => Parse("PAUSED");
        }
        """,
        withLibrary: false);

    [Fact]
    public async Task Message_SuggestsTheNearestValue()
    {
        string source = InMethod("_ = ChatState.Parse(\"PAUSED\");");

        Assert.Equal(
            ["'PAUSED' is not a known value of ChatState: write ChatState.Pause"], await Messages(source));
    }

    [Fact]
    public Task Fix_WritesTheNearestValue() => VerifyFix<WriteNearestValue>(
        InMethod("""
            _ = ChatState.Parse(/* wrong */ "PAUSED"); // stays
            _ = ChatState.FromValue("composing");
            _ = ChatState.TryParse("ACTIV", out _);
            _ = ChatState.Active.Value == "PAUSED";
            switch (ChatState.Active.Value)
            {
                case "PAUSED":
                    break;
            }
            """),
        InMethod("""
            _ = ChatState.Parse(/* wrong */ ChatState.Values.Pause); // stays
            _ = ChatState.Composing;
            _ = ChatState.TryParse(ChatState.Values.Active, out _);
            _ = ChatState.Active.Value == ChatState.Values.Pause;
            switch (ChatState.Active.Value)
            {
                case ChatState.Values.Pause:
                    break;
            }
            """));
}
