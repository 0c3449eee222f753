using LivePerson.Protocol.Emulator;

namespace LivePerson.Protocol.IntegrationTests.Emulation;

public sealed class DomainLookUpTests(RawConnector connector) : IClassFixture<RawConnector>
{
    [Fact]
    public async Task OneService_IsAnsweredInBothShapesAtOnce()
    {
        RawAnswer answer = await connector.GetAsync($"{connector.Account}/service/sentinel/baseURI.json?version=1.0");

        Assert.Equal(200, answer.Status);
        string one = $$"""{"service":"sentinel","account":"12345678","baseURI":"{{connector.Emulator.Domain}}" """.TrimEnd();
        Assert.Equal($$"""{{one}},"baseURIs":[{{one}}}]}""", answer.Text);
    }

    [Fact]
    public async Task OneServiceInTheCurrentShape_IsAnsweredAsList()
    {
        await using RawConnector current = await RawConnector.StartAsync(new() { DomainAnswer = DomainAnswerShape.List });

        RawAnswer answer = await current.GetAsync($"{current.Account}/service/sentinel/baseURI.json?version=1.0");

        string domain = current.Emulator.Domain;
        Assert.Equal(
            $$"""{"baseURIs":[{"service":"sentinel","account":"12345678","baseURI":"{{domain}}"}]}""",
            answer.Text);
    }

    [Fact]
    public async Task OneServiceInTheOlderShape_IsAnsweredAsOneObject()
    {
        await using RawConnector older =
            await RawConnector.StartAsync(new() { DomainAnswer = DomainAnswerShape.OneObject });

        RawAnswer answer = await older.GetAsync($"{older.Account}/service/idp/baseURI.json?version=1.0");

        Assert.Equal(
            $$"""{"service":"idp","account":"{{older.Emulator.AccountId}}","baseURI":"{{older.Emulator.Domain}}"}""",
            answer.Text);
    }

    [Fact]
    public async Task AllServices_AreAtTheEmulator()
    {
        RawAnswer answer = await connector.GetAsync($"{connector.Account}/service/baseURI.json?version=1.0");

        ProtocolList<ServiceDomain> services = DomainResponse.Parse(answer.Text).BaseURIs!;
        Assert.Equal(
            ["asyncMessagingEnt", "sentinel", "idp", "swift", "agentVep", "accountConfigReadWrite", "msgHist"],
            services.Select(static service => service.Service));
        Assert.All(services, service => Assert.Equal(connector.Emulator.Domain, service.BaseURI));
    }

    [Theory]
    [InlineData("service/sentinel/baseURI.json")]
    [InlineData("service/baseURI.json")]
    public async Task UnknownAccount_Is40100(string path)
    {
        RawAnswer answer = await connector.GetAsync($"api/account/99999999/{path}?version=1.0");

        Assert.Equal(401, answer.Status);
        Assert.Equal(40100, answer.ErrorCode);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("Sentinel")]
    public async Task UnknownService_Is40000(string service)
    {
        RawAnswer answer = await connector.GetAsync($"{connector.Account}/service/{service}/baseURI.json?version=1.0");

        Assert.Equal(400, answer.Status);
        Assert.Equal(40000, answer.ErrorCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?version=2.0")]
    [InlineData("?version=1.0&version=1.0")]
    public async Task VersionMissingOrWrong_Is40001(string query)
    {
        RawAnswer answer = await connector.GetAsync($"{connector.Account}/service/sentinel/baseURI.json{query}");

        Assert.Equal(400, answer.Status);
        Assert.Equal(40001, answer.ErrorCode);
    }
}
