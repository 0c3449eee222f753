using System.Text.Json;
using LivePerson.Protocol.Emulator;

namespace LivePerson.Protocol.IntegrationTests.Emulation;

public sealed class AgentLoginTests : IAsyncLifetime
{
    private readonly MovableClock _clock = new();
    private RawConnector _connector = null!;

    public async ValueTask InitializeAsync() =>
        _connector = await RawConnector.StartAsync(new() { TimeProvider = _clock });

    public ValueTask DisposeAsync() => _connector.DisposeAsync();

    [Theory]
    [InlineData("")]
    [InlineData("?v=1.3")]
    public async Task NameAndPassword_AreAnsweredWithASession(string query)
    {
        RawAnswer answer = await LoginAsync("emulated-password", query);

        Assert.Equal(200, answer.Status);
        Assert.Equal(["bearer", "sessionTTl", "config", "csdsCollectionResponse"], answer.Names);
        Assert.Equal("28800000", answer.Member("sessionTTl"));
        JsonElement config = answer.Json.GetProperty("config");
        Assert.Equal("emulated-agent", config.GetProperty("userId").GetString());
        Assert.Equal("agent@emulator.example", config.GetProperty("loginName").GetString());
        Assert.True(config.GetProperty("isAdmin").GetBoolean());
        DomainResponse services = DomainResponse.Parse(answer.Json.GetProperty("csdsCollectionResponse").GetRawText());
        Assert.Equal(
            ["asyncMessagingEnt", "sentinel", "idp", "swift", "agentVep", "accountConfigReadWrite", "msgHist"],
            services.BaseURIs!.Select(static service => service.Service));
        Assert.All(services.BaseURIs!, service => Assert.Equal(_connector.Emulator.Domain, service.BaseURI));
    }

    [Fact]
    public async Task WrongPassword_Is40100()
    {
        RawAnswer answer = await LoginAsync("guess");

        Assert.Equal((401, 40100), (answer.Status, answer.ErrorCode));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("""{"username":"agent@emulator.example"}""")]
    [InlineData("""{"username":"agent@emulator.example","password":1}""")]
    [InlineData("""{"username":"a","username":"b","password":"c"}""")]
    public async Task NotALogin_Is40000(string body)
    {
        RawAnswer answer = await _connector.CallAsync(HttpMethod.Post, Path(), RawConnector.Json(body));

        Assert.Equal((400, 40000), (answer.Status, answer.ErrorCode));
    }

    [Fact]
    public async Task Session_LastsEightHours()
    {
        string bearer = (await LoginAsync("emulated-password")).Member("bearer");
        string installations = $"{_connector.Account}/configuration/app-install/installations?v=1.0";

        RawAnswer before = await _connector.CallAsync(HttpMethod.Get, installations, appToken: $"Bearer {bearer}");
        _clock.Advance(TimeSpan.FromHours(8));
        RawAnswer after = await _connector.CallAsync(HttpMethod.Get, installations, appToken: $"Bearer {bearer}");

        Assert.Equal((200, 401), (before.Status, after.Status));
    }

    [Fact]
    public async Task PasswordAndBearer_AreNotRecorded()
    {
        string bearer = (await LoginAsync("emulated-password")).Member("bearer");

        Exchange exchange = _connector.Emulator.Exchanges.Single();
        Assert.Equal("agentLogin", exchange.Operation);
        Assert.DoesNotContain("emulated-password", exchange.RequestJson, StringComparison.Ordinal);
        Assert.DoesNotContain(bearer, exchange.ResponseJson, StringComparison.Ordinal);
        Assert.Contains("agent@emulator.example", exchange.RequestJson, StringComparison.Ordinal);
    }

    private string Path(string query = "") => $"{_connector.Account}/login{query}";

    private Task<RawAnswer> LoginAsync(string password, string query = "") => _connector.CallAsync(
        HttpMethod.Post,
        Path(query),
        RawConnector.Json($$"""{"username":"agent@emulator.example","password":"{{password}}"}"""));
}
