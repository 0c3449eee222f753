using LivePerson.Protocol.Hosting.Tests.Setup;

namespace LivePerson.Protocol.Hosting.Tests.Dialogs;

/// <summary>What a consumer does, from opening to rating, as the agent sees it.</summary>
public sealed class StoryTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Text_ReachesTheAgent()
    {
        await using EmulatedConnector connector = await EmulatedConnector.StartAsync();

        PublishEventResponse answer =
            await connector.Consumer.SendTextAsync(connector.DialogId, "Hi there", Cancellation);

        Assert.Equal(["Hi there"], connector.AgentTexts);
        Assert.NotNull(answer.Body?.Sequence);
        Assert.Equal(EmulatedConnector.ConsumerId, connector.Agent.ExternalConsumerId);
    }

    [Fact]
    public async Task TypingScope_ShowsTypingUntilItsEnd()
    {
        await using EmulatedConnector connector = await EmulatedConnector.StartAsync();

        await using (await connector.Consumer.BeginTypingAsync(connector.DialogId, Cancellation))
        {
            Assert.True(connector.Agent.IsTyping);
        }

        Assert.False(connector.Agent.IsTyping);
        Assert.Equal(["COMPOSING", "PAUSE"], connector.Script.Events);
    }

    [Fact]
    public async Task Receipt_NamesTheMessages()
    {
        await using EmulatedConnector connector = await EmulatedConnector.StartAsync();

        await connector.Consumer.SendReceiptAsync(connector.DialogId, AcceptStatus.Read, [3, 4], Cancellation);

        PublishEvent sent = PublishEvent.Parse(connector.Script.Seen[^1].Body);
        Assert.Equal(
            new AcceptStatusEvent { Status = AcceptStatus.Read, SequenceList = [3, 4] }, sent.Body.Event);
    }

    [Fact]
    public async Task Close_EndsTypingAndTheConversation()
    {
        await using EmulatedConnector connector = await EmulatedConnector.StartAsync();
        await connector.Consumer.SendStateAsync(connector.DialogId, ChatState.Composing, Cancellation);

        await connector.Consumer.CloseAsync(connector.DialogId, Cancellation);

        Assert.False(connector.Agent.IsOpen);
        Assert.False(connector.Agent.IsTyping);
        Assert.Equal(["COMPOSING", "PAUSE", nameof(ConversationStateField)], connector.Script.Events);
    }

    [Fact]
    public async Task CloseWithSurvey_ClosesTheMainDialogOnly()
    {
        await using EmulatedConnector connector = await EmulatedConnector.StartAsync();

        await connector.Consumer.CloseWithSurveyAsync(connector.DialogId, Cancellation);

        UpdateConversationField sent = UpdateConversationField.Parse(connector.Script.Seen[^1].Body);
        DialogChangeField change = Assert.IsType<DialogChangeField>(Assert.Single(sent.Body.ConversationField));
        Assert.Equal(connector.DialogId, sent.Body.ConversationId);
        Assert.Equal(connector.DialogId, change.Dialog.DialogId);
        Assert.Equal(ConversationState.Close, change.Dialog.State);
        Assert.False(connector.Agent.IsOpen);
    }

    [Theory]
    [InlineData(5, true, "FILLED")]
    [InlineData(1, null, "PARTIALLY_FILLED")]
    public async Task Rate_SaysHowFarTheConsumerGot(int rate, bool? isResolved, string status)
    {
        await using EmulatedConnector connector = await EmulatedConnector.StartAsync();
        await connector.Consumer.RateAsync(connector.DialogId, rate, isResolved, Cancellation);

        UpdateConversationField sent = UpdateConversationField.Parse(connector.Script.Seen[^1].Body);
        CsatRateField field = Assert.IsType<CsatRateField>(Assert.Single(sent.Body.ConversationField));
        Assert.Equal(status, field.Status.Value);
        Assert.Equal(rate, field.CsatRate);
    }

    [Fact]
    public async Task Rate_OutOfRange_IsNotSent()
    {
        await using EmulatedConnector connector = await EmulatedConnector.StartAsync();

        await Assert.ThrowsAsync<InvalidRequestException>(
            () => connector.Consumer.RateAsync(connector.DialogId, 6, cancellationToken: Cancellation));

        Assert.Empty(connector.Script.Events);
    }

    [Fact]
    public async Task Open_AnswersInAnotherOrder_AreMatchedByRequestId()
    {
        await using EmulatedConnector connector = await EmulatedConnector.StartWithoutConversationAsync();
        connector.Script.Decide = static request => request.Path.EndsWith("/conversation", StringComparison.Ordinal)
            ? Fault.Status(200, body: """
                [{"code":"OK","body":{"conversationId":"the-second"},"reqId":"2"},{"code":"OK","body":{"conversationId":"the-first"},"reqId":"1"}]
                """)
            : null;

        string conversationId = await connector.Consumer.OpenAsync(cancellationToken: Cancellation);

        Assert.Equal("the-second", conversationId);
    }

    [Fact]
    public async Task Open_WithoutAnAnswerToIt_IsAnError()
    {
        await using EmulatedConnector connector = await EmulatedConnector.StartWithoutConversationAsync();
        connector.Script.Decide = static request => request.Path.EndsWith("/conversation", StringComparison.Ordinal)
            ? Fault.Status(200, body: """[{"code":"OK","body":{"msg":"done"},"reqId":"1"}]""")
            : null;

        await Assert.ThrowsAsync<LivePersonResponseException>(
            () => connector.Consumer.OpenAsync(cancellationToken: Cancellation));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public async Task ConsumerWithoutId_IsRefused(string id)
    {
        await using EmulatedConnector connector = await EmulatedConnector.StartWithoutConversationAsync();

        Assert.Throws<ArgumentException>(() => connector.Connector.ForConsumer(id));
    }
}
