using LivePerson.Protocol.Emulator;

namespace LivePerson.Protocol.IntegrationTests.Emulation;

/// <summary>What becomes of notifications whose endpoint fails: the rules of numbers, and those of time.</summary>
public sealed class WebhookRetryTests : IAsyncLifetime
{
    private readonly ObservedClock _clock = new();
    private WebhookReceiver _receiver = null!;
    private RawConnector? _connector;

    private LivePersonEmulator Emulator => _connector!.Emulator;

    public async ValueTask InitializeAsync() => _receiver = await WebhookReceiver.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await (_connector?.DisposeAsync() ?? default);
        await _receiver.DisposeAsync();
    }

    [Theory]
    [InlineData(200, WebhookState.Delivered)]
    [InlineData(201, WebhookState.Delivered)]
    [InlineData(202, WebhookState.Dropped)]
    [InlineData(204, WebhookState.Dropped)]
    [InlineData(302, WebhookState.Dropped)]
    [InlineData(400, WebhookState.Dropped)]
    [InlineData(503, WebhookState.Dropped)]
    public async Task WithoutRetries_TheFirstAnswerDecides(int status, WebhookState state)
    {
        await StartAsync(new() { Endpoint = _receiver.Address });
        _receiver.Answer = _ => status;

        await _connector!.OpenAsync();
        await Emulator.WhenWebhooksAreSentAsync(TestContext.Current.CancellationToken);

        WebhookDelivery delivery = Assert.Single(Emulator.Webhooks);
        Assert.Equal((state, 1, status), (delivery.State, delivery.Attempts, delivery.StatusCode));
    }

    [Fact]
    public async Task CountedRetries_Are30SecondsApartAndOthersGoOn()
    {
        await StartAsync(new() { Endpoint = _receiver.Address, MaxRetries = 2 });
        _receiver.Answer = static webhook => webhook.Text == "first" ? 500 : 200;
        string id = await _connector!.OpenAsync();

        await _connector.SendAsync(Payloads.Text(id, "first"));
        await _connector.SendAsync(Payloads.Text(id, "second"));
        await _receiver.ArriveAsync(3);
        await ForwardAsync(TimeSpan.FromSeconds(30), attempts: 1);
        await ForwardAsync(TimeSpan.FromSeconds(30), attempts: 1);
        await Emulator.WhenWebhooksAreSentAsync(TestContext.Current.CancellationToken);

        Assert.Equal(["", "first", "second", "first", "first"], _receiver.Received.Select(static it => it.Text));
        Assert.Equal(
            [WebhookState.Delivered, WebhookState.Dropped, WebhookState.Delivered],
            Emulator.Webhooks.Select(static delivery => delivery.State));
    }

    [Fact]
    public async Task RetriesInTime_HoldTheRestBackAndKeepTheOrder()
    {
        await StartAsync(new() { Endpoint = _receiver.Address, RetentionTime = TimeSpan.FromMinutes(1) });
        string id = await _connector!.OpenAsync();
        await _receiver.ArriveAsync(1);
        bool isUp = false;
        _receiver.Answer = _ => isUp ? 200 : 503;

        await _connector.SendAsync(Payloads.Text(id, "first"));
        await _receiver.ArriveAsync(1);
        await _connector.SendAsync(Payloads.Text(id, "second"));
        await ForwardAsync(TimeSpan.FromSeconds(2), attempts: 1);
        await ForwardAsync(TimeSpan.FromSeconds(4), attempts: 1);
        isUp = true;
        await ForwardAsync(TimeSpan.FromSeconds(8), attempts: 2);
        await Emulator.WhenWebhooksAreSentAsync(TestContext.Current.CancellationToken);

        Assert.Equal(
            ["", "first", "first", "first", "first", "second"],
            _receiver.Received.Select(static it => it.Text));
        Assert.All(Emulator.Webhooks, static delivery => Assert.Equal(WebhookState.Delivered, delivery.State));
    }

    [Fact]
    public async Task FailingEndpoint_StopsTheOtherConversationsOfTheApp()
    {
        await StartAsync(new() { Endpoint = _receiver.Address, RetentionTime = TimeSpan.FromMinutes(1) });
        string first = await _connector!.OpenAsync("alice");
        string second = await _connector.OpenAsync("bob");
        await _receiver.ArriveAsync(2);
        _receiver.Answer = static _ => 503;
        Emulator.AgentShows(first, ChatState.Composing);
        await _receiver.ArriveAsync(1);
        await _clock.WhenWaitedAsync(TimeSpan.FromSeconds(2));

        Emulator.AgentShows(second, ChatState.Composing);
        _receiver.Answer = static _ => 200;
        _clock.Advance(TimeSpan.FromSeconds(2));
        await _receiver.ArriveAsync(4);
        await Emulator.WhenWebhooksAreSentAsync(TestContext.Current.CancellationToken);

        // Two that tell of the conversations, one that failed, its retry, and the three that waited.
        Assert.Equal(7, _receiver.Received.Count);
    }

    [Fact]
    public async Task TimeOver_DropsTheNotificationAndTriesTheNext()
    {
        await StartAsync(new() { Endpoint = _receiver.Address, RetentionTime = TimeSpan.FromSeconds(6) });
        _receiver.Answer = static _ => 503;

        await _connector!.OpenAsync();
        await _receiver.ArriveAsync(1);
        await ForwardAsync(TimeSpan.FromSeconds(2), attempts: 1);
        await ForwardAsync(TimeSpan.FromSeconds(4), attempts: 1);
        await Emulator.WhenWebhooksAreSentAsync(TestContext.Current.CancellationToken);

        WebhookDelivery delivery = Assert.Single(Emulator.Webhooks);
        Assert.Equal((WebhookState.Dropped, 3), (delivery.State, delivery.Attempts));
    }

    [Fact]
    public async Task NoRetriesAtAll_OptsOutOfTheTime()
    {
        await StartAsync(new()
        {
            Endpoint = _receiver.Address,
            MaxRetries = 0,
            RetentionTime = TimeSpan.FromMinutes(1),
        });
        _receiver.Answer = static _ => 503;

        await _connector!.OpenAsync();
        await Emulator.WhenWebhooksAreSentAsync(TestContext.Current.CancellationToken);

        Assert.Equal(WebhookState.Dropped, Assert.Single(Emulator.Webhooks).State);
    }

    [Fact]
    public async Task EndpointThatNeverAnswers_FailsAfterFiveSeconds()
    {
        await StartAsync(new() { Endpoint = _receiver.Address });
        _receiver.Answer = static _ => null;

        await _connector!.OpenAsync();
        await Emulator.WhenWebhooksAreSentAsync(TestContext.Current.CancellationToken);

        WebhookDelivery delivery = Assert.Single(Emulator.Webhooks);
        Assert.Equal((WebhookState.Dropped, null), (delivery.State, delivery.StatusCode));
    }

    [Fact]
    public async Task SettingsOutOfRange_AreRefused()
    {
        await StartAsync(new() { Endpoint = _receiver.Address });
        WebhookSettings[] wrong =
        [
            new() { Endpoint = new Uri("http://elsewhere.example/") },
            new() { Endpoint = _receiver.Address, MaxRetries = 6 },
            new() { Endpoint = _receiver.Address, RetentionTime = TimeSpan.FromSeconds(1) },
            new() { Endpoint = _receiver.Address, RetentionTime = TimeSpan.FromDays(4) },
        ];

        Assert.All(wrong, settings => Assert.Throws<ArgumentException>(() => Emulator.SendWebhooksTo(settings)));
    }

    private async Task StartAsync(WebhookSettings settings) =>
        _connector = await RawConnector.StartAsync(new() { Webhooks = settings, TimeProvider = _clock });

    /// <summary>Lets the time of a retry come, and so many notifications arrive.</summary>
    private async Task ForwardAsync(TimeSpan time, int attempts)
    {
        int expected = _receiver.Received.Count + attempts;
        await _clock.AdvanceWhenWaitedAsync(time);
        await _receiver.ArriveAsync(attempts);
        Assert.Equal(expected, _receiver.Received.Count);
    }
}
