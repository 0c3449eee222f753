using System.Net.Http.Headers;
using LivePerson.Protocol.Hosting.Tests.Setup;
using Microsoft.Extensions.Time.Testing;

namespace LivePerson.Protocol.Hosting.Tests.Retries;

/// <summary>What is repeated, and after which waits.</summary>
public sealed class RetryTests
{
    // Time passes in steps while nothing is under way; each try may cost a few of them.
    private static readonly TimeSpan Slack = TimeSpan.FromSeconds(0.6);

    private readonly FakeTimeProvider _clock = new(DateTimeOffset.UtcNow);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string, string, bool> Repeated { get; } = new()
    {
        { "text", "not connected", true },
        { "text", "429", true },
        { "text", "broken", false },
        { "text", "broken afterwards", false },
        { "text", "500", false },
        { "text", "503", false },
        { "text", "400", false },
        { "text", "unreadable", false },
        { "state", "not connected", true },
        { "state", "429", true },
        { "state", "broken", true },
        { "state", "broken afterwards", true },
        { "state", "500", true },
        { "state", "503", true },
        { "state", "400", false },
        { "state", "unreadable", false },
        { "receipt", "503", true },
        { "receipt", "broken", true },
        { "close", "503", true },
        { "rate", "broken", true },
    };

    [Theory]
    [MemberData(nameof(Repeated))]
    public async Task FailedRequest_IsRepeated_IfTheProtocolAllowsIt(string call, string failure, bool isRepeated)
    {
        await using EmulatedConnector connector = await EmulatedConnector.StartAsync(clock: _clock);
        int failures = 1;
        connector.Script.Decide = _ => Interlocked.Decrement(ref failures) >= 0 ? FaultOf(failure) : null;

        Exception? thrown = await Record.ExceptionAsync(
            () => connector.PassTimeUntilAsync(_clock, CallAsync(connector, call)));

        Assert.Equal(isRepeated, thrown is null);
        Assert.Equal(isRepeated ? 2 : 1, connector.Script.Events.Count());
        Assert.True(thrown is null or LivePersonException);
    }

    [Fact]
    public async Task TextWithoutAnAnswerInTime_IsNotRepeated()
    {
        await using EmulatedConnector connector = await EmulatedConnector.StartAsync(
            static options => options.AttemptTimeout = TimeSpan.FromMilliseconds(300));
        connector.Script.Decide = static request => request.IsSend ? Fault.Silent : null;

        LivePersonTransportException failure = await Assert.ThrowsAsync<LivePersonTransportException>(
            () => connector.Consumer.SendTextAsync(connector.DialogId, "once", Cancellation));

        Assert.True(failure is { IsTimeout: true, MayHaveArrived: true });
        Assert.Equal(["once"], connector.Script.Events);
    }

    [Fact]
    public async Task ServerFaults_AreWaitedFor_5_10_15_Seconds()
    {
        await using EmulatedConnector connector = await EmulatedConnector.StartAsync(clock: _clock);
        connector.Script.Decide = static request => request.IsSend ? Fault.Status(503) : null;

        await Assert.ThrowsAsync<LivePersonResponseException>(
            () => connector.PassTimeUntilAsync(_clock, CallAsync(connector, "state")));

        AssertWaits(connector, [5, 10, 15]);
    }

    [Fact]
    public async Task TooManyRequests_AreWaitedFor_1_2_4_Seconds()
    {
        await using EmulatedConnector connector = await EmulatedConnector.StartAsync(clock: _clock);
        int failures = 3;
        connector.Script.Decide =
            request => request.IsSend && Interlocked.Decrement(ref failures) >= 0 ? Fault.Status(429) : null;

        await connector.PassTimeUntilAsync(_clock, CallAsync(connector, "text"));

        AssertWaits(connector, [1, 2, 4]);
        Assert.Single(connector.AgentTexts);
    }

    [Theory]
    [InlineData("token")]
    [InlineData("consumer")]
    public async Task TooManyLogins_AreWaitedFor_5_Seconds(string login)
    {
        await using EmulatedConnector connector = await EmulatedConnector.StartWithoutConversationAsync(clock: _clock);
        int failures = 1;
        connector.Script.Decide = request =>
            request.Path.EndsWith(login, StringComparison.Ordinal) && Interlocked.Decrement(ref failures) >= 0
                ? Fault.Status(429)
                : null;

        await connector.PassTimeUntilAsync(_clock, connector.Consumer.OpenAsync(cancellationToken: Cancellation));

        AssertWaits(connector, [5], request => request.Path.EndsWith(login, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("seconds", 20)]
    [InlineData("date", 20)]
    [InlineData("less than the published wait", 5)]
    public async Task RetryAfter_MakesTheWaitLonger_NeverShorter(string form, int expected)
    {
        await using EmulatedConnector connector = await EmulatedConnector.StartAsync(
            static options => options.RetryJitter = 0, clock: _clock);
        int failures = 1;
        connector.Script.Decide = request => request.IsSend && Interlocked.Decrement(ref failures) >= 0
            ? Fault.Status(503, response => response.Headers.RetryAfter = form switch
            {
                "seconds" => new RetryConditionHeaderValue(TimeSpan.FromSeconds(20)),
                "date" => new RetryConditionHeaderValue(_clock.GetUtcNow().AddSeconds(20)),
                _ => new RetryConditionHeaderValue(TimeSpan.FromSeconds(1)),
            })
            : null;

        await connector.PassTimeUntilAsync(_clock, CallAsync(connector, "state"));

        AssertWaits(connector, [expected], jitter: 0);
    }

    [Fact]
    public async Task RetryAfter_BeyondTheBudget_FailsAtOnce()
    {
        await using EmulatedConnector connector = await EmulatedConnector.StartAsync(clock: _clock);
        connector.Script.Decide = static request => request.IsSend
            ? Fault.Status(429, static response => response.Headers.RetryAfter = new(TimeSpan.FromMinutes(5)))
            : null;

        LivePersonResponseException failure = await Assert.ThrowsAsync<LivePersonResponseException>(
            () => CallAsync(connector, "text"));

        Assert.Equal(TimeSpan.FromMinutes(5), failure.RetryAfter?.Delta);
        Assert.Single(connector.Script.Events);
    }

    [Fact]
    public async Task Budget_EndsTheRepetitions()
    {
        await using EmulatedConnector connector = await EmulatedConnector.StartAsync(
            static options => options.RetryBudget = TimeSpan.FromSeconds(12), clock: _clock);
        connector.Script.Decide = static request => request.IsSend ? Fault.Status(429) : null;

        await Assert.ThrowsAsync<LivePersonResponseException>(
            () => connector.PassTimeUntilAsync(_clock, CallAsync(connector, "text")));

        // 1 + 2 + 4 s, and the next wait would be 8.
        AssertWaits(connector, [1, 2, 4]);
    }

    [Fact]
    public async Task NoDelays_NoRepetitions()
    {
        await using EmulatedConnector connector = await EmulatedConnector.StartAsync(
            static options => options.ServerFaultDelays = []);
        connector.Script.Decide = static request => request.IsSend ? Fault.NotConnected : null;

        await Assert.ThrowsAsync<LivePersonTransportException>(() => CallAsync(connector, "state"));

        Assert.Single(connector.Script.Events);
    }

    [Fact]
    public async Task Jitter_SpreadsTheWaits_AndNeverShortensThem()
    {
        await using EmulatedConnector connector = await EmulatedConnector.StartAsync(
            static options => (options.RetryJitter, options.ServerFaultDelays) =
                (1, [.. Enumerable.Repeat(TimeSpan.FromSeconds(4), 7)]),
            clock: _clock);
        connector.Script.Decide = static request => request.IsSend ? Fault.Status(500) : null;

        await Assert.ThrowsAsync<LivePersonResponseException>(
            () => connector.PassTimeUntilAsync(_clock, CallAsync(connector, "state")));

        double[] waits = [.. WaitsOf(connector, static request => request.IsSend)];
        Assert.All(waits, static wait => Assert.InRange(wait, 4, 8 + Slack.TotalSeconds));
        Assert.True(waits.Max() - waits.Min() > 0.2, string.Join(", ", waits));
    }

    [Fact]
    public async Task CancelledWhileItWaits_EndsAtOnce()
    {
        await using EmulatedConnector connector = await EmulatedConnector.StartAsync(clock: _clock);
        connector.Script.Decide = static request => request.IsSend ? Fault.Status(429) : null;
        using CancellationTokenSource caller = new();

        Task call = connector.Consumer.SendTextAsync(connector.DialogId, "text", caller.Token);
        await EmulatedConnector.UntilAsync(() => connector.Script.Events.Any() && connector.Script.IsIdle);
        await caller.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Single(connector.Script.Events);
    }

    private static Task CallAsync(EmulatedConnector connector, string call) => call switch
    {
        "text" => connector.Consumer.SendTextAsync(connector.DialogId, "text", Cancellation),
        "state" => connector.Consumer.SendStateAsync(connector.DialogId, ChatState.Active, Cancellation),
        "receipt" => connector.Consumer.SendReceiptAsync(connector.DialogId, AcceptStatus.Read, [1], Cancellation),
        "close" => connector.Consumer.CloseAsync(connector.DialogId, Cancellation),
        "rate" => connector.Consumer.RateAsync(connector.DialogId, 5, true, Cancellation),
        _ => throw new ArgumentOutOfRangeException(nameof(call)),
    };

    private static Fault FaultOf(string failure) => failure switch
    {
        "not connected" => Fault.NotConnected,
        "broken" => Fault.Broken,
        "broken afterwards" => Fault.BrokenAfterwards,
        "unreadable" => Fault.Status(200, body: "{"),
        _ => Fault.Status(int.Parse(failure)),
    };

    private static void AssertWaits(
        EmulatedConnector connector, double[] expected, Func<SeenRequest, bool>? which = null, double jitter = 0.2)
    {
        double[] waits = [.. WaitsOf(connector, which ?? (static request => request.IsSend))];
        Assert.Equal(expected.Length, waits.Length);
        Assert.All(expected.Zip(waits), pair => Assert.InRange(
            pair.Second, pair.First, (pair.First * (1 + jitter)) + Slack.TotalSeconds));
    }

    private static IEnumerable<double> WaitsOf(EmulatedConnector connector, Func<SeenRequest, bool> which)
    {
        SeenRequest[] tries = [.. connector.Script.Seen.Where(which)];
        return tries.Zip(tries.Skip(1), static (first, second) => (second.At - first.At).TotalSeconds);
    }
}
