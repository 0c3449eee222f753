using LivePerson.Protocol.Reliability;

namespace LivePerson.Protocol.IntegrationTests.Reliability;

/// <summary>
/// A short form of the long run (<c>tests/Benchmarks -- soak</c>): an emulator that fails one request in five in each of
/// its ways, a process that stops in the middle.
/// </summary>
public sealed class SoakTests
{
    private static readonly string[] WaysToFail = ["unauthorized", "rate_limited", "server_fault", "no_answer"];

    [Fact]
    public async Task FailingServer_AndAProcessThatStops_LeaveNothingStuckLostOrDoubled()
    {
        SoakPlan plan = new() { Dialogs = 200, Episodes = 2_000, Patience = TimeSpan.FromSeconds(1), Seed = 11 };

        SoakResult result = await SoakRun.RunAsync(plan, TestContext.Current.CancellationToken);

        Assert.True(result.IsGood, result.ToString());
        Assert.Equal(2 * plan.Episodes, result.Accepted + result.Failed);
        // Each way of failing was met, and most texts came through nevertheless.
        Assert.All(WaysToFail, way => Assert.Contains(way, result.Outcomes.Keys));
        long requests = result.Outcomes.Values.Sum();
        Assert.InRange(requests - result.Outcomes["ok"], requests / 10, requests / 2);
        Assert.True(result.Accepted > result.Failed, result.ToString());
    }
}
