using System.Diagnostics;

namespace LivePerson.Protocol.Benchmarks.Ratios;

/// <summary>
/// Measures several loops in turn, many short rounds of it, and takes medians: the rounds are shorter than a time slice, so
/// that what else the machine does disturbs few of them.
/// </summary>
internal static class InterleavedRounds
{
    private const int Rounds = 401;
    private const int CalibrationCalls = 20_000;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan RoundLength = TimeSpan.FromMilliseconds(1);

    public static Figure[] Measure(params Action<int>[] loops)
    {
        int[] calls = [.. loops.Select(CallsOfOneRound)];
        double[][] times = [.. loops.Select(static _ => new double[Rounds])];
        for (int round = 0; round < Rounds; round++)
        {
            for (int i = 0; i < loops.Length; i++)
            {
                long start = Stopwatch.GetTimestamp();
                loops[i](calls[i]);
                times[i][round] = Stopwatch.GetElapsedTime(start).TotalNanoseconds / calls[i];
            }
        }

        return [.. loops.Select((loop, i) => new Figure(Median(times[i]), AllocatedBytes(loop)))];
    }

    /// <summary>Runs a loop until the compiler has done its best with it; says how many calls fill a round.</summary>
    private static int CallsOfOneRound(Action<int> loop)
    {
        long start = Stopwatch.GetTimestamp();
        long calls = 0;
        do
        {
            loop(CalibrationCalls);
            calls += CalibrationCalls;
        }
        while (Stopwatch.GetElapsedTime(start) < WarmUp);

        return (int)Math.Max(1, calls * RoundLength / Stopwatch.GetElapsedTime(start));
    }

    private static double AllocatedBytes(Action<int> loop)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        loop(CalibrationCalls);

        // A call that allocates nothing must read 0, whatever the runtime allocates once in a while.
        return Math.Round((GC.GetAllocatedBytesForCurrentThread() - before) / (double)CalibrationCalls, 2);
    }

    private static double Median(double[] values)
    {
        Array.Sort(values);

        return values[values.Length / 2];
    }
}
