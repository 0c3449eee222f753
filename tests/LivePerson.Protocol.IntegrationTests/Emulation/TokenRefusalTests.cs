using LivePerson.Protocol.Emulator;

namespace LivePerson.Protocol.IntegrationTests.Emulation;

/// <summary>The rows of the answers' table that speak of tokens, for both paths that need two.</summary>
public sealed class TokenRefusalTests(RawConnector connector) : IClassFixture<RawConnector>
{
    public static readonly TheoryData<string> Paths = ["conversation?v=3", "conversation/send?v=3"];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task NoAuthorization_Is40105(string path)
    {
        RawAnswer answer = await CallAsync(path, null, connector.ConsumerToken);

        Refused(401, 40105, answer);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task EmptyAuthorization_Is40105(string path)
    {
        RawAnswer answer = await CallAsync(path, "", connector.ConsumerToken);

        Refused(401, 40105, answer);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task NoOnBehalf_Is40104(string path)
    {
        RawAnswer answer = await CallAsync(path, connector.AppToken, null);

        Refused(401, 40104, answer);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task NoTokenAtAll_Is40105(string path)
    {
        RawAnswer answer = await CallAsync(path, null, null);

        Refused(401, 40105, answer);
    }

    [Theory]
    [InlineData("garbage")]
    [InlineData("a.b.c")]
    [InlineData("...")]
    [InlineData("eyJhbGciOiJub25lIn0.eyJhdWQiOiIxMjM0NTY3OCJ9.")]
    public async Task AppTokenGarbage_Is40102(string appToken)
    {
        RawAnswer answer = await CallAsync("conversation/send?v=3", appToken, connector.ConsumerToken);

        Refused(401, 40102, answer);
    }

    [Fact]
    public async Task AppTokenWithBearer_Is40102AndSaysWhy()
    {
        string bearer = $"Bearer {connector.AppToken}";

        RawAnswer answer = await CallAsync("conversation/send?v=3", bearer, connector.ConsumerToken);

        Refused(401, 40102, answer);
        Assert.Contains("bare", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AppTokenSignedByAnother_Is40102()
    {
        await using LivePersonEmulator other =
            await LivePersonEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);

        RawAnswer answer = await CallAsync("conversation/send?v=3", other.IssueAppToken(), connector.ConsumerToken);

        Refused(401, 40102, answer);
    }

    [Fact]
    public async Task AppTokenWithAnotherPayload_Is40102()
    {
        string[] good = connector.AppToken.Split('.');
        string[] other = connector.Emulator.IssueAppToken(static claims => claims["exp"] = 4_000_000_000).Split('.');

        RawAnswer answer = await CallAsync(
            "conversation/send?v=3",
            $"{good[0]}.{other[1]}.{good[2]}",
            connector.ConsumerToken);

        Refused(401, 40102, answer);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task AppTokenExpired_Is40102(string path)
    {
        MovableClock clock = new();
        await using RawConnector own = await RawConnector.StartAsync(new() { TimeProvider = clock });
        string token = own.AppToken;
        string address = $"{own.Account}/messaging/consumer/{path}";

        clock.Advance(TimeSpan.FromMinutes(60) - TimeSpan.FromSeconds(1));
        RawAnswer before = await own.CallAsync(HttpMethod.Post, address, null, token, own.ConsumerToken);
        clock.Advance(TimeSpan.FromSeconds(1));
        RawAnswer after = await own.CallAsync(HttpMethod.Post, address, null, token, own.ConsumerToken);

        Refused(400, 40000, before);
        Refused(401, 40102, after);
    }

    [Fact]
    public async Task AppTokenOfAnotherAccount_Is40102()
    {
        string token = connector.Emulator.IssueAppToken(static claims => claims["aud"] = "99999999");

        RawAnswer answer = await CallAsync("conversation/send?v=3", token, connector.ConsumerToken);

        Refused(401, 40102, answer);
    }

    [Fact]
    public async Task PathOfAnotherAccount_Is40102()
    {
        RawAnswer answer = await connector.CallAsync(
            HttpMethod.Post,
            "api/account/99999999/messaging/consumer/conversation/send?v=3",
            RawConnector.Json("{}"),
            connector.AppToken,
            connector.ConsumerToken);

        Refused(401, 40102, answer);
    }

    [Theory]
    [InlineData("aud")]
    [InlineData("azp")]
    [InlineData("scope")]
    [InlineData("iss")]
    [InlineData("exp")]
    public async Task MandatoryClaimMissing_Is40001(string claim)
    {
        string token = connector.Emulator.IssueAppToken(claims => claims.Remove(claim));

        RawAnswer answer = await CallAsync("conversation/send?v=3", token, connector.ConsumerToken);

        Refused(400, 40001, answer);
    }

    [Theory]
    [InlineData("garbage")]
    [InlineData("a.b.c")]
    public async Task ConsumerTokenGarbage_Is40103(string consumerToken)
    {
        RawAnswer answer = await CallAsync("conversation/send?v=3", connector.AppToken, consumerToken);

        Refused(401, 40103, answer);
    }

    [Fact]
    public async Task AppTokenInPlaceOfConsumerToken_Is40103()
    {
        RawAnswer answer = await CallAsync("conversation/send?v=3", connector.AppToken, connector.AppToken);

        Refused(401, 40103, answer);
    }

    [Fact]
    public async Task ConsumerTokenInPlaceOfAppToken_Is40102()
    {
        RawAnswer answer = await CallAsync("conversation/send?v=3", connector.ConsumerToken, connector.ConsumerToken);

        Refused(401, 40102, answer);
    }

    [Fact]
    public async Task DialogOfAnotherConsumer_Is40103()
    {
        string dialogId = await connector.OpenAsync("bob");

        RawAnswer answer = await connector.SendAsync(Payloads.ChatState(dialogId, "COMPOSING"));

        Refused(401, 40103, answer);
        Assert.False(connector.Emulator.AgentSees(dialogId).IsTyping);
    }

    private static void Refused(int status, int errorCode, RawAnswer answer)
    {
        Assert.Equal(status, answer.Status);
        Assert.Equal(errorCode, answer.ErrorCode);
    }

    private Task<RawAnswer> CallAsync(string path, string? appToken, string? consumerToken) => connector.CallAsync(
        HttpMethod.Post,
        $"{connector.Account}/messaging/consumer/{path}",
        RawConnector.Json("{}"),
        appToken,
        consumerToken);
}
