using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using LivePerson.Protocol.Emulator;

namespace LivePerson.Protocol.IntegrationTests.Emulation;

/// <summary>
/// The requests of LivePerson's own demonstration of a connector (lp-demo-app-connector-api), in its own words: odd
/// ids, numbers for texts, empty texts, and no id at all.
/// </summary>
public sealed class DemonstrationAppTests : IAsyncLifetime
{
    private const string ClientProperties = """{"type":".ClientProperties","features":["QUICK_REPLIES","MULTI_DIALOG"]}""";

    private RawConnector _connector = null!;

    public async ValueTask InitializeAsync() =>
        _connector = await RawConnector.StartAsync(new() { SendsSurveys = true });

    public ValueTask DisposeAsync() => _connector.DisposeAsync();

    [Theory]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/json")]
    public async Task Token_IsGivenForAQueryWithoutABody(string mediaType)
    {
        RawAnswer answer = await _connector.CallAsync(
            HttpMethod.Post,
            $"{_connector.AppTokenPath}&client_id=emulated-client&client_secret=emulated-secret",
            new StringContent("", Encoding.UTF8, mediaType));

        Assert.Equal(200, answer.Status);
        Assert.Equal("Bearer", answer.Member("token_type"));
    }

    [Fact]
    public async Task Conversation_IsOpened()
    {
        RawAnswer answer = await OpenAsync();

        // It takes the second answer for that of the conversation.
        JsonElement second = answer.Json[1];
        Assert.Equal("1,", second.GetProperty("reqId").GetString());
        string id = second.GetProperty("body").GetProperty("conversationId").GetString()!;
        AgentView agent = _connector.Emulator.AgentSees(id);
        Assert.Equal("WEB UI USER", agent.Profile.FirstName);
        Assert.Equal([ClientFeature.QuickReplies, ClientFeature.MultiDialog], agent.ClientProperties!.Features!);
    }

    [Fact]
    public async Task Messages_StatesAndReceipts_AreTaken()
    {
        string id = await OpenIdAsync();

        RawAnswer text = await SendAsync(Request(
            "\"3\"", "ms.PublishEvent", Event(id, """{"type":"ContentEvent","contentType":"text/plain","message":"Hello"}""")));
        RawAnswer gone = await SendAsync(Request(
            "\"1,\"", "ms.PublishEvent", Event(id, """{"type":"ChatStateEvent","chatState":"GONE"}""")));
        RawAnswer read = await SendAsync(Request(
            "\"1,\"", "ms.PublishEvent", Event(id, """{"type":"AcceptStatusEvent","status":"READ","sequenceList":[1]}""")));

        Assert.Equal("""{"reqId":"3","code":"OK","body":{"sequence":1}}""", text.Text);
        Assert.Equal("""{"reqId":"1,","code":"OK","body":{"sequence":0}}""", gone.Text);
        Assert.Equal(200, read.Status);
    }

    [Fact]
    public async Task Picture_IsUploadedAndSent()
    {
        string id = await OpenIdAsync();

        RawAnswer url = await SendAsync(Request(
            "\"3\"", "ms.GenerateURLForUploadFile", """{"fileSize":"4","fileType":"PNG"}"""));
        GenerateURLResponseBody body = GenerateURLResponse.Parse(url.Text).Body!;
        string query = $"temp_url_sig={body.QueryParams.TempUrlSig}&temp_url_expires={body.QueryParams.TempUrlExpires}";
        RawAnswer upload = await _connector.CallAsync(
            HttpMethod.Put, $"{body.RelativePath}?{query}", new ByteArrayContent([1, 2, 3, 4]));
        string file = """{"caption":"cat","relativePath":"PATH","fileType":"PNG","preview":"data:image/jpeg;base64,AAAA"}"""
            .Replace("PATH", body.RelativePath, StringComparison.Ordinal);
        RawAnswer sent = await SendAsync(Request(
            "\"3\"",
            "ms.PublishEvent",
            Event(id, $$"""{"type":"ContentEvent","contentType":"hosted/file","message":{{file}}}""")));

        Assert.Equal((201, 200), (upload.Status, sent.Status));
    }

    [Fact]
    public async Task SurveyAfterACloseWithoutAnId_IsAnswered()
    {
        string id = await OpenIdAsync();

        RawAnswer closed = await SendAsync(Request(
            "null",
            "cm.UpdateConversationField",
            """{"conversationId":"ID","conversationField":{"field":"DialogChange","type":"UPDATE","dialog":{"dialogId":"ID","state":"CLOSE"}}}"""
                .Replace("ID", id, StringComparison.Ordinal)));
        string survey = _connector.Emulator.Conversation(id).Dialogs[1].DialogId;
        RawAnswer answer = await SendAsync(Request(
            "\"3\"",
            "ms.PublishEvent",
            """{"dialogId":"SURVEY","conversationId":"ID","event":{"type":"ContentEvent","contentType":"text/plain","message":"5"}}"""
                .Replace("SURVEY", survey, StringComparison.Ordinal)
                .Replace("ID", id, StringComparison.Ordinal)));

        Assert.Equal((200, 200), (closed.Status, answer.Status));
        Assert.Equal("0", closed.Member("reqId"));
    }

    [Fact]
    public async Task AccountThatMayMessage_IsSaidToDoSo()
    {
        string bearer = await LogInAsync();

        // Without an equals sign between v and 1.0.
        RawAnswer answer = await _connector.CallAsync(
            HttpMethod.Get,
            $"{_connector.Account}/configuration/provision/featureGrants?v1.0&excludeLegacy=true&jsonProvider=gson",
            appToken: bearer);

        // It reads the first feature of this name, at this depth.
        JsonElement data = answer.Json.GetProperty("appDataList")[0]
            .GetProperty("accountList").GetProperty("accountList")[0]
            .GetProperty("itemsCollection").GetProperty("data");
        JsonElement feature = data.EnumerateArray()
            .First(static it => it.GetProperty("compoundFeatureID").GetString() == "Common.Async_Messaging");
        Assert.True(feature.GetProperty("value").GetProperty("value").GetBoolean());
    }

    [Fact]
    public async Task WebhooksThatItInstalls_TellOfItsConversation()
    {
        await using WebhookReceiver receiver = await WebhookReceiver.StartAsync();
        string bearer = await LogInAsync();
        string app = $"{_connector.Account}/configuration/app-install/installations/emulated-client?v=1.0";
        RawAnswer installed = await _connector.CallAsync(HttpMethod.Get, app, appToken: bearer);
        // It puts the endpoints into what it read, and writes all of it back.
        JsonObject manifest = JsonNode.Parse(installed.Text)!.AsObject();
        manifest["capabilities"] = new JsonObject { ["webhooks"] = Endpoints(receiver.Address) };

        RawAnswer put = await _connector.CallAsync(
            HttpMethod.Put, app, RawConnector.Json(manifest.ToJsonString()), bearer, ifMatch: installed.Revision);
        string id = await OpenIdAsync();
        _connector.Emulator.AgentShows(id, ChatState.Composing);
        _connector.Emulator.AgentSends(id, "Grüße 📦");
        await _connector.Emulator.WhenWebhooksAreSentAsync(TestContext.Current.CancellationToken);

        Assert.Equal(200, put.Status);
        // It goes by the conversation's id, wherever that stands.
        Assert.All(receiver.Received, webhook => Assert.Equal(id, webhook.Change?.ConversationId ?? Assert.Single(
            ((ExConversationChangeNotification)webhook.Notification).Body.Changes).Result.ConvId));
        Assert.Contains(receiver.Received, static webhook => webhook.Change?.Event is ChatStateEvent);
        Assert.Contains(receiver.Received, static webhook => webhook.Text == "Grüße 📦");
    }

    [Fact]
    public async Task History_TellsWhatWasSaid()
    {
        string bearer = await LogInAsync();
        string id = await OpenIdAsync();
        await SendAsync(Request(
            "\"3\"", "ms.PublishEvent", Event(id, """{"type":"ContentEvent","contentType":"text/plain","message":"Hello"}""")));
        _connector.Emulator.AgentSends(id, "Good morning");
        _connector.Emulator.AgentReads(id);

        RawAnswer answer = await HistoryAsync(id, bearer);

        JsonElement record = answer.Json.GetProperty("conversationHistoryRecords")[0];
        Assert.Equal("OPEN", record.GetProperty("info").GetProperty("status").GetString());
        Assert.Equal(
            ["1 Consumer TEXT_PLAIN Hello", "2 Agent TEXT_PLAIN Good morning"],
            record.GetProperty("messageRecords").EnumerateArray().Select(static message => string.Join(
                ' ',
                message.GetProperty("seq"),
                message.GetProperty("sentBy"),
                message.GetProperty("type"),
                message.GetProperty("messageData").GetProperty("msg").GetProperty("text"))));
        JsonElement status = record.GetProperty("messageStatuses").EnumerateArray().Single();
        Assert.Equal(1, status.GetProperty("seq").GetInt32());
        Assert.Equal("READ", status.GetProperty("messageDeliveryStatus").GetString());
    }

    [Fact]
    public async Task HistoryOfAnUnknownConversation_IsEmpty()
    {
        RawAnswer answer = await HistoryAsync("nowhere", await LogInAsync());

        Assert.Equal("""{"_metadata":{"count":0},"conversationHistoryRecords":[]}""", answer.Text);
    }

    [Fact]
    public async Task HistoryWithoutALogin_Is401()
    {
        RawAnswer answer = await HistoryAsync("nowhere", "Bearer guess");

        Assert.Equal((401, 40100), (answer.Status, answer.ErrorCode));
    }

    [Fact]
    public async Task Close_IsTaken()
    {
        string id = await OpenIdAsync();

        RawAnswer answer = await SendAsync(Request(
            "\"1,\"",
            "cm.UpdateConversationField",
            """{"conversationId":"ID","conversationField":{"field":"ConversationStateField","conversationState":"CLOSE"}}"""
                .Replace("ID", id, StringComparison.Ordinal)));

        Assert.Equal(200, answer.Status);
        Assert.False(_connector.Emulator.AgentSees(id).IsOpen);
    }

    private static string Request(string id, string type, string body) =>
        $$"""{"kind":"req","id":{{id}},"type":"{{type}}","body":{{body}}}""";

    private static string Event(string dialogId, string messagingEvent) =>
        $$"""{"dialogId":"{{dialogId}}","event":{{messagingEvent}}}""";

    private static JsonObject Endpoints(Uri address) => new(
        ((string[])
        [
            "ms.MessagingEventNotification.ContentEvent",
            "ms.MessagingEventNotification.RichContentEvent",
            "ms.MessagingEventNotification.AcceptStatusEvent",
            "ms.MessagingEventNotification.ChatStateEvent",
            "cqm.ExConversationChangeNotification",
        ]).Select(name => KeyValuePair.Create<string, JsonNode?>(
            name, new JsonObject { ["endpoint"] = address.AbsoluteUri })));

    private async Task<string> LogInAsync()
    {
        RawAnswer session = await _connector.CallAsync(
            HttpMethod.Post,
            $"{_connector.Account}/login",
            RawConnector.Json("""{"username":"agent@emulator.example","password":"emulated-password"}"""));
        return $"Bearer {session.Member("bearer")}";
    }

    private Task<RawAnswer> HistoryAsync(string conversationId, string bearer) => _connector.CallAsync(
        HttpMethod.Post,
        $"messaging_history/{_connector.Account}/conversations/conversation/search"
            + "?offset=0&limit=100&sort=start%3Adesc&NC=true&__d=2013",
        RawConnector.Json(
            $$"""{"conversationId":"{{conversationId}}","contentToRetrieve":["messageRecords","messageStatuses"]}"""),
        bearer);

    private async Task<string> OpenIdAsync() =>
        OpenConversationResponse.Parse((await OpenAsync()).Text).Find("1,")!.Body!.ConversationId!;

    private Task<RawAnswer> OpenAsync()
    {
        string profile = Request("\"2,\"", "userprofile.SetUserProfile", """
            {"firstName":"WEB UI USER","lastName":"","avatarUrl":"http://avatarurl.com","role":"consumer",
             "backgndImgUri":"http://something.com","description":"Test Description",
             "privateData":{"mobileNum":"1750345346","mail":"test@email.com",
               "pushNotificationData":{"serviceName":"Service","certName":"CertName","token":"TOKEN"}}}
            """);
        string conversation = Request("\"1,\"", "cm.ConsumerRequestConversation", """
            {"ttrDefName":"CUSTOM","campaignInfo":{"campaignId":0,"engagementId":0},"channelType":"MESSAGING",
             "brandId":"12345678","skillId":"",
             "conversationContext":{"visitorId":"","sessionId":"","interactionContextId":2,"type":"","lang":"en-US","features":[]}}
            """);
        return CallAsync(_connector.ConversationPath, $"[{profile},{conversation}]");
    }

    private Task<RawAnswer> SendAsync(string json) => CallAsync(_connector.SendPath, json);

    private async Task<RawAnswer> CallAsync(string path, string json)
    {
        RawAnswer answer = await _connector.CallAsync(
            HttpMethod.Post,
            path,
            RawConnector.Json(json),
            _connector.AppToken,
            _connector.ConsumerToken,
            ClientProperties);
        Assert.Equal(200, answer.Status);
        return answer;
    }
}
