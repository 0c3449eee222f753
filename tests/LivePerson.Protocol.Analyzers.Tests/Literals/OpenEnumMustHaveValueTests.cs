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
    public Task MembersThatNothingAssigns_Trigger() => Verify("""
        using LivePerson.Protocol;

        public class User
        {
            private ChatState [|_never|];
            private readonly ChatState [|_neverReadOnly|];
            private ChatState _initialized = ChatState.Active;
            private readonly ChatState _constructed;
            private ChatState _later;
            private ChatState _byReference;
            private ChatState? _nullable;
            public ChatState Open;

            public User() => _constructed = ChatState.Pause;

            public ChatState [|Never|] { get; }

            public ChatState Initialized { get; } = ChatState.Active;

            public ChatState Settable { get; set; }

            public ChatState Computed => _never;

            public string Use()
            {
                _later = ChatState.Gone;
                _ = ChatState.TryParse("PAUSE", null, out _byReference);
                return $"{_never}{_neverReadOnly}{_initialized}{_constructed}{_later}{_byReference}{_nullable}";
            }
        }
        """);

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
