namespace LivePerson.Protocol.IntegrationTests.Emulation;

public sealed class ClientPropertiesTests(RawConnector connector) : IClassFixture<RawConnector>
{
    [Fact]
    public async Task HeaderOfTheBatchAndOfLaterRequests_IsKept()
    {
        RawAnswer answer = await CallAsync(
            connector.ConversationPath,
            Payloads.OpenConversation("12345678"),
            """{"type":".ClientProperties","deviceFamily":"MOBILE","features":["AUTO_MESSAGES"]}""");
        string id = OpenConversationResponse.Parse(answer.Text).Find("2")!.Body!.ConversationId!;
        ClientPropertiesHeader? first = connector.Emulator.AgentSees(id).ClientProperties;

        await CallAsync(
            connector.SendPath, Payloads.ChatState(id, "ACTIVE"), """{"type":".ClientProperties","os":"\u0049OS"}""");

        Assert.Equal(DeviceFamily.Mobile, first?.DeviceFamily);
        Assert.Equal([ClientFeature.AutoMessages], first?.Features!);
        Assert.Equal("IOS", connector.Emulator.AgentSees(id).ClientProperties?.Os?.Value);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("{}x")]
    [InlineData("""{"type":"Other"}""")]
    [InlineData("""{"type":".ClientProperties","deviceFamily":1}""")]
    [InlineData("""{"type":".ClientProperties","deviceFamily":"WATCH"}""")]
    public async Task HeaderThatIsNotOne_Is40000(string header)
    {
        RawAnswer answer = await CallAsync(connector.SendPath, Payloads.Profile, header);

        Assert.Equal((400, 40000), (answer.Status, answer.ErrorCode));
    }

    private Task<RawAnswer> CallAsync(string path, string json, string header) => connector.CallAsync(
        HttpMethod.Post,
        path,
        RawConnector.Json(json),
        connector.AppToken,
        connector.Emulator.IssueConsumerToken("cora"),
        header);
}
