using System.Text.Json;
using LivePerson.Protocol.Emulator;

namespace LivePerson.Protocol.IntegrationTests.Emulation;

public sealed class ConversationTests(RawConnector connector) : IClassFixture<RawConnector>
{
    [Fact]
    public async Task ProfileThenConversation_OpensADialog()
    {
        RawAnswer answer = await OpenAsync(Payloads.OpenConversation(connector.Emulator.AccountId));

        Assert.Equal(200, answer.Status);
        JsonElement[] results = [.. answer.Json.EnumerateArray()];
        Assert.Equal(["1", "2"], results.Select(static result => result.GetProperty("reqId").GetString()));
        Assert.All(results, static result => Assert.Equal("OK", result.GetProperty("code").GetString()));
        Assert.Equal("OK User Profile set successfully", results[0].GetProperty("body").GetProperty("msg").GetString());
        string id = results[1].GetProperty("body").GetProperty("conversationId").GetString()!;
        AgentView agent = connector.Emulator.AgentSees(id);
        Assert.Equal((id, id), (agent.DialogId, agent.ConversationId));
        Assert.Contains(id, connector.Emulator.DialogIds);
    }

    [Fact]
    public async Task WrongOrder_Is40000()
    {
        RawAnswer answer = await OpenAsync($"[{Payloads.Conversation("12345678")},{Payloads.Profile}]");

        Assert.Equal((400, 40000), (answer.Status, answer.ErrorCode));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("[1,2]")]
    [InlineData("[" + Payloads.Profile + "]")]
    [InlineData("[" + Payloads.Profile + "," + Payloads.Profile + "]")]
    [InlineData("")]
    public async Task NotABatch_Is40000(string body)
    {
        RawAnswer answer = await OpenAsync(body);

        Assert.Equal((400, 40000), (answer.Status, answer.ErrorCode));
    }

    [Fact]
    public async Task BrandIdOfAnotherAccount_Is40000()
    {
        RawAnswer answer = await OpenAsync(Payloads.OpenConversation("99999999"));

        Assert.Equal((400, 40000), (answer.Status, answer.ErrorCode));
    }

    [Fact]
    public async Task BrandIdMissing_Is40000()
    {
        string good = Payloads.OpenConversation("12345678");
        string body = good.Replace("\"brandId\":\"12345678\",", "", StringComparison.Ordinal);

        RawAnswer answer = await OpenAsync(body);

        Assert.Equal((400, 40000), (answer.Status, answer.ErrorCode));
    }

    [Fact]
    public async Task SecondConversationOfAConsumer_Is40000UntilTheFirstIsClosed()
    {
        string body = Payloads.OpenConversation(connector.Emulator.AccountId);
        string first = await connector.OpenAsync("bob");

        RawAnswer second = await OpenAsync(body, "bob");
        RawAnswer ofAnother = await OpenAsync(body, "carol");
        connector.Emulator.AgentCloses(first);
        RawAnswer third = await OpenAsync(body, "bob");

        Assert.Equal((400, 40000), (second.Status, second.ErrorCode));
        Assert.Equal(200, ofAnother.Status);
        Assert.Equal(200, third.Status);
    }

    [Fact]
    public async Task RefusedConversation_LeavesTheProfileAsItWas()
    {
        string dialogId = await connector.OpenAsync("dave");
        string body = Payloads.OpenConversation(connector.Emulator.AccountId)
            .Replace("\"body\":{}", "\"body\":{\"firstName\":\"David\"}", StringComparison.Ordinal);

        await OpenAsync(body, "dave");

        Assert.Null(connector.Emulator.AgentSees(dialogId).Profile.FirstName);
    }

    [Fact]
    public async Task SameIdTwice_Is40000()
    {
        string good = Payloads.OpenConversation(connector.Emulator.AccountId);

        RawAnswer answer = await OpenAsync(good.Replace("\"id\":\"2\"", "\"id\":\"1\"", StringComparison.Ordinal));

        Assert.Equal((400, 40000), (answer.Status, answer.ErrorCode));
    }

    [Fact]
    public async Task Conversation_KeepsWhatTheBatchSaid()
    {
        const string Batch = """
            [
              {"kind":"req","id":"1,","type":"userprofile.SetUserProfile","body":{"authenticatedData":{"lp_sdes":[
                {"type":"ctmrinfo","info":{"customerId":"4711"}}]},"firstName":"Erin"}},
              {"kind":"req","id":"2,","type":"cm.ConsumerRequestConversation","metadata":[{"type":"ExternalId","id":"x-1"}],
               "body":{"brandId":"12345678","channelType":"MESSAGING","skillId":"77","ttrDefName":"URGENT",
                 "campaignInfo":{"campaignId":12,"engagementId":"13"},
                 "conversationContext":{"type":"SharkContext","interactionContextId":2,"lang":"en-US"}}}
            ]
            """;

        RawAnswer answer = await OpenAsync(Batch, "erin");

        string id = OpenConversationResponse.Parse(answer.Text).Find("2,")!.Body!.ConversationId!;
        ConversationView conversation = connector.Emulator.Conversation(id);
        Assert.Equal("77", conversation.SkillId);
        Assert.Equal("12", conversation.Request.CampaignInfo?.CampaignId);
        Assert.Equal(TtrType.Urgent, conversation.Request.TtrDefName);
        Assert.Equal("x-1", Assert.IsType<ExternalIdMetadata>(conversation.Metadata.Single()).Id);
        SetUserProfileBody profile = conversation.Dialogs.Single().Profile;
        Assert.Equal("Erin", profile.FirstName);
        CustomerInfoSde sde = Assert.IsType<CustomerInfoSde>(profile.AuthenticatedData!.LpSdes!.Single());
        Assert.Equal("4711", sde.Info.CustomerId);
    }

    private Task<RawAnswer> OpenAsync(string body, string consumer = "alice") => connector.CallAsync(
        HttpMethod.Post,
        connector.ConversationPath,
        RawConnector.Json(body),
        connector.AppToken,
        connector.Emulator.IssueConsumerToken(consumer));
}
