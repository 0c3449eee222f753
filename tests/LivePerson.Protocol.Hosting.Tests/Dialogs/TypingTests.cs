using LivePerson.Protocol.Hosting.Tests.Setup;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace LivePerson.Protocol.Hosting.Tests.Dialogs;

/// <summary>Typing never sticks.</summary>
public sealed class TypingTests
{
    private static readonly TimeSpan TypingTimeout = new LivePersonConnectorOptions().TypingTimeout;

    private readonly FakeTimeProvider _clock = new(DateTimeOffset.UtcNow);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ComposingThatNobodyEnds_IsPausedAfterTheTimeout_Once()
    {
        await using EmulatedConnector connector = await EmulatedConnector.StartAsync(clock: _clock);
        await connector.Consumer.SendStateAsync(connector.DialogId, ChatState.Composing, Cancellation);

        _clock.Advance(TypingTimeout - TimeSpan.FromSeconds(1));
        Assert.True(connector.Agent.IsTyping);
        _clock.Advance(TimeSpan.FromSeconds(2));
        await EmulatedConnector.UntilAsync(() => !connector.Agent.IsTyping);
        _clock.Advance(TypingTimeout * 3);

        // What is asked for afterwards comes after whatever else was sent.
        await connector.Consumer.SendTextAsync(connector.DialogId, "last", Cancellation);
        Assert.Equal(["COMPOSING", "PAUSE", "last"], connector.Script.Events);
    }

    [Fact]
    public async Task ComposingAgain_MovesTheTimeout()
    {
        await using EmulatedConnector connector = await EmulatedConnector.StartAsync(clock: _clock);
        await connector.Consumer.SendStateAsync(connector.DialogId, ChatState.Composing, Cancellation);

        _clock.Advance(TypingTimeout * 0.9);
        await connector.Consumer.SendStateAsync(connector.DialogId, ChatState.Composing, Cancellation);
        _clock.Advance(TypingTimeout * 0.9);

        await connector.Consumer.SendTextAsync(connector.DialogId, "last", Cancellation);
        Assert.Equal(["COMPOSING", "COMPOSING", "last"], connector.Script.Events);
        Assert.True(connector.Agent.IsTyping);
    }

    [Fact]
    public async Task ScopeThatOutlivesTheTimeout_SendsNoSecondPause()
    {
        await using EmulatedConnector connector = await EmulatedConnector.StartAsync(clock: _clock);
        TypingScope scope = await connector.Consumer.BeginTypingAsync(connector.DialogId, Cancellation);

        _clock.Advance(TypingTimeout + TimeSpan.FromSeconds(1));
        await EmulatedConnector.UntilAsync(() => !connector.Agent.IsTyping);
        await scope.DisposeAsync();

        Assert.Null(scope.Failure);
        Assert.Equal(["COMPOSING", "PAUSE"], connector.Script.Events);
    }

    [Fact]
    public async Task TwoScopes_TheLastOneEndsTyping()
    {
        await using EmulatedConnector connector = await EmulatedConnector.StartAsync();

        TypingScope first = await connector.Consumer.BeginTypingAsync(connector.DialogId, Cancellation);
        TypingScope second = await connector.Consumer.BeginTypingAsync(connector.DialogId, Cancellation);
        await first.DisposeAsync();
        Assert.True(connector.Agent.IsTyping);
        await second.DisposeAsync();

        Assert.False(connector.Agent.IsTyping);
        Assert.Equal(["COMPOSING", "PAUSE"], connector.Script.Events);
    }

    [Fact]
    public async Task Scope_EndedWithAState_SendsItInsteadOfPause()
    {
        await using EmulatedConnector connector = await EmulatedConnector.StartAsync();

        await using (TypingScope scope = await connector.Consumer.BeginTypingAsync(connector.DialogId, Cancellation))
        {
            await connector.Consumer.SendTextAsync(connector.DialogId, "Hi", Cancellation);
            await scope.EndAsync(ChatState.Active, Cancellation);
        }

        Assert.Equal(["COMPOSING", "Hi", "ACTIVE"], connector.Script.Events);
    }

    [Fact]
    public async Task Scope_WhoseComposingWasRefused_BeginsNothing()
    {
        await using EmulatedConnector connector = await EmulatedConnector.StartAsync();
        connector.Emulator.AgentCloses(connector.DialogId);

        await Assert.ThrowsAsync<LivePersonResponseException>(
            () => connector.Consumer.BeginTypingAsync(connector.DialogId, Cancellation));

        Assert.Equal(["COMPOSING"], connector.Script.Events);
    }

    [Fact]
    public async Task Composing_ThatMayHaveArrived_IsPaused()
    {
        await using EmulatedConnector connector =
            await EmulatedConnector.StartAsync(static options => options.ServerFaultDelays = []);
        connector.Script.Decide = static request => request.Event == "COMPOSING" ? Fault.BrokenAfterwards : null;

        await Assert.ThrowsAsync<LivePersonTransportException>(
            () => connector.Consumer.BeginTypingAsync(connector.DialogId, Cancellation));

        Assert.Equal(["COMPOSING", "PAUSE"], connector.Script.Events);
        Assert.False(connector.Agent.IsTyping);
    }

    [Fact]
    public async Task Composing_CancelledUnderWay_IsPaused()
    {
        await using EmulatedConnector connector = await EmulatedConnector.StartAsync();
        using CancellationTokenSource caller = new();
        connector.Script.Decide = request => request.Event == "COMPOSING" ? Fault.Silent : null;

        Task<TypingScope> begins = connector.Consumer.BeginTypingAsync(connector.DialogId, caller.Token);
        await EmulatedConnector.UntilAsync(() => connector.Script.Events.Any());
        await caller.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => begins);

        Assert.Equal(["COMPOSING", "PAUSE"], connector.Script.Events);
    }

    [Fact]
    public async Task PauseThatFails_IsRepeatedUntilItArrives()
    {
        await using EmulatedConnector connector = await EmulatedConnector.StartAsync(
            static options => options.ServerFaultDelays = [], clock: _clock);
        int failures = 3;
        connector.Script.Decide = request =>
            request.Event == "PAUSE" && Interlocked.Decrement(ref failures) >= 0 ? Fault.Status(500) : null;
        await connector.Consumer.SendStateAsync(connector.DialogId, ChatState.Composing, Cancellation);

        while (connector.Agent.IsTyping)
        {
            _clock.Advance(TypingTimeout / 10);
            await Task.Delay(5, Cancellation);
        }

        Assert.Equal(["COMPOSING", "PAUSE", "PAUSE", "PAUSE", "PAUSE"], connector.Script.Events);
    }

    [Fact]
    public async Task HostThatStops_EndsTypingBefore()
    {
        await using EmulatedConnector connector = await EmulatedConnector.StartAsync();
        string[] dialogs = await OpenAsync(connector, 50);
        foreach (string dialog in dialogs)
        {
            await Consumer(connector, dialogs, dialog).SendStateAsync(dialog, ChatState.Composing, Cancellation);
        }

        Assert.All(dialogs, dialog => Assert.True(connector.Emulator.AgentSees(dialog).IsTyping));
        await connector.Host.StopAsync(Cancellation);

        Assert.All(dialogs, dialog => Assert.False(connector.Emulator.AgentSees(dialog).IsTyping));
        Assert.Equal(50, connector.Script.Events.Count(static sent => sent == "PAUSE"));
    }

    [Fact]
    public async Task HostThatStops_WhileTheServiceFails_KeepsTrying()
    {
        await using EmulatedConnector connector = await EmulatedConnector.StartAsync();
        int pauses = 0;
        connector.Script.Decide = request =>
            request.Event == "PAUSE" && Interlocked.Increment(ref pauses) <= 2 ? Fault.Status(503) : null;
        await connector.Consumer.SendStateAsync(connector.DialogId, ChatState.Composing, Cancellation);

        await connector.Host.StopAsync(Cancellation);

        Assert.False(connector.Agent.IsTyping);
    }

    [Fact]
    public async Task HostThatStops_DoesNotWaitLongerThanItsLimit()
    {
        await using EmulatedConnector connector = await EmulatedConnector.StartAsync(
            static options => options.StopTimeout = TimeSpan.FromMilliseconds(300));
        connector.Script.Decide = static request => request.Event == "PAUSE" ? Fault.Silent : null;
        await connector.Consumer.SendStateAsync(connector.DialogId, ChatState.Composing, Cancellation);

        // Ends at all: the fault never answers.
        await connector.Host.StopAsync(Cancellation);

        Assert.True(connector.Agent.IsTyping);
    }

    [Fact]
    public async Task HostThatStops_DoesNotWaitForATextUnderWay()
    {
        await using EmulatedConnector connector = await EmulatedConnector.StartAsync();
        using CancellationTokenSource end = new();
        connector.Script.Decide = static request => request.Event == "hangs" ? Fault.Silent : null;
        await connector.Consumer.SendStateAsync(connector.DialogId, ChatState.Composing, Cancellation);
        Task hangs = connector.Consumer.SendTextAsync(connector.DialogId, "hangs", end.Token);

        await connector.Host.StopAsync(Cancellation);

        Assert.False(connector.Agent.IsTyping);
        await end.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => hangs);
    }

    [Fact]
    public async Task StoppedHost_BeginsNoTyping()
    {
        await using EmulatedConnector connector = await EmulatedConnector.StartAsync();
        await connector.Host.StopAsync(Cancellation);

        await using (await connector.Consumer.BeginTypingAsync(connector.DialogId, Cancellation))
        {
            await connector.Consumer.SendTextAsync(connector.DialogId, "still goes", Cancellation);
        }

        Assert.Equal(["still goes"], connector.Script.Events);
    }

    [Fact]
    public async Task ContainerWithoutAHost_EndsTypingWhenItIsDisposed()
    {
        await using EmulatedConnector connector = await EmulatedConnector.StartAsync();
        ServiceCollection services = new();
        services.AddLivePersonConnector(options => EmulatedConnector.PointTo(connector.Emulator, options));
        string dialogId;
        await using (ServiceProvider provider = services.BuildServiceProvider())
        {
            IConsumerConnector consumer = provider.GetRequiredService<IConnector>().ForConsumer("bob");
            dialogId = await consumer.OpenAsync(cancellationToken: Cancellation);
            await consumer.SendStateAsync(dialogId, ChatState.Composing, Cancellation);
            Assert.True(connector.Emulator.AgentSees(dialogId).IsTyping);
        }

        Assert.False(connector.Emulator.AgentSees(dialogId).IsTyping);
    }

    private static async Task<string[]> OpenAsync(EmulatedConnector connector, int count)
    {
        List<string> dialogs = [];
        for (int i = 0; i < count; i++)
        {
            dialogs.Add(await connector.Connector.ForConsumer($"consumer {i}").OpenAsync(cancellationToken: Cancellation));
        }

        return [.. dialogs];
    }

    private static IConsumerConnector Consumer(EmulatedConnector connector, string[] dialogs, string dialog) =>
        connector.Connector.ForConsumer($"consumer {Array.IndexOf(dialogs, dialog)}");
}
