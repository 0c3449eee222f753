using LivePerson.Protocol.Emulator;

namespace LivePerson.Protocol.IntegrationTests.Emulation;

/// <summary><c>cm.UpdateConversationField</c>, every field of it.</summary>
public sealed class FieldTests(RawConnector connector) : IClassFixture<RawConnector>
{
    [Fact]
    public async Task MainDialogClosed_WithoutSurveysEndsTheConversation()
    {
        string id = await connector.OpenAsync();

        RawAnswer answer = await connector.SendAsync(Payloads.CloseDialog(id, id));

        Assert.Equal(200, answer.Status);
        Assert.Equal(ConversationState.Close, connector.Emulator.Conversation(id).Stage);
    }

    [Fact]
    public async Task TimeToRespond_IsKept()
    {
        string id = await connector.OpenAsync();

        RawAnswer answer = await connector.SendAsync(
            Payloads.Update(id, """{"field":"TTRField","ttrType":"URGENT","value":120}"""));

        Assert.Equal(200, answer.Status);
        Assert.Equal(120, connector.Emulator.Conversation(id).Ttr?.Value);
    }

    [Fact]
    public async Task RatingAfterTheEnd_IsTaken()
    {
        string id = await connector.OpenAsync();
        await connector.SendAsync(Payloads.CloseConversation(id));

        RawAnswer answer = await connector.SendAsync(
            Payloads.Update(id, """{"field":"CSATRate","csatRate":5,"csatResolutionConfirmation":true,"status":"FILLED"}"""));

        Assert.Equal(200, answer.Status);
        Assert.Equal(5, connector.Emulator.Conversation(id).Csat?.CsatRate);
    }

    [Fact]
    public async Task FieldsAsAList_AreAllDone()
    {
        string id = await connector.OpenAsync();

        RawAnswer answer = await connector.SendAsync(Payloads.Update(
            id,
            """
            [{"field":"TTRField","ttrType":"CUSTOM","value":9},{"field":"ConversationStateField","conversationState":"CLOSE"}]
            """));

        Assert.Equal(200, answer.Status);
        ConversationView conversation = connector.Emulator.Conversation(id);
        Assert.Equal((9, ConversationState.Close), (conversation.Ttr?.Value, conversation.Stage));
    }

    [Fact]
    public async Task OneBadFieldOfSeveral_ChangesNothing()
    {
        string id = await connector.OpenAsync();

        RawAnswer answer = await connector.SendAsync(Payloads.Update(
            id,
            """
            [{"field":"ConversationStateField","conversationState":"CLOSE"},{"field":"Skill","type":"UPDATE","skill":"7"}]
            """));

        Assert.Equal((400, 40000), (answer.Status, answer.ErrorCode));
        Assert.Equal(ConversationState.Open, connector.Emulator.Conversation(id).Stage);
    }

    [Theory]
    [InlineData("""{"field":"ConversationStateField","conversationState":"OPEN"}""")]
    [InlineData("""{"field":"DialogChange","type":"UPDATE","dialog":{"dialogId":"nowhere","state":"CLOSE"}}""")]
    [InlineData("""{"field":"DialogChange","type":"ADD","dialog":{"dialogId":"DIALOG","state":"CLOSE"}}""")]
    [InlineData("""{"field":"DialogChange","type":"UPDATE","dialog":{"dialogId":"DIALOG","state":"OPEN"}}""")]
    [InlineData("""{"field":"DialogChange","type":"UPDATE","dialog":{"dialogId":"DIALOG"}}""")]
    [InlineData("""{"field":"Skill","type":"UPDATE","skill":"7"}""")]
    [InlineData("""{"field":"ParticipantsChange","type":"ADD","role":"MANAGER"}""")]
    [InlineData("""{"field":"CSATRate","csatRate":6,"csatResolutionConfirmation":true,"status":"FILLED"}""")]
    [InlineData("""{"field":"TTRField","ttrType":"URGENT","value":-1}""")]
    [InlineData("""{"field":"Nonsense"}""")]
    [InlineData("[]")]
    public async Task FieldThatNobodyMayChangeSo_Is40000(string field)
    {
        string id = await connector.OpenAsync();

        RawAnswer answer = await connector.SendAsync(
            Payloads.Update(id, field.Replace("DIALOG", id, StringComparison.Ordinal)));

        Assert.Equal((400, 40000), (answer.Status, answer.ErrorCode));
        Assert.Equal(ConversationState.Open, connector.Emulator.Conversation(id).Stage);
    }

    [Fact]
    public async Task ClosedConversation_Is40000()
    {
        string id = await connector.OpenAsync();
        await connector.SendAsync(Payloads.CloseConversation(id));

        RawAnswer whole = await connector.SendAsync(Payloads.CloseConversation(id));
        RawAnswer dialog = await connector.SendAsync(Payloads.CloseDialog(id, id));

        Assert.Equal((400, 40000), (whole.Status, whole.ErrorCode));
        Assert.Equal((400, 40000), (dialog.Status, dialog.ErrorCode));
    }

    [Fact]
    public async Task ConversationOfAnotherConsumer_Is40103()
    {
        string id = await connector.OpenAsync("mallory");

        RawAnswer answer = await connector.SendAsync(Payloads.CloseConversation(id));

        Assert.Equal((401, 40103), (answer.Status, answer.ErrorCode));
        Assert.Equal(ConversationState.Open, connector.Emulator.Conversation(id).Stage);
    }

    [Fact]
    public async Task UnknownConversation_Is40000()
    {
        RawAnswer answer = await connector.SendAsync(Payloads.CloseConversation("nowhere"));

        Assert.Equal((400, 40000), (answer.Status, answer.ErrorCode));
    }
}
