using LivePerson.Protocol.Emulator;

namespace LivePerson.Protocol.IntegrationTests.Emulation;

/// <summary>What the agent does, as the emulator's own views show it.</summary>
public sealed class AgentTests(RawConnector connector) : IClassFixture<RawConnector>
{
    private LivePersonEmulator Emulator => connector.Emulator;

    [Fact]
    public async Task Texts_StandInOneOrderWithTheConsumers()
    {
        string id = await connector.OpenAsync();

        await connector.SendAsync(Payloads.Text(id, "Hello?"));
        int sequence = Emulator.AgentSends(id, "Hi, how can I help?");
        await connector.SendAsync(Payloads.Text(id, "I lost my key"));

        AgentView agent = Emulator.AgentSees(id);
        Assert.Equal(2, sequence);
        Assert.Equal(
            [("CONSUMER", 1, "Hello?"), ("ASSIGNED_AGENT", 2, "Hi, how can I help?"), ("CONSUMER", 3, "I lost my key")],
            agent.Transcript.Select(static message => (message.Role.Value, message.Sequence, message.Text)));
        Assert.Equal(2, agent.Messages.Count);
    }

    [Fact]
    public async Task FirstEvent_AssignsTheConversation()
    {
        string id = await connector.OpenAsync();
        string? before = Emulator.Conversation(id).AgentId;

        Emulator.AgentShows(id, ChatState.Composing);

        Assert.Null(before);
        Assert.Equal("emulated-agent", Emulator.Conversation(id).AgentId);
        Assert.Equal(ChatState.Composing, Emulator.AgentSees(id).AgentState);
        Assert.False(Emulator.AgentSees(id).IsTyping);
    }

    [Fact]
    public async Task Receipts_OfBothSidesAreNotedAtTheMessages()
    {
        string id = await connector.OpenAsync();
        await connector.SendAsync(Payloads.Text(id, "Hello?"));

        Emulator.AgentReads(id);
        int answer = Emulator.AgentSends(id, "Hi");
        await connector.SendAsync(Payloads.Publish(
            id, $$"""{"type":"AcceptStatusEvent","status":"ACCEPT","sequenceList":[1,{{answer}}]}"""));

        Assert.Equal(
            [AcceptStatus.Read, AcceptStatus.Accept],
            Emulator.AgentSees(id).Transcript.Select(static message => message.Status!.Value));
    }

    [Fact]
    public async Task ReadTwice_IsSaidOnce()
    {
        string id = await connector.OpenAsync();
        await connector.SendAsync(Payloads.Text(id, "Hello?"));

        Emulator.AgentReads(id);
        Emulator.AgentReads(id);

        // The text, one receipt, and this.
        Assert.Equal(3, Emulator.AgentSends(id, "Hi"));
    }

    [Fact]
    public async Task File_CanBeDownloadedByTheConsumer()
    {
        string id = await connector.OpenAsync();

        string path = Emulator.AgentSendsFile(id, new byte[] { 1, 2, 3 }, FileType.Pdf, "a form");
        RawAnswer url = await connector.SendAsync(Payloads.Download(path));

        HostedFileEvent file = Assert.IsType<HostedFileEvent>(Emulator.AgentSees(id).Transcript.Single().Event);
        Assert.Equal((path, "a form"), (file.Message.RelativePath, file.Message.Caption));
        GenerateURLResponseBody body = GenerateURLResponse.Parse(url.Text).Body!;
        RawAnswer download = await connector.GetAsync(
            $"{path}?temp_url_sig={body.QueryParams.TempUrlSig}&temp_url_expires={body.QueryParams.TempUrlExpires}");
        Assert.Equal("\u0001\u0002\u0003", download.Text);
    }

    [Fact]
    public async Task Transfer_ChangesTheSkillAndTheAgentLeaves()
    {
        string id = await connector.OpenAsync();
        Emulator.AgentSends(id, "Hi");

        Emulator.AgentTransfers(id, "77");

        ConversationView conversation = Emulator.Conversation(id);
        Assert.Equal(("77", null), (conversation.SkillId, conversation.AgentId));
    }

    [Theory]
    [InlineData(true, 2)]
    [InlineData(false, 1)]
    public async Task Close_LetsASurveyFollowOrNot(bool surveyFollows, int dialogs)
    {
        string id = await connector.OpenAsync();

        Emulator.AgentCloses(id, surveyFollows);

        ConversationView conversation = Emulator.Conversation(id);
        Assert.Equal(dialogs, conversation.Dialogs.Count);
        Assert.Equal("AGENT", surveyFollows ? "AGENT" : conversation.CloseReason);
        Assert.Equal(surveyFollows ? ConversationState.Open : ConversationState.Close, conversation.Stage);
    }

    [Fact]
    public async Task ClosedDialog_TakesNothingOfTheAgent()
    {
        string id = await connector.OpenAsync();
        Emulator.AgentCloses(id);

        Assert.Throws<InvalidOperationException>(() => Emulator.AgentSends(id, "Hello?"));
        Assert.Throws<InvalidOperationException>(() => Emulator.AgentTransfers(id, "77"));
        Emulator.AgentReads(id);
        Assert.Empty(Emulator.AgentSees(id).Transcript);
    }

    [Fact]
    public async Task EventAgainstItsSchema_IsRefused()
    {
        string id = await connector.OpenAsync();

        Assert.Throws<ArgumentException>(() => Emulator.AgentShows(id, ChatState.FromValue("PAUSED")));
        Assert.Throws<KeyNotFoundException>(() => Emulator.AgentSends("nowhere", "Hi"));
    }
}
