using System.Text;
using LivePerson.Protocol.Emulator;

namespace LivePerson.Protocol.IntegrationTests.Emulation;

public sealed class ExchangeTests : IAsyncLifetime
{
    private readonly MovableClock _clock = new();
    private RawConnector _connector = null!;

    public async ValueTask InitializeAsync() =>
        _connector = await RawConnector.StartAsync(new() { TimeProvider = _clock });

    public ValueTask DisposeAsync() => _connector.DisposeAsync();

    [Fact]
    public async Task Exchange_HoldsWhatWasSentAndAnswered()
    {
        string dialogId = await _connector.OpenAsync();
        string request = Payloads.ChatState(dialogId, "COMPOSING");

        RawAnswer answer = await _connector.SendAsync(request);

        Exchange exchange = _connector.Emulator.Exchanges[^1];
        Assert.Equal(2, exchange.Number);
        Assert.Equal(_clock.GetUtcNow(), exchange.At);
        Assert.Equal("send", exchange.Operation);
        Assert.Equal("POST", exchange.Method);
        Assert.Equal("/api/account/12345678/messaging/consumer/conversation/send", exchange.Path);
        Assert.Equal("v=3", exchange.Query);
        Assert.Equal(request, exchange.RequestJson);
        Assert.Equal(200, exchange.StatusCode);
        Assert.Equal(answer.Text, exchange.ResponseJson);
        Assert.Null(exchange.ErrorCode);
        Assert.Equal("accepted", exchange.Verdict);
        Assert.True(exchange.IsAccepted);
    }

    [Fact]
    public async Task RefusedExchange_SaysWhy()
    {
        await _connector.CallAsync(HttpMethod.Post, _connector.SendPath, RawConnector.Json("{}"));

        Exchange exchange = _connector.Emulator.Exchanges.Single();
        Assert.Equal(40105, exchange.ErrorCode);
        Assert.False(exchange.IsAccepted);
        Assert.StartsWith("40105 ", exchange.Verdict, StringComparison.Ordinal);
        Assert.Equal("{}", exchange.RequestJson);
    }

    [Fact]
    public async Task Secrets_AreNowhereInTheRecord()
    {
        const string Form = "client_id=emulated-client&client_secret=emulated-secret";
        RawAnswer app = await _connector.CallAsync(
            HttpMethod.Post,
            _connector.AppTokenPath + "&client_secret=emulated-secret",
            new StringContent(Form, Encoding.UTF8, "application/x-www-form-urlencoded"));
        string appToken = app.Member("access_token");
        RawAnswer consumer = await _connector.CallAsync(
            HttpMethod.Post,
            _connector.ConsumerTokenPath,
            RawConnector.Json("""{"ext_consumer_id":"alice"}"""),
            appToken);

        string record = string.Concat(_connector.Emulator.Exchanges.Select(static exchange =>
            $"{exchange} {exchange.Query} {exchange.RequestJson} {exchange.ResponseJson} {exchange.Verdict}\n"));

        Assert.DoesNotContain("emulated-secret", record, StringComparison.Ordinal);
        Assert.DoesNotContain(appToken, record, StringComparison.Ordinal);
        Assert.DoesNotContain(consumer.Member("token"), record, StringComparison.Ordinal);
        Assert.Contains("""{"access_token":"(hidden)","token_type":"Bearer"}""", record, StringComparison.Ordinal);
        Assert.Contains("client_id=emulated-client&client_secret=(hidden)", record, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ToString_HasNoBody()
    {
        string dialogId = await _connector.OpenAsync();

        await _connector.SendAsync(Payloads.Text(dialogId, "a private word"));

        Assert.DoesNotContain("private", _connector.Emulator.Exchanges[^1].ToString(), StringComparison.Ordinal);
        AgentView agent = _connector.Emulator.AgentSees(dialogId);
        Assert.DoesNotContain("private", agent.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("private", agent.Messages[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task MoreThanTheLimit_DropsTheOldest()
    {
        await using RawConnector small = await RawConnector.StartAsync(new() { MaxExchanges = 2 });

        for (int count = 0; count < 3; count++)
        {
            await small.GetAsync("nowhere");
        }

        Assert.Equal([2, 3], small.Emulator.Exchanges.Select(static exchange => exchange.Number));
    }
}
