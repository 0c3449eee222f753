using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace LivePerson.Protocol.Benchmarks.Analyzers;

/// <summary>The analyzers that the SDK adds to every project, with the severities of its default analysis level.</summary>
internal static class SdkAnalyzers
{
    private static readonly string Folder = typeof(SdkAnalyzers).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(it => it.Key == "SdkAnalyzers").Value!;

    public static ImmutableArray<DiagnosticAnalyzer> All { get; } =
    [
        .. Directory.EnumerateFiles(Folder, "*.dll")
            .Where(path => !path.Contains("VisualBasic", StringComparison.Ordinal))
            .SelectMany(path => new AnalyzerFileReference(path, new Loader()).GetAnalyzers(LanguageNames.CSharp)),
    ];

    public static ImmutableDictionary<string, ReportDiagnostic> Severities { get; } = ReadSeverities();

    /// <summary>In a build, the compiler leaves out what would not be more than a suggestion.</summary>
    private static ImmutableDictionary<string, ReportDiagnostic> ReadSeverities()
    {
        string path = Path.Combine(Folder, "build", "config", "analysislevel_10_default.globalconfig");
        AnalyzerConfig config = AnalyzerConfig.Parse(SourceText.From(File.ReadAllText(path)), path);
        return All.SelectMany(analyzer => analyzer.SupportedDiagnostics)
            .Where(rule => !rule.IsEnabledByDefault || rule.DefaultSeverity < DiagnosticSeverity.Warning)
            .Select(rule => KeyValuePair.Create(rule.Id, ReportDiagnostic.Suppress))
            .DistinctBy(severity => severity.Key)
            .ToImmutableDictionary()
            .SetItems(AnalyzerConfigSet.Create(ImmutableArray.Create(config)).GlobalConfigOptions.TreeOptions);
    }

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
