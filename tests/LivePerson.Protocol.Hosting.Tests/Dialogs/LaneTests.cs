using LivePerson.Protocol.Hosting.Tests.Setup;
using Microsoft.Extensions.Time.Testing;

namespace LivePerson.Protocol.Hosting.Tests.Dialogs;

/// <summary>What leaves into one dialog, how often and in which order.</summary>
public sealed class LaneTests
{
    private static readonly TimeSpan Interval = new LivePersonConnectorOptions().ComposingInterval;

    private readonly FakeTimeProvider _clock = new(DateTimeOffset.UtcNow);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Composing_ManyTimes_LeavesOncePerInterval()
    {
        await using EmulatedConnector connector = await EmulatedConnector.StartAsync(clock: _clock);

        for (int i = 0; i < 20; i++)
        {
            await connector.Consumer.SendStateAsync(connector.DialogId, ChatState.Composing, Cancellation);
            _clock.Advance(Interval / 10);
        }

        Assert.Equal(["COMPOSING", "COMPOSING"], connector.Script.Events);
    }

    [Fact]
    public async Task Composing_SoonAfterPause_LeavesWhenTheIntervalIsOver()
    {
        await using EmulatedConnector connector = await EmulatedConnector.StartAsync(clock: _clock);
        await connector.Consumer.SendStateAsync(connector.DialogId, ChatState.Composing, Cancellation);
        await connector.Consumer.SendStateAsync(connector.DialogId, ChatState.Pause, Cancellation);

        await connector.Consumer.SendStateAsync(connector.DialogId, ChatState.Composing, Cancellation);
        Assert.Equal(["COMPOSING", "PAUSE"], connector.Script.Events);
        _clock.Advance(Interval + TimeSpan.FromMilliseconds(2));

        await EmulatedConnector.UntilAsync(() => connector.Agent.IsTyping);
        Assert.Equal(["COMPOSING", "PAUSE", "COMPOSING"], connector.Script.Events);
    }

    [Fact]
    public async Task Composing_ThatWaitsForItsInterval_IsReplacedByANewerState()
    {
        await using EmulatedConnector connector = await EmulatedConnector.StartAsync(clock: _clock);
        await connector.Consumer.SendStateAsync(connector.DialogId, ChatState.Composing, Cancellation);
        await connector.Consumer.SendStateAsync(connector.DialogId, ChatState.Pause, Cancellation);
        await connector.Consumer.SendStateAsync(connector.DialogId, ChatState.Composing, Cancellation);

        await connector.Consumer.SendStateAsync(connector.DialogId, ChatState.Active, Cancellation);
        _clock.Advance(Interval * 3);
        await connector.Consumer.SendTextAsync(connector.DialogId, "last", Cancellation);

        Assert.Equal(["COMPOSING", "PAUSE", "ACTIVE", "last"], connector.Script.Events);
    }

    [Fact]
    public async Task State_ThatStillWaits_IsReplacedByANewerOne()
    {
        await using EmulatedConnector connector = await EmulatedConnector.StartAsync();
        using ManualResetEventSlim gate = new();
        connector.Script.Decide = request =>
        {
            gate.Wait(Cancellation);
            return null;
        };

        Task[] calls =
        [
            Task.Run(() => connector.Consumer.SendTextAsync(connector.DialogId, "first", Cancellation), Cancellation),
        ];
        await EmulatedConnector.UntilAsync(() => !connector.Script.IsIdle);
        calls =
        [
            .. calls,
            connector.Consumer.SendStateAsync(connector.DialogId, ChatState.Composing, Cancellation),
            connector.Consumer.SendStateAsync(connector.DialogId, ChatState.Inactive, Cancellation),
            connector.Consumer.SendStateAsync(connector.DialogId, ChatState.Active, Cancellation),
            connector.Consumer.SendTextAsync(connector.DialogId, "second", Cancellation),
        ];
        gate.Set();
        await Task.WhenAll(calls);

        Assert.Equal(["first", "ACTIVE", "second"], connector.Script.Events);
    }

    [Fact]
    public async Task StatesAndTexts_LeaveInTheOrderOfTheCalls()
    {
        await using EmulatedConnector connector =
            await EmulatedConnector.StartAsync(static options => options.ComposingInterval = TimeSpan.Zero);
        List<string> called = [];
        List<Task> calls = [];

        for (int i = 0; i < 100; i++)
        {
            called.Add($"text {i}");
            calls.Add(connector.Consumer.SendTextAsync(connector.DialogId, called[^1], Cancellation));
            if (i % 10 == 0)
            {
                await Task.WhenAll(calls);
                called.Add("ACTIVE");
                calls.Add(connector.Consumer.SendStateAsync(connector.DialogId, ChatState.Active, Cancellation));
            }
        }

        await Task.WhenAll(calls);
        Assert.Equal(called, connector.Script.Events);
        Assert.Equal(called.Where(static sent => sent != "ACTIVE"), connector.AgentTexts);
    }

    [Fact]
    public async Task DialogsOfOthers_DoNotWait()
    {
        await using EmulatedConnector connector = await EmulatedConnector.StartAsync();
        IConsumerConnector other = connector.Connector.ForConsumer("somebody else");
        string otherDialog = await other.OpenAsync(cancellationToken: Cancellation);
        connector.Script.Decide = static request => request.Event == "hangs" ? Fault.Silent : null;
        using CancellationTokenSource end = new();

        Task hangs = connector.Consumer.SendTextAsync(connector.DialogId, "hangs", end.Token);
        await other.SendTextAsync(otherDialog, "goes", Cancellation);

        Assert.False(hangs.IsCompleted);
        await end.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => hangs);
    }

    [Fact]
    public async Task CancelledCall_ThatWaits_IsNotSent_AndTheNextOneGoes()
    {
        await using EmulatedConnector connector = await EmulatedConnector.StartAsync();
        connector.Script.Decide = static request => request.Event == "hangs" ? Fault.Silent : null;
        using CancellationTokenSource first = new();
        using CancellationTokenSource second = new();

        Task hangs = connector.Consumer.SendTextAsync(connector.DialogId, "hangs", first.Token);
        Task waits = connector.Consumer.SendTextAsync(connector.DialogId, "waits", second.Token);
        Task goes = connector.Consumer.SendTextAsync(connector.DialogId, "goes", Cancellation);
        await second.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waits);
        await first.CancelAsync();
        await goes;

        Assert.Equal(["hangs", "goes"], connector.Script.Events);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => hangs);
    }

    [Fact]
    public async Task TooManyWaitingCalls_OneMoreIsRefused()
    {
        await using EmulatedConnector connector =
            await EmulatedConnector.StartAsync(static options => options.MaxWaitingPerDialog = 2);
        connector.Script.Decide = static request => request.Event == "hangs" ? Fault.Silent : null;
        using CancellationTokenSource end = new();
        Task hangs = connector.Consumer.SendTextAsync(connector.DialogId, "hangs", end.Token);
        Task[] waiting =
        [
            connector.Consumer.SendTextAsync(connector.DialogId, "one", Cancellation),
            connector.Consumer.SendTextAsync(connector.DialogId, "two", Cancellation),
        ];

        DialogOverloadedException refused = await Assert.ThrowsAsync<DialogOverloadedException>(
            () => connector.Consumer.SendTextAsync(connector.DialogId, "three", Cancellation));

        Assert.Equal("ms.PublishEvent", refused.Operation);
        await end.CancelAsync();
        await Task.WhenAll(waiting);
        Assert.Equal(["one", "two"], connector.AgentTexts);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => hangs);
    }

    [Fact]
    public async Task TextBehindAFailingComposing_DoesNotWaitForItsRepetitions()
    {
        await using EmulatedConnector connector = await EmulatedConnector.StartAsync(clock: _clock);
        connector.Script.Decide = static request => request.Event == "COMPOSING" ? Fault.Status(503) : null;

        Task composing = connector.Consumer.SendStateAsync(connector.DialogId, ChatState.Composing, Cancellation);
        await connector.Consumer.SendTextAsync(connector.DialogId, "now", Cancellation);
        await composing;

        Assert.Equal(["COMPOSING", "now"], connector.Script.Events);
    }

    [Fact]
    public async Task NewerState_EndsTheRepetitionsOfAnOlderOne()
    {
        await using EmulatedConnector connector = await EmulatedConnector.StartAsync(clock: _clock);
        connector.Script.Decide = static request => request.Event == "INACTIVE" ? Fault.Status(503) : null;

        Task older = connector.Consumer.SendStateAsync(connector.DialogId, ChatState.Inactive, Cancellation);
        await connector.Consumer.SendStateAsync(connector.DialogId, ChatState.Active, Cancellation);
        await older;

        Assert.Equal(["INACTIVE", "ACTIVE"], connector.Script.Events);
    }
}
