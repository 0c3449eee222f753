using LivePerson.Protocol.Hosting.Dialogs;
using LivePerson.Protocol.Hosting.Tests.Setup;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace LivePerson.Protocol.Hosting.Tests.Dialogs;

/// <summary>How long something is kept for a dialog: memory is bounded.</summary>
public sealed class LaneLifeTests
{
    private readonly FakeTimeProvider _clock = new(DateTimeOffset.UtcNow);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task DialogInWhichNothingGoesOn_IsForgottenAtOnce()
    {
        await using EmulatedConnector connector = await EmulatedConnector.StartAsync(clock: _clock);

        await connector.Consumer.SendTextAsync(connector.DialogId, "Hi", Cancellation);

        Assert.Equal(0, Count(connector));
    }

    [Fact]
    public async Task DialogThatShowedTyping_IsForgottenAfterTheInterval()
    {
        await using EmulatedConnector connector = await EmulatedConnector.StartAsync(clock: _clock);
        await using (await connector.Consumer.BeginTypingAsync(connector.DialogId, Cancellation))
        {
            Assert.Equal(1, Count(connector));
        }

        Assert.Equal(1, Count(connector));
        _clock.Advance(new LivePersonConnectorOptions().ComposingInterval + TimeSpan.FromMilliseconds(2));

        Assert.Equal(0, Count(connector));
    }

    [Fact]
    public async Task DialogThatFails_IsForgottenToo()
    {
        await using EmulatedConnector connector = await EmulatedConnector.StartAsync(clock: _clock);
        connector.Script.Decide = static request => request.IsSend ? Fault.Status(400) : null;

        await Assert.ThrowsAsync<LivePersonResponseException>(
            () => connector.Consumer.SendTextAsync(connector.DialogId, "Hi", Cancellation));
        await Assert.ThrowsAsync<LivePersonResponseException>(
            () => connector.Consumer.BeginTypingAsync(connector.DialogId, Cancellation));
        _clock.Advance(new LivePersonConnectorOptions().ComposingInterval + TimeSpan.FromMilliseconds(2));

        Assert.Equal(0, Count(connector));
    }

    [Fact]
    public async Task ComposingOfUnknownFate_WhoseRepetitionIsRefused_IsPausedAfterTheTimeout()
    {
        await using EmulatedConnector connector = await EmulatedConnector.StartAsync(
            static options => options.ServerFaultDelays = [TimeSpan.FromSeconds(1)], clock: _clock);
        int tries = 0;
        connector.Script.Decide = request => request.Event != "COMPOSING" ? null : Interlocked.Increment(ref tries) switch
        {
            // Done, though nobody says so; and then surely not done.
            1 => Fault.Status(500, afterwards: true),
            _ => Fault.NotConnected,
        };

        await Assert.ThrowsAsync<LivePersonTransportException>(() => connector.PassTimeUntilAsync(
            _clock, connector.Consumer.SendStateAsync(connector.DialogId, ChatState.Composing, Cancellation)));
        Assert.True(connector.Agent.IsTyping);
        _clock.Advance(new LivePersonConnectorOptions().TypingTimeout + TimeSpan.FromMilliseconds(2));

        await EmulatedConnector.UntilAsync(() => !connector.Agent.IsTyping);
    }

    [Fact]
    public async Task ComposingWithoutAnAnswer_ThatComesAfterPause_IsPausedOnceMore()
    {
        await using EmulatedConnector connector = await EmulatedConnector.StartAsync(
            static options => options.ServerFaultDelays = [], clock: _clock);
        connector.Script.Decide = static request => request.Event == "COMPOSING" ? Fault.Broken : null;
        await Assert.ThrowsAsync<LivePersonTransportException>(
            () => connector.Consumer.BeginTypingAsync(connector.DialogId, Cancellation));

        // The request that was lost arrives now, from another connection.
        connector.Script.Decide = static _ => null;
        await using EmulatedConnector late =
            await EmulatedConnector.StartWithoutConversationAsync(emulator: connector.Emulator, clock: _clock);
        await late.Consumer.SendStateAsync(connector.DialogId, ChatState.Composing, Cancellation);
        Assert.True(connector.Agent.IsTyping);
        _clock.Advance(new LivePersonConnectorOptions().TypingTimeout + TimeSpan.FromMilliseconds(2));

        await EmulatedConnector.UntilAsync(
            () => connector.Script.Events.SequenceEqual(["COMPOSING", "PAUSE", "PAUSE"]));
    }

    private static int Count(EmulatedConnector connector) =>
        connector.Host.Services.GetRequiredService<DialogLanes>().Count;
}
