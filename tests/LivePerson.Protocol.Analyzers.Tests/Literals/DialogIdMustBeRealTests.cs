using LivePerson.Protocol.Analyzers.Literals;
using LivePerson.Protocol.Analyzers.Tests.Verification;
using LivePerson.Protocol.CodeFixes;

namespace LivePerson.Protocol.Analyzers.Tests.Literals;

public sealed class DialogIdMustBeRealTests : RuleTests<DialogIdMustBeReal>
{
    [Theory]
    [InlineData("[|\"\"|]")]
    [InlineData("[|\"  \"|]")]
    [InlineData("[|string.Empty|]")]
    [InlineData("[|\"{conversationId}\"|]")]
    [InlineData("[|\"<dialog id>\"|]")]
    [InlineData("[|\"${DIALOG_ID}\"|]")]
    [InlineData("[|\"YOUR_DIALOG_ID\"|]")]
    [InlineData("[|\"...\"|]")]
    [InlineData("[|nameof(dialogId)|]")]
    [InlineData("messagingEvent: ChatStateEvent.Pause, dialogId: [|\"\"|]")]
    public Task PlaceholderArgument_Triggers(string argument) => VerifyStatements(
        argument.StartsWith("messagingEvent", StringComparison.Ordinal)
            ? $"_ = PublishEvent.Create({argument});"
            : $"_ = PublishEvent.Create({argument}, ChatStateEvent.Pause);");

    [Theory]
    [InlineData("_ = new PublishEventBody { DialogId = [|\"{dialogId}\"|], Event = ChatStateEvent.Pause };")]
    [InlineData("_ = sender.BeginTypingAsync([|\"\"|], cancellationToken);")]
    [InlineData("const string id = \"{id}\"; _ = sender.BeginTypingAsync([|id|]);")]
    public Task PlaceholderElsewhere_Triggers(string statement) => VerifyStatements(statement);

    [Theory]
    [InlineData("_ = PublishEvent.Create(dialogId, ChatStateEvent.Pause);")]
    [InlineData("_ = PublishEvent.Create(\"27c5a3d1-2f0e-4d3f-9a57-4f1f9a0b7f11\", ChatStateEvent.Pause);")]
    [InlineData("_ = PublishEvent.Create(\"dialog-1\", ChatStateEvent.Pause);")]
    [InlineData("_ = PublishEvent.Create($\"{dialogId}\", ChatStateEvent.Pause);")]
    [InlineData("_ = new TextEvent { Message = \"{dialogId}\" };")]
    [InlineData("_ = string.Format(\"{dialogId}\");")]
    [InlineData("_ = new PublishEventBody { DialogId = dialogId, Event = ChatStateEvent.Pause };")]
    public Task RealIdOrOtherText_DoesNotTrigger(string statement) => VerifyStatements(statement);

    [Fact]
    public Task Fix_PassesTheVariableOfThatName() => VerifyFix<UseVariableOfThatName>(
        InMethod("""
            _ = PublishEvent.Create("{dialogId}" /* which one */, ChatStateEvent.Pause);
            _ = PublishEvent.Create(nameof(dialogId), ChatStateEvent.Pause);
            """),
        InMethod("""
            _ = PublishEvent.Create(dialogId /* which one */, ChatStateEvent.Pause);
            _ = PublishEvent.Create(dialogId, ChatStateEvent.Pause);
            """));

    [Fact]
    public Task NoVariableOfThatName_HasNoFix() =>
        VerifyNoFix<UseVariableOfThatName>(InMethod("_ = PublishEvent.Create(\"{other}\", ChatStateEvent.Pause);"));
}
