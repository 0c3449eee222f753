using LivePerson.Protocol.Reliability;

namespace LivePerson.Protocol.Hosting.Tests.Reliability;

/// <summary>
/// A short form of the long run (<c>tests/Benchmarks -- soak</c>): a network that fails one request in five, a process
/// that stops in the middle.
/// </summary>
public sealed class SoakTests
{
    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    public async Task FailingNetwork_AndAProcessThatStops_LeaveNothingStuckLostOrDoubled(int seed)
    {
        SoakPlan plan = new() { Dialogs = 50, Episodes = 400, Parallelism = 32, Seed = seed };

        SoakResult result = await SoakRun.RunAsync(plan, TestContext.Current.CancellationToken);

        Assert.True(result.IsGood, result.ToString());
        Assert.Equal(2 * plan.Episodes, result.Accepted + result.Failed);
        // The faults were there, and most texts came through nevertheless.
        Assert.InRange(result.Faults, result.Requests / 10, result.Requests / 3);
        Assert.True(result.Accepted > result.Failed, result.ToString());
    }
}
