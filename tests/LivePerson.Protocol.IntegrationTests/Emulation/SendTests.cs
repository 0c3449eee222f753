using LivePerson.Protocol.Emulator;

namespace LivePerson.Protocol.IntegrationTests.Emulation;

public sealed class SendTests(RawConnector connector) : IClassFixture<RawConnector>
{
    [Theory]
    [InlineData("ACTIVE", false)]
    [InlineData("INACTIVE", false)]
    [InlineData("GONE", false)]
    [InlineData("COMPOSING", true)]
    [InlineData("PAUSE", false)]
    public async Task ChatState_IsSequenceZeroAndSeenByTheAgent(string state, bool isTyping)
    {
        string dialogId = await connector.OpenAsync();

        RawAnswer answer = await connector.SendAsync(Payloads.ChatState(dialogId, state));

        Assert.Equal(200, answer.Status);
        Assert.Equal("""{"reqId":"1","code":"OK","body":{"sequence":0}}""", answer.Text);
        AgentView agent = connector.Emulator.AgentSees(dialogId);
        Assert.Equal(state, agent.ConsumerState?.ToString());
        Assert.Equal(isTyping, agent.IsTyping);
    }

    [Fact]
    public async Task Text_TakesTheNextSequenceAndKeepsTyping()
    {
        string dialogId = await connector.OpenAsync();

        await connector.SendAsync(Payloads.ChatState(dialogId, "COMPOSING"));
        RawAnswer first = await connector.SendAsync(Payloads.Text(dialogId, "Hi there"));
        RawAnswer second = await connector.SendAsync(Payloads.Text(dialogId, "Grüße 👋"));

        Assert.Equal("""{"reqId":"1","code":"OK","body":{"sequence":1}}""", first.Text);
        Assert.Equal("""{"reqId":"1","code":"OK","body":{"sequence":2}}""", second.Text);
        AgentView agent = connector.Emulator.AgentSees(dialogId);
        Assert.True(agent.IsTyping);
        Assert.Equal(
            [(1, "Hi there"), (2, "Grüße 👋")],
            agent.Messages.Select(static message => (message.Sequence, message.Text)));
    }

    [Fact]
    public async Task AgentView_StaysAsItWas()
    {
        string dialogId = await connector.OpenAsync();
        AgentView before = connector.Emulator.AgentSees(dialogId);

        await connector.SendAsync(Payloads.ChatState(dialogId, "COMPOSING"));

        Assert.False(before.IsTyping);
        Assert.Null(before.ConsumerState);
        Assert.Empty(before.Messages);
        Assert.True(before.IsOpen);
        Assert.Equal("alice", before.ExternalConsumerId);
    }

    [Fact]
    public async Task ReqId_EchoesTheId()
    {
        string dialogId = await connector.OpenAsync();
        string request = Payloads.ChatState(dialogId, "PAUSE")
            .Replace("\"id\":\"1\"", "\"id\":\"a \\\"b\\\"\"", StringComparison.Ordinal);

        RawAnswer answer = await connector.SendAsync(request);

        Assert.Equal("a \"b\"", answer.Member("reqId"));
    }

    [Fact]
    public async Task KindLeftOut_IsTaken()
    {
        string dialogId = await connector.OpenAsync();
        string request = Payloads.ChatState(dialogId, "PAUSE")
            .Replace("\"kind\":\"req\",", "", StringComparison.Ordinal);

        RawAnswer answer = await connector.SendAsync(request);

        Assert.Equal(200, answer.Status);
    }

    [Fact]
    public async Task UnknownDialog_Is40000()
    {
        RawAnswer answer = await connector.SendAsync(Payloads.ChatState("nowhere", "COMPOSING"));

        Assert.Equal(400, answer.Status);
        Assert.Equal(40000, answer.ErrorCode);
    }

    [Fact]
    public async Task ClosedDialog_Is40000()
    {
        string dialogId = await connector.OpenAsync();
        connector.Emulator.AgentCloses(dialogId);

        RawAnswer state = await connector.SendAsync(Payloads.ChatState(dialogId, "COMPOSING"));
        RawAnswer text = await connector.SendAsync(Payloads.Text(dialogId, "Hello?"));

        Assert.Equal((400, 40000), (state.Status, state.ErrorCode));
        Assert.Equal((400, 40000), (text.Status, text.ErrorCode));
        AgentView agent = connector.Emulator.AgentSees(dialogId);
        Assert.False(agent.IsOpen);
        Assert.False(agent.IsTyping);
        Assert.Empty(agent.Messages);
    }

    [Fact]
    public async Task Receipt_TakesASequenceAndIsRecorded()
    {
        string dialogId = await connector.OpenAsync();

        RawAnswer answer = await connector.SendAsync(Payloads.Publish(
            dialogId, """{"type":"AcceptStatusEvent","status":"READ","sequenceList":[1,2]}"""));

        Assert.Equal("""{"reqId":"1","code":"OK","body":{"sequence":1}}""", answer.Text);
        AgentView agent = connector.Emulator.AgentSees(dialogId);
        Assert.Empty(agent.Messages);
        Assert.Equal(AcceptStatus.Read, agent.Receipts.Single().Status);
        Assert.Equal([1, 2], agent.Receipts.Single().Sequences);
    }

    [Fact]
    public async Task FileAndRichContent_AreMessages()
    {
        string dialogId = await connector.OpenAsync();

        RawAnswer file = await connector.SendAsync(Payloads.Publish(
            dialogId,
            """
            {"type":"ContentEvent","contentType":"hosted/file",
             "message":{"caption":"a cat","relativePath":"/v1/cat","fileType":"JPEG"}}
            """));
        RawAnswer rich = await connector.SendAsync(Payloads.Publish(
            dialogId,
            """{"type":"RichContentEvent","content":{"type":"text","text":"Hello"}}"""));

        Assert.Equal((200, 200), (file.Status, rich.Status));
        IReadOnlyList<AgentMessage> messages = connector.Emulator.AgentSees(dialogId).Messages;
        Assert.Equal("a cat", Assert.IsType<HostedFileEvent>(messages[0].Event).Message.Caption);
        Assert.IsType<RichContentEvent>(messages[1].Event);
    }

    [Fact]
    public async Task Metadata_IsKeptWithTheMessage()
    {
        string dialogId = await connector.OpenAsync();
        string request = Payloads.Text(dialogId, "Hi").Replace(
            "\"id\":\"1\"", "\"id\":\"1\",\"metadata\":[{\"type\":\"ExternalId\",\"id\":\"m-1\"}]", StringComparison.Ordinal);

        await connector.SendAsync(request);

        AgentMessage message = connector.Emulator.AgentSees(dialogId).Messages.Single();
        Assert.Equal("m-1", Assert.IsType<ExternalIdMetadata>(message.Metadata.Single()).Id);
    }

    [Theory]
    [InlineData("DIALOG", 200)]
    [InlineData("another", 400)]
    public async Task ConversationIdBesideTheDialogs_MustFit(string conversationId, int status)
    {
        string dialogId = await connector.OpenAsync();
        string request = Payloads.Text(dialogId, "Hi").Replace(
            "\"body\":{",
            $"\"body\":{{\"conversationId\":\"{conversationId.Replace("DIALOG", dialogId, StringComparison.Ordinal)}\",",
            StringComparison.Ordinal);

        RawAnswer answer = await connector.SendAsync(request);

        Assert.Equal(status, answer.Status);
    }

    [Fact]
    public async Task SetUserProfile_ReplacesTheProfile()
    {
        string dialogId = await connector.OpenAsync();

        await connector.SendAsync(Payloads.Profile.Replace("{}", """{"lastName":"Liddell"}""", StringComparison.Ordinal));

        Assert.Equal("Liddell", connector.Emulator.AgentSees(dialogId).Profile.LastName);
    }

    [Fact]
    public async Task SetUserProfile_IsAnswered()
    {
        RawAnswer answer = await connector.SendAsync(Payloads.Profile);

        Assert.Equal(200, answer.Status);
        Assert.Equal("""{"reqId":"1","code":"OK","body":{"msg":"OK User Profile set successfully"}}""", answer.Text);
    }

    [Fact]
    public async Task ConversationRequestOutsideOfTheBatch_Is40000()
    {
        RawAnswer answer = await connector.SendAsync(Payloads.Conversation(connector.Emulator.AccountId));

        Assert.Equal((400, 40000), (answer.Status, answer.ErrorCode));
    }

    [Theory]
    [InlineData("""{"type":"ChatStateEvent","chatState":"PAUSED"}""")]
    [InlineData("""{"type":"ChatStateEvent","chatState":"composing"}""")]
    [InlineData("""{"type":"ChatStateEvent","chatState":""}""")]
    [InlineData("""{"type":"ChatStateEvent","chatState":1}""")]
    [InlineData("""{"type":"ChatStateEvent"}""")]
    [InlineData("""{"type":"Nonsense","chatState":"COMPOSING"}""")]
    [InlineData("""{"chatState":"COMPOSING"}""")]
    [InlineData("""{"type":"ContentEvent","contentType":"text/plain"}""")]
    [InlineData("""{"type":"ContentEvent","contentType":"foo/bar","message":"Hi"}""")]
    [InlineData("""{"type":"ContentEvent","contentType":"text/plain","message":{}}""")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"COMPOSING\"")]
    public async Task EventThatViolatesTheSchema_Is40000(string messagingEvent)
    {
        string dialogId = await connector.OpenAsync();

        RawAnswer answer = await connector.SendAsync(Payloads.Publish(dialogId, messagingEvent));

        Assert.Equal((400, 40000), (answer.Status, answer.ErrorCode));
        Assert.Null(connector.Emulator.AgentSees(dialogId).ConsumerState);
    }

    [Theory]
    [InlineData("\"kind\":\"req\"", "\"kind\":\"banana\"")]
    [InlineData("\"id\":\"1\",", "")]
    [InlineData("\"id\":\"1\"", "\"id\":\"\"")]
    [InlineData("\"id\":\"1\"", "\"id\":\"12345678901234567890123456789012345678901234567890123456789012345\"")]
    [InlineData("\"type\":\"ms.PublishEvent\",", "")]
    [InlineData("ms.PublishEvent", "ms.Nonsense")]
    [InlineData("\"body\"", "\"bodies\"")]
    [InlineData("\"dialogId\"", "\"dialog\"")]
    [InlineData("\"event\"", "\"events\"")]
    public async Task RequestThatViolatesTheSchema_Is40000(string good, string bad)
    {
        string dialogId = await connector.OpenAsync();
        string request = Payloads.ChatState(dialogId, "COMPOSING").Replace(good, bad, StringComparison.Ordinal);

        RawAnswer answer = await connector.SendAsync(request);

        Assert.Equal((400, 40000), (answer.Status, answer.ErrorCode));
        Assert.Null(connector.Emulator.AgentSees(dialogId).ConsumerState);
    }
}
