using System.Diagnostics;
using System.Globalization;
using LivePerson.Protocol.Reliability;

namespace LivePerson.Protocol.Benchmarks.Soak;

/// <summary>
/// The long run: <c>soak [seed] [dialogs] [episodes]</c>.
/// </summary>
internal static class SoakReport
{
    public static async Task<int> RunAsync(string[] arguments, TextWriter output)
    {
        SoakPlan plan = new();
        plan = plan with
        {
            Seed = Number(arguments, 0, plan.Seed),
            Dialogs = Number(arguments, 1, plan.Dialogs),
            Episodes = Number(arguments, 2, plan.Episodes),
        };
        long start = Stopwatch.GetTimestamp();
        SoakResult result = await SoakRun.RunAsync(plan, CancellationToken.None);
        output.WriteLine(plan);
        output.WriteLine(result);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{Stopwatch.GetElapsedTime(start).TotalSeconds:0} s"));
        output.WriteLine(result.IsGood ? "good" : "NOT GOOD");

        return result.IsGood ? 0 : 1;
    }

    private static int Number(string[] arguments, int index, int otherwise) =>
        arguments.Length > index ? int.Parse(arguments[index], CultureInfo.InvariantCulture) : otherwise;
}
