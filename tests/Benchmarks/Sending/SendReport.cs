using System.Diagnostics;
using System.Globalization;

namespace LivePerson.Protocol.Benchmarks.Sending;

/// <summary>
/// What the sender, and the connector of a host, cost over a client that posts finished bytes, in one process: rounds of
/// them in turn, several calls in flight, the median of the rounds' ratios.
/// </summary>
internal static class SendReport
{
    private const int InFlight = 8;
    private const int Rounds = 101;
    private const int AllocationCalls = 2_000;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan RoundLength = TimeSpan.FromMilliseconds(100);

    public static async Task PrintAsync(TextWriter output)
    {
        using Process server = AnswerServer.Start(out int port);
        using Calls calls = new(port);
        await using HostedCalls hosted = new(port);

        await CallsPerSecondAsync(calls.SendAsync, WarmUp).ConfigureAwait(false);
        await CallsPerSecondAsync(calls.PostBytesAsync, WarmUp).ConfigureAwait(false);

        await CallsPerSecondAsync(hosted.SendAsync, WarmUp).ConfigureAwait(false);

        double[] ratios = new double[Rounds];
        double[] hostedRatios = new double[Rounds];
        double[] rates = new double[Rounds];
        for (int i = 0; i < Rounds; i++)
        {
            rates[i] = await CallsPerSecondAsync(calls.SendAsync, RoundLength).ConfigureAwait(false);
            double bareRate = await CallsPerSecondAsync(calls.PostBytesAsync, RoundLength).ConfigureAwait(false);
            ratios[i] = rates[i] / bareRate;
            hostedRatios[i] = await CallsPerSecondAsync(hosted.SendAsync, RoundLength).ConfigureAwait(false) / bareRate;
        }

        double sent = await AllocatedBytesAsync(calls.SendAsync).ConfigureAwait(false);
        double sentByHost = await AllocatedBytesAsync(hosted.SendAsync).ConfigureAwait(false);
        double bare = await AllocatedBytesAsync(calls.PostBytesAsync).ConfigureAwait(false);
        Line(output, "send_throughput_vs_bare", Median(ratios));
        Line(output, "send_allocated_more_bytes", sent - bare);
        Line(output, "hosted_throughput_vs_bare", Median(hostedRatios));
        Line(output, "hosted_allocated_more_bytes", sentByHost - bare);
        Line(output, "send_calls_per_second", Median(rates));
        Line(output, "send_allocated_bytes", sent);
        Line(output, "send_bare_allocated_bytes", bare);

        server.StandardInput.Close();
        await server.WaitForExitAsync().ConfigureAwait(false);
    }

    private static async Task<double> CallsPerSecondAsync(Func<Task> call, TimeSpan time)
    {
        long start = Stopwatch.GetTimestamp();
        int[] counts = await Task.WhenAll(Enumerable.Range(0, InFlight).Select(_ => RepeatAsync()))
            .ConfigureAwait(false);

        return counts.Sum() / Stopwatch.GetElapsedTime(start).TotalSeconds;

        async Task<int> RepeatAsync()
        {
            int count = 0;
            while (Stopwatch.GetElapsedTime(start) < time)
            {
                await call().ConfigureAwait(false);
                count++;
            }

            return count;
        }
    }

    private static async Task<double> AllocatedBytesAsync(Func<Task> call)
    {
        await call().ConfigureAwait(false);
        long before = GC.GetTotalAllocatedBytes(precise: true);
        for (int i = 0; i < AllocationCalls; i++)
        {
            await call().ConfigureAwait(false);
        }

        return Math.Round((GC.GetTotalAllocatedBytes(precise: true) - before) / (double)AllocationCalls);
    }

    private static double Median(double[] values)
    {
        Array.Sort(values);

        return values[values.Length / 2];
    }

    private static void Line(TextWriter output, string name, double value) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} {value:0.###}"));
}
