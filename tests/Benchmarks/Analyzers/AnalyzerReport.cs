using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using LivePerson.Protocol.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics.Telemetry;
using Microsoft.CodeAnalysis.Emit;

namespace LivePerson.Protocol.Benchmarks.Analyzers;

/// <summary>
/// What the rules cost in a build: the execution time that the compiler's telemetry gives them, over the CPU time of the
/// whole compilation with the SDK's default analyzers.
/// </summary>
internal static class AnalyzerReport
{
    private const int Rounds = 9;
    private const int Warming = 3;

    private static readonly ImmutableArray<DiagnosticAnalyzer> Ours =
    [
        .. typeof(ProtocolAnalyzer).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(DiagnosticAnalyzer)))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    public static async Task PrintAsync(TextWriter output)
    {
        List<Round> rounds = [];
        List<double> without = [];
        for (int round = 0; round < Rounds; round++)
        {
            rounds.Add(await CompileAsync(Ours).ConfigureAwait(false));
            without.Add((await CompileAsync([]).ConfigureAwait(false)).Compile);
        }

        // The first compilations wait for the JIT, in a build server only once.
        Round[] warm = [.. rounds.Skip(Warming)];
        double compile = Mean(warm, round => round.Compile);

        // Garbage is collected whenever it is, and whoever runs just then waits: only all rounds together are fair.
        Line(output, "analyzer_share_of_compile", warm.Sum(round => round.Ours.Values.Sum()) / warm.Sum(round => round.Compile));
        Line(output, "analyzer_share_of_first_compile", rounds[0].Share);
        Line(output, "analyzer_cpu_share_of_compile", 1 - (without.Skip(Warming).Average() / compile));
        Line(output, "compile_cpu_milliseconds", compile);
        foreach (string name in rounds[0].Ours.Keys.Order(StringComparer.Ordinal))
        {
            Line(output, $"{name}_milliseconds", Mean(warm, round => round.Ours[name]));
        }
    }

    private static async Task<Round> CompileAsync(ImmutableArray<DiagnosticAnalyzer> added)
    {
        using Process process = Process.GetCurrentProcess();
        TimeSpan before = process.TotalProcessorTime;

        CSharpCompilation compilation = SampleProject.Parse();
        compilation = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(SdkAnalyzers.Severities));
        CompilationWithAnalyzers withAnalyzers = compilation.WithAnalyzers(
            [.. SdkAnalyzers.All, .. added],
            new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: true));
        ImmutableArray<Diagnostic> found = await withAnalyzers.GetAnalyzerDiagnosticsAsync().ConfigureAwait(false);
        using MemoryStream assembly = new();
        EmitResult emitted = compilation.Emit(assembly);

        process.Refresh();
        double compile = (process.TotalProcessorTime - before).TotalMilliseconds;
        Check(emitted.Diagnostics.AddRange(found));

        Dictionary<string, double> times = [];
        foreach (DiagnosticAnalyzer analyzer in added)
        {
            AnalyzerTelemetryInfo telemetry =
                await withAnalyzers.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None).ConfigureAwait(false);
            times[analyzer.GetType().Name] = telemetry.ExecutionTime.TotalMilliseconds;
        }

        return new(times, compile);
    }

    /// <summary>A project that does not compile, or an analyzer that crashes, would be measured wrongly.</summary>
    private static void Check(ImmutableArray<Diagnostic> diagnostics)
    {
        if (diagnostics.FirstOrDefault(it => it.Severity == DiagnosticSeverity.Error || it.Id.StartsWith("AD", StringComparison.Ordinal)) is { } wrong)
        {
            throw new InvalidOperationException(wrong.ToString());
        }
    }

    private static double Mean(Round[] rounds, Func<Round, double> select) => rounds.Average(select);

    private static void Line(TextWriter output, string name, double value) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} {value:0.####}"));

    private sealed record Round(IReadOnlyDictionary<string, double> Ours, double Compile)
    {
        public double Share => Ours.Values.Sum() / Compile;
    }
}
