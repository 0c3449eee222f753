using LivePerson.Protocol.Analyzers.Literals;
using LivePerson.Protocol.Analyzers.Tests.Verification;

namespace LivePerson.Protocol.Analyzers.Tests.Literals;

public sealed class OpenEnumMustHaveValueTests : RuleTests<OpenEnumMustHaveValue>
{
    [Theory]
    [InlineData("_ = [|default(ChatState)|];")]
    [InlineData("_ = [|new ChatState()|];")]
    [InlineData("ChatState state = [|default|];")]
    [InlineData("ChatState state = [|new()|];")]
    [InlineData("_ = new ChatStateEvent { ChatState = [|default|] };")]
    [InlineData("_ = new ChatStateEvent { ChatState = dialogId.Length > 0 ? ChatState.Active : [|default|] };")]
    public Task Default_Triggers(string statement) => VerifyStatements(statement);

    [Theory]
    [InlineData("ChatState? state = default;")]
    [InlineData("_ = ChatState.Active == default;")]
    [InlineData("_ = ChatState.Active.Equals(default);")]
    [InlineData("_ = default(DateTime);")]
    [InlineData("_ = new ChatState[2];")]
    [InlineData("CancellationToken token = default;")]
    public Task OtherDefaults_DoNotTrigger(string statement) => VerifyStatements(statement);

    [Fact]
    public Task OutParameter_DoesNotTrigger() => Verify("""
        using LivePerson.Protocol;

        public static class User
        {
            public static bool TryFind(out ChatState state)
            {
                state = default;
                return false;
            }
        }
        """);
}
