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

    private Task<RawAnswer> OpenAsync(string body) => connector.CallAsync(
        HttpMethod.Post,
        connector.ConversationPath,
        RawConnector.Json(body),
        connector.AppToken,
        connector.ConsumerToken);
}
