using LivePerson.Protocol.Emulator;
using LivePerson.Protocol.Hosting.Tests.Setup;
using Microsoft.Extensions.Time.Testing;

namespace LivePerson.Protocol.Hosting.Tests.Tokens;

/// <summary>The app token: asked for once, kept until shortly before its end, renewed when it is refused.</summary>
public sealed class AppTokenTests
{
    private readonly FakeTimeProvider _clock = new(DateTimeOffset.UtcNow);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task HundredSenders_AtTheStart_AskOnce()
    {
        await using EmulatedConnector connector = await EmulatedConnector.StartWithoutConversationAsync();

        await Task.WhenAll(Enumerable.Range(0, 100).Select(i =>
            connector.Connector.ForConsumer($"consumer {i}").OpenAsync(cancellationToken: Cancellation)));

        Assert.Equal(1, Requests(connector));
        Assert.Equal(1, Answered(connector));
    }

    [Fact]
    public async Task HundredSenders_WhenTheTokenIsAboutToExpire_AskOnce()
    {
        await using EmulatedConnector connector = await EmulatedConnector.StartWithoutConversationAsync(clock: _clock);
        (IConsumerConnector Consumer, string DialogId)[] senders = await OpenAsync(connector, 100);
        _clock.Advance(TimeSpan.FromMinutes(55));

        await Task.WhenAll(senders.Select(static sender =>
            sender.Consumer.SendTextAsync(sender.DialogId, "now", Cancellation)));

        Assert.Equal(2, Requests(connector));
        Assert.Equal(2, Answered(connector));
    }

    [Fact]
    public async Task HundredSenders_WhenTheServiceRefusesTheToken_AskOnce_AndEveryTextArrives()
    {
        // The service's clock is ahead: to it the token has expired, to the connector it has not.
        await using LivePersonEmulator emulator =
            await LivePersonEmulator.StartAsync(new() { TimeProvider = _clock }, Cancellation);
        await using EmulatedConnector connector =
            await EmulatedConnector.StartWithoutConversationAsync(emulator: emulator);
        (IConsumerConnector Consumer, string DialogId)[] senders = await OpenAsync(connector, 100);
        _clock.Advance(TimeSpan.FromMinutes(61));

        await Task.WhenAll(senders.Select(static sender =>
            sender.Consumer.SendTextAsync(sender.DialogId, "now", Cancellation)));

        Assert.Equal(2, Requests(connector));
        Assert.Equal(2, Answered(connector));
        Assert.All(senders, sender => Assert.Single(emulator.AgentSees(sender.DialogId).Messages));
    }

    [Fact]
    public async Task Token_IsKeptUntilFiveMinutesBeforeItsEnd()
    {
        await using EmulatedConnector connector = await EmulatedConnector.StartAsync(clock: _clock);

        _clock.Advance(TimeSpan.FromMinutes(55) - TimeSpan.FromSeconds(2));
        await connector.Consumer.SendTextAsync(connector.DialogId, "one", Cancellation);
        Assert.Equal(1, Requests(connector));
        _clock.Advance(TimeSpan.FromSeconds(2));
        await connector.Consumer.SendTextAsync(connector.DialogId, "two", Cancellation);

        Assert.Equal(2, Requests(connector));
    }

    [Theory]
    [InlineData(40102)]
    [InlineData(40105)]
    public async Task RefusedToken_IsRenewedOnce_AndTheRequestTriedOnceMore(int errorCode)
    {
        await using EmulatedConnector connector = await EmulatedConnector.StartAsync();
        connector.Script.Decide = request => request.IsSend ? Fault.Error(401, errorCode) : null;

        LivePersonResponseException refused = await Assert.ThrowsAsync<LivePersonResponseException>(
            () => connector.Consumer.SendTextAsync(connector.DialogId, "refused", Cancellation));

        Assert.Equal(errorCode, refused.ErrorCode);
        Assert.Equal(["refused", "refused"], connector.Script.Events);
        Assert.Equal(2, Requests(connector));
    }

    [Fact]
    public async Task OtherRefusal_IsNotRepeated()
    {
        await using EmulatedConnector connector = await EmulatedConnector.StartAsync();
        connector.Script.Decide = request => request.IsSend ? Fault.Error(400, 40001) : null;

        await Assert.ThrowsAsync<LivePersonResponseException>(
            () => connector.Consumer.SendTextAsync(connector.DialogId, "refused", Cancellation));

        Assert.Equal(["refused"], connector.Script.Events);
        Assert.Equal(1, Requests(connector));
    }

    [Fact]
    public async Task CallerThatGivesUp_DoesNotFailTheOthers()
    {
        await using EmulatedConnector connector = await EmulatedConnector.StartWithoutConversationAsync();
        using SemaphoreSlim gate = new(0);
        connector.Script.Decide = request =>
        {
            if (request.IsAppToken)
            {
                gate.Wait(Cancellation);
            }

            return null;
        };
        using CancellationTokenSource impatient = new();

        Task<string> first = connector.Connector.ForConsumer("first").OpenAsync(cancellationToken: impatient.Token);
        await EmulatedConnector.UntilAsync(() => connector.Script.Seen.Any() && !connector.Script.IsIdle);
        Task<string> second = connector.Connector.ForConsumer("second").OpenAsync(cancellationToken: Cancellation);
        await impatient.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        gate.Release(10);

        Assert.NotEmpty(await second);
        Assert.Equal(1, Requests(connector));
    }

    [Fact]
    public async Task RequestThatFails_FailsAllWhoWait_AndIsMadeAgainForTheNext()
    {
        await using EmulatedConnector connector = await EmulatedConnector.StartWithoutConversationAsync();
        connector.Script.Decide = static request => request.IsAppToken ? Fault.Status(403) : null;

        Task<string>[] callers =
        [
            .. Enumerable.Range(0, 10).Select(i =>
                connector.Connector.ForConsumer($"consumer {i}").OpenAsync(cancellationToken: Cancellation)),
        ];
        foreach (Task<string> caller in callers)
        {
            LivePersonResponseException failure = await Assert.ThrowsAsync<LivePersonResponseException>(() => caller);
            Assert.Equal("sentinel.AppToken", failure.Operation);
        }

        connector.Script.Decide = static _ => null;
        Assert.NotEmpty(await connector.Consumer.OpenAsync(cancellationToken: Cancellation));
    }

    [Theory]
    // {"exp":<now + 4 min>}: shorter than the time before which it is renewed.
    [InlineData(4, 2)]
    // {"exp":<now + 20 min>}
    [InlineData(20, 15)]
    public async Task Token_OfAnotherLife_IsKeptAccordingly(int lifeInMinutes, int keptForMinutes)
    {
        await using LivePersonEmulator emulator = await LivePersonEmulator.StartAsync(
            new() { TimeProvider = _clock, AppTokenLifetime = TimeSpan.FromMinutes(lifeInMinutes) }, Cancellation);
        await using EmulatedConnector connector =
            await EmulatedConnector.StartWithoutConversationAsync(clock: _clock, emulator: emulator);
        string dialogId = await connector.Consumer.OpenAsync(cancellationToken: Cancellation);

        _clock.Advance(TimeSpan.FromMinutes(keptForMinutes) - TimeSpan.FromSeconds(2));
        await connector.Consumer.SendTextAsync(dialogId, "one", Cancellation);
        Assert.Equal(1, Requests(connector));
        _clock.Advance(TimeSpan.FromSeconds(2));
        await connector.Consumer.SendTextAsync(dialogId, "two", Cancellation);

        Assert.Equal(2, Requests(connector));
    }

    [Theory]
    [InlineData("not-a-jwt")]
    [InlineData("a.b.c")]
    [InlineData("a.e30.c")]
    [InlineData("a.W10.c")]
    [InlineData("a.eyJleHAiOiJ4In0.c")]
    public async Task Token_ThatDoesNotSayItsEnd_IsUsedAsLongAsDocumented(string token)
    {
        await using EmulatedConnector connector = await EmulatedConnector.StartWithoutConversationAsync(clock: _clock);
        connector.Script.Decide = request => request switch
        {
            { IsAppToken: true } => Fault.Status(200, body: $$"""{"access_token":"{{token}}","token_type":"Bearer"}"""),
            { IsConsumerToken: true } => Fault.Status(201, body: """{"token":"consumer"}"""),
            { IsSend: true } => Fault.Ok,
            _ => null,
        };

        await connector.Consumer.SendTextAsync("dialog", "one", Cancellation);
        _clock.Advance(TimeSpan.FromMinutes(54));
        await connector.Consumer.SendTextAsync("dialog", "two", Cancellation);
        Assert.Equal(1, Requests(connector));
        _clock.Advance(TimeSpan.FromMinutes(1));
        await connector.Consumer.SendTextAsync("dialog", "three", Cancellation);

        Assert.Equal(2, Requests(connector));
    }

    /// <summary>The same, as the service itself counts.</summary>
    private static int Answered(EmulatedConnector connector) =>
        connector.Emulator.Exchanges.Count(static exchange => exchange.Operation == "appToken");

    private static int Requests(EmulatedConnector connector) =>
        connector.Script.Seen.Count(static request => request.IsAppToken);

    private static async Task<(IConsumerConnector Consumer, string DialogId)[]> OpenAsync(
        EmulatedConnector connector, int count) =>
        await Task.WhenAll(Enumerable.Range(0, count).Select(async i =>
        {
            IConsumerConnector consumer = connector.Connector.ForConsumer($"consumer {i}");
            return (consumer, await consumer.OpenAsync(cancellationToken: Cancellation));
        }));
}
