using System.Diagnostics;

namespace LivePerson.Protocol.Benchmarks.Generator;

/// <summary>What one run costs.</summary>
internal readonly record struct Cost(double Milliseconds, long AllocatedBytes)
{
    public static Cost Of(Action run)
    {
        long allocated = GC.GetTotalAllocatedBytes(precise: true);
        long start = Stopwatch.GetTimestamp();
        run();
        TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
        return new(elapsed.TotalMilliseconds, GC.GetTotalAllocatedBytes(precise: true) - allocated);
    }

    /// <summary>The medians of several runs; the first few warm up.</summary>
    public static Cost Median(int rounds, Action<int> run)
    {
        Cost[] costs = [.. Enumerable.Range(0, rounds).Select(round => Of(() => run(round))).ToArray().Skip(rounds / 4)];
        return new(
            costs.Select(cost => cost.Milliseconds).Order().ElementAt(costs.Length / 2),
            costs.Select(cost => cost.AllocatedBytes).Order().ElementAt(costs.Length / 2));
    }
}
