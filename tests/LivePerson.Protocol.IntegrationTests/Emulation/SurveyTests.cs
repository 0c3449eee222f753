using LivePerson.Protocol.Emulator;

namespace LivePerson.Protocol.IntegrationTests.Emulation;

/// <summary>What follows a conversation, and what ends it for good.</summary>
public sealed class SurveyTests : IAsyncLifetime
{
    private RawConnector _connector = null!;
    private string _id = "";

    private ConversationView Conversation => _connector.Emulator.Conversation(_id);

    public async ValueTask InitializeAsync()
    {
        _connector = await RawConnector.StartAsync(new() { SendsSurveys = true });
        _id = await _connector.OpenAsync();
    }

    public ValueTask DisposeAsync() => _connector.DisposeAsync();

    [Fact]
    public async Task MainDialogClosed_ASurveyFollows()
    {
        AgentView survey = await BeginSurveyAsync();

        Assert.Equal(DialogType.PostSurvey, survey.DialogType);
        Assert.NotEqual(_id, survey.DialogId);
        Assert.Equal(_id, survey.ConversationId);
        Assert.True(survey.IsOpen);
        Assert.False(_connector.Emulator.AgentSees(_id).IsOpen);
        Assert.Equal((ConversationState.Open, ConversationState.Close), (Conversation.Stage, Conversation.State));
    }

    [Fact]
    public void ClosedByTheAgent_ASurveyFollows()
    {
        _connector.Emulator.AgentCloses(_id);

        Assert.Equal([DialogType.Main, DialogType.PostSurvey], Conversation.Dialogs.Select(static it => it.DialogType));
    }

    [Theory]
    [InlineData("ACTIVE")]
    [InlineData("COMPOSING")]
    [InlineData("PAUSE")]
    public async Task ChatStateInASurvey_Is40000(string state)
    {
        AgentView survey = await BeginSurveyAsync();

        RawAnswer answer = await _connector.SendAsync(Payloads.ChatState(survey.DialogId, state));

        Assert.Equal((400, 40000), (answer.Status, answer.ErrorCode));
        Assert.Null(_connector.Emulator.AgentSees(survey.DialogId).ConsumerState);
    }

    [Fact]
    public async Task AnswerInASurvey_IsTaken()
    {
        AgentView survey = await BeginSurveyAsync();

        RawAnswer answer = await _connector.SendAsync(Payloads.Text(survey.DialogId, "5"));

        Assert.Equal("""{"reqId":"1","code":"OK","body":{"sequence":1}}""", answer.Text);
        Assert.Equal("5", _connector.Emulator.AgentSees(survey.DialogId).Messages.Single().Text);
    }

    [Theory]
    [InlineData("FILLED", false)]
    [InlineData("SKIPPED", false)]
    [InlineData("PARTIALLY_FILLED", true)]
    public async Task Rating_ClosesTheSurveyUnlessMoreFollows(string status, bool isOpen)
    {
        AgentView survey = await BeginSurveyAsync();

        RawAnswer answer = await _connector.SendAsync(Payloads.Update(
            _id,
            $$"""{"field":"CSATRate","csatRate":4,"csatResolutionConfirmation":true,"status":"{{status}}"}"""));

        Assert.Equal(200, answer.Status);
        Assert.Equal(isOpen, _connector.Emulator.AgentSees(survey.DialogId).IsOpen);
        Assert.Equal(isOpen ? ConversationState.Open : ConversationState.Close, Conversation.Stage);
        Assert.Equal(4, Conversation.Csat?.CsatRate);
    }

    [Fact]
    public async Task SurveyClosed_TheConversationIsOver()
    {
        AgentView survey = await BeginSurveyAsync();

        RawAnswer answer = await _connector.SendAsync(Payloads.CloseDialog(_id, survey.DialogId));

        Assert.Equal(200, answer.Status);
        Assert.Equal(ConversationState.Close, Conversation.Stage);
    }

    [Fact]
    public async Task ConversationClosedAsAWhole_NoSurveyFollows()
    {
        RawAnswer answer = await _connector.SendAsync(Payloads.CloseConversation(_id));

        Assert.Equal(200, answer.Status);
        Assert.Equal("""{"reqId":"1","code":"OK","body":"OK conversation field resolved successfully"}""", answer.Text);
        Assert.Equal(DialogType.Main, Conversation.Dialogs.Single().DialogType);
        Assert.Equal(ConversationState.Close, Conversation.Stage);
        Assert.Equal("CONSUMER", Conversation.CloseReason);
    }

    [Fact]
    public async Task ConversationClosedDuringTheSurvey_ClosesTheSurvey()
    {
        AgentView survey = await BeginSurveyAsync();

        await _connector.SendAsync(Payloads.CloseConversation(_id));

        Assert.False(_connector.Emulator.AgentSees(survey.DialogId).IsOpen);
        Assert.Equal(ConversationState.Close, Conversation.Stage);
    }

    [Fact]
    public async Task OpenSurvey_StandsInTheWayOfANewConversation()
    {
        await BeginSurveyAsync();

        RawAnswer answer = await _connector.CallAsync(
            HttpMethod.Post,
            _connector.ConversationPath,
            RawConnector.Json(Payloads.OpenConversation("12345678")),
            _connector.AppToken,
            _connector.ConsumerToken);

        Assert.Equal((400, 40000), (answer.Status, answer.ErrorCode));
    }

    private async Task<AgentView> BeginSurveyAsync()
    {
        RawAnswer answer = await _connector.SendAsync(Payloads.CloseDialog(_id, _id));
        Assert.Equal(200, answer.Status);
        return Conversation.Dialogs[1];
    }
}
