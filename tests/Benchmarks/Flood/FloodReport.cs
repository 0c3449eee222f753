using System.Globalization;
using LivePerson.Protocol.Reliability;

namespace LivePerson.Protocol.Benchmarks.Flood;

/// <summary>
/// How fast webhooks are answered while the handler cannot keep up: <c>flood [notifications]</c>. Once with a handler
/// that waits, once with one that holds its thread.
/// </summary>
internal static class FloodReport
{
    /// <summary>What each answer stays below, in milliseconds; LivePerson's own limit is ten times that.</summary>
    private const double Bar = 250;

    public static async Task<int> RunAsync(string[] arguments, TextWriter output)
    {
        FloodPlan plan = new();
        if (arguments is [string notifications, ..])
        {
            plan = plan with { Notifications = int.Parse(notifications, CultureInfo.InvariantCulture) };
        }

        // What is compiled for the first time is not what a service waits for.
        await FloodRun.RunAsync(plan with { Notifications = 500 }, CancellationToken.None);

        bool isGood = await RunAsync("flood", plan, output);
        return await RunAsync("flood_blocking", plan with { HandlerBlocks = true }, output) && isGood ? 0 : 1;
    }

    private static async Task<bool> RunAsync(string name, FloodPlan plan, TextWriter output)
    {
        long before = GC.GetTotalMemory(forceFullCollection: true);
        FloodResult result = await FloodRun.RunAsync(plan, CancellationToken.None);
        output.WriteLine($"{name}: {result}");
        Line("answers", result.AnswerTimes.Count);
        Line("answer_median_ms", result.AnsweredWithin(0.5));
        Line("answer_p99_ms", result.AnsweredWithin(0.99));
        Line("answer_longest_ms", result.AnswerTimes[^1]);
        Line("answers_over_bar", result.AnswerTimes.Count(static time => time >= Bar));
        Line("pending_at_most", result.MostPending);
        Line("heap_growth_kb", (GC.GetTotalMemory(forceFullCollection: true) - before) / 1024);

        return result.IsGood && result.AnswerTimes[^1] < Bar;

        void Line(string figure, double value) =>
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}_{figure} {value:0.##}"));
    }
}
