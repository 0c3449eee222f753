using LivePerson.Protocol.Emulator;

namespace LivePerson.Protocol.IntegrationTests.Sending;

/// <summary>Each request that <see cref="ConnectorSender"/> knows, against the emulator.</summary>
public sealed class OperationTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static TheoryDataRow<string, MessagingEvent> Row(string name, MessagingEvent messagingEvent) =>
        new(name, messagingEvent);

    public static IEnumerable<TheoryDataRow<string, MessagingEvent>> Events =>
    [
        Row("text", new TextEvent { Message = "Hi there" }),
        Row("file", new HostedFileEvent { Message = new() { RelativePath = "/v1/cat", FileType = FileType.Gif } }),
        Row("rich content", new RichContentEvent { Content = new TextElement { Text = "Hello" } }),
        Row("receipt", new AcceptStatusEvent { Status = AcceptStatus.Accept, SequenceList = [1] }),
        Row("chat state", ChatStateEvent.Active),
    ];

    public static IEnumerable<TheoryDataRow<string, ConversationField>> Fields =>
    [
        new("state", new ConversationStateField { ConversationState = ConversationState.Close }),
        new("rating", new CsatRateField { CsatRate = 5, CsatResolutionConfirmation = true, Status = CsatStatus.Filled }),
        new("skipped rating", new CsatRateField { Status = CsatStatus.Skipped }),
        new("time to respond", new TtrField { TtrType = TtrType.Custom, Value = 60 }),
    ];

    [Theory]
    [MemberData(nameof(Events))]
    public async Task Event_Arrives(string name, MessagingEvent messagingEvent)
    {
        await using EmulatedConversation conversation = await EmulatedConversation.StartAsync();
        PublishEvent request = PublishEvent.Create(conversation.DialogId, messagingEvent, name) with
        {
            Metadata = [new ExternalIdMetadata { Id = "m-1" }],
        };

        PublishEventResponse answer = await conversation.Sender.SendAsync(request, Stop);

        Assert.Equal((name, "OK"), (answer.ReqId, Assert.IsType<ResponseCodeString>(answer.Code).Value));
        Assert.Equal(messagingEvent is ChatStateEvent ? 0 : 1, answer.Body?.Sequence);
        Assert.Equal(request, PublishEvent.Parse(conversation.Sent.Single()));
    }

    [Theory]
    [MemberData(nameof(Fields))]
    public async Task Field_IsChanged(string name, ConversationField field)
    {
        await using EmulatedConversation conversation = await EmulatedConversation.StartAsync();

        StringResponse answer = await conversation.Sender.SendAsync(
            UpdateConversationField.Create(conversation.DialogId, [field], name), Stop);

        Assert.Equal((name, "OK conversation field resolved successfully"), (answer.ReqId, answer.Body));
    }

    [Fact]
    public async Task DialogChange_LetsTheSurveyFollow()
    {
        await using EmulatedConversation conversation =
            await EmulatedConversation.StartAsync(new() { SendsSurveys = true });
        DialogChangeField close = new()
        {
            Type = ChangeType.Update,
            Dialog = new()
            {
                DialogId = conversation.DialogId,
                State = ConversationState.Close,
                ClosedCause = "Closed by consumer",
            },
        };

        await conversation.Sender.SendAsync(UpdateConversationField.Create(conversation.DialogId, [close]), Stop);

        ConversationView view = conversation.Emulator.Conversation(conversation.DialogId);
        Assert.Equal([DialogType.Main, DialogType.PostSurvey], view.Dialogs.Select(static dialog => dialog.DialogType));
    }

    [Fact]
    public async Task TypingInASurvey_IsRefused()
    {
        await using EmulatedConversation conversation =
            await EmulatedConversation.StartAsync(new() { SendsSurveys = true });
        conversation.Emulator.AgentCloses(conversation.DialogId);
        string survey = conversation.Emulator.Conversation(conversation.DialogId).Dialogs[1].DialogId;

        LivePersonResponseException refused = await Assert.ThrowsAsync<LivePersonResponseException>(
            () => conversation.Sender.BeginTypingAsync(survey, Stop));

        Assert.Equal(400, (int)refused.StatusCode);
    }

    [Fact]
    public async Task Profile_IsReplaced()
    {
        await using EmulatedConversation conversation = await EmulatedConversation.StartAsync();

        SetUserProfileResponse answer = await conversation.Sender.SendAsync(
            SetUserProfile.Create(new SetUserProfileBody { FirstName = "Alice" }, "7"), Stop);

        Assert.Equal(("7", "OK User Profile set successfully"), (answer.ReqId, answer.Body?.Msg));
        Assert.Equal("Alice", conversation.Agent.Profile.FirstName);
    }

    [Fact]
    public async Task SecondConversation_IsRefused()
    {
        await using EmulatedConversation conversation = await EmulatedConversation.StartAsync();

        LivePersonResponseException refused = await Assert.ThrowsAsync<LivePersonResponseException>(
            () => conversation.Sender.SendAsync(EmulatedConversation.Batch(conversation.Emulator), Stop));

        Assert.Equal(("cm.ConsumerRequestConversation", 40000), (refused.Operation, refused.ErrorCode));
    }

    [Fact]
    public async Task ClientProperties_GoWithEveryRequest()
    {
        ClientPropertiesHeader properties = new()
        {
            AppId = "Grüße 👋",
            DeviceFamily = DeviceFamily.Mobile,
            Features = [ClientFeature.AutoMessages],
        };
        await using EmulatedConversation conversation =
            await EmulatedConversation.StartAsync(clientProperties: properties);
        ClientPropertiesHeader? ofTheBatch = conversation.Agent.ClientProperties;

        await conversation.Sender.SendAsync(PublishEvent.Create(conversation.DialogId, ChatStateEvent.Active), Stop);

        Assert.Equal(properties, ofTheBatch);
        Assert.Equal(properties, conversation.Agent.ClientProperties);
    }
}
