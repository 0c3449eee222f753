using LivePerson.Protocol.Analyzers.Literals;
using LivePerson.Protocol.Analyzers.Tests.Verification;
using LivePerson.Protocol.CodeFixes;

namespace LivePerson.Protocol.Analyzers.Tests.Literals;

public sealed class RequestIdMustFitTests : RuleTests<RequestIdMustFit>
{
    private const string Longest = "1234567890123456789012345678901234567890123456789012345678901234";

    [Theory]
    [InlineData("_ = PublishEvent.Create(dialogId, ChatStateEvent.Pause, [|\"\"|]);")]
    [InlineData("_ = PublishEvent.Create(dialogId, ChatStateEvent.Pause, id: [|string.Empty|]);")]
    [InlineData("_ = PublishEvent.Create(dialogId, ChatStateEvent.Pause, [|\"" + Longest + "5\"|]);")]
    [InlineData("const string id = \"" + Longest + "5\"; _ = PublishEvent.Create(dialogId, ChatStateEvent.Pause, [|id|]);")]
    [InlineData("string id = \"\"; _ = PublishEvent.Create(dialogId, ChatStateEvent.Pause, [|id|]);")]
    [InlineData("_ = PublishEvent.Create(dialogId, ChatStateEvent.Pause) with { Id = [|\"\"|] };")]
    public Task WrongLength_Triggers(string statement) => VerifyStatements(statement);

    [Theory]
    [InlineData("_ = PublishEvent.Create(dialogId, ChatStateEvent.Pause);")]
    [InlineData("_ = PublishEvent.Create(dialogId, ChatStateEvent.Pause, \"1\");")]
    [InlineData("_ = PublishEvent.Create(dialogId, ChatStateEvent.Pause, dialogId);")]
    [InlineData("_ = PublishEvent.Create(dialogId, ChatStateEvent.Pause, \"" + Longest + "\");")]
    [InlineData("string id = \"\"; id = dialogId; _ = PublishEvent.Create(dialogId, ChatStateEvent.Pause, id);")]
    [InlineData("_ = new TextEvent { Message = \"\" };")]
    public Task RightLength_DoesNotTrigger(string statement) => VerifyStatements(statement);

    [Fact]
    public Task Fix_LeavesTheIdOut() => VerifyFix<LeaveOutRequestId>(
        InMethod("_ = PublishEvent.Create(dialogId, ChatStateEvent.Pause, id: \"\");"),
        InMethod("_ = PublishEvent.Create(dialogId, ChatStateEvent.Pause);"));
}
