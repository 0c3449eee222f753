using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LivePerson.Protocol.Analyzers.Tests.Verification;

/// <summary>A user's projects, mostly of one file, and what the analyzers say about them.</summary>
internal static class UserProject
{
    public const string FileName = "Program.cs";

    // The spelling of a user's project with implicit usings.
    private const string GlobalUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.Preview);

    public static CSharpCompilationOptions CompilationOptions(OutputKind kind = OutputKind.DynamicallyLinkedLibrary) =>
        new(kind, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true);

    // A run of mutation testing asks for the same sources some thousand times.
    private static readonly ConcurrentDictionary<(string, ImmutableArray<MetadataReference>), Solution> Created = new();
    private static readonly ConcurrentDictionary<Compilation, bool> Compiling = new();

    public static Solution Create(string text, ImmutableArray<MetadataReference> references) =>
        Created.GetOrAdd((text, references), it => CreateAnew(it.Item1, it.Item2));

    private static Solution CreateAnew(string text, ImmutableArray<MetadataReference> references) =>
        AddTo(new AdhocWorkspace().CurrentSolution, "User", references, (FileName, text));

    /// <summary>The solution with one more project.</summary>
    public static Solution AddTo(
        Solution solution, string name, ImmutableArray<MetadataReference> references, params IEnumerable<(string Name, string Text)> files)
    {
        ProjectId project = ProjectId.CreateNewId();
        OutputKind kind = files.Any(file => file.Text.Contains("// top-level", StringComparison.Ordinal))
            ? OutputKind.ConsoleApplication
            : OutputKind.DynamicallyLinkedLibrary;
        solution = solution
            .AddProject(project, name, name, LanguageNames.CSharp)
            .WithProjectParseOptions(project, ParseOptions)
            .WithProjectCompilationOptions(project, CompilationOptions(kind))
            .WithProjectMetadataReferences(project, references)
            .AddDocument(DocumentId.CreateNewId(project), "Usings.cs", GlobalUsings);
        foreach ((string file, string text) in files)
        {
            solution = solution.AddDocument(DocumentId.CreateNewId(project), file, text);
        }

        return solution;
    }

    public static Document DocumentOf(Solution solution) =>
        solution.Projects.Single().Documents.Single(document => document.Name == FileName);

    public static Task<ImmutableArray<Diagnostic>> AnalyzeAsync(
        Solution solution, ImmutableArray<DiagnosticAnalyzer> analyzers, params IEnumerable<string> enabled) =>
        AnalyzeAsync(solution.Projects.Single(), analyzers, enabled);

    public static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(
        Project project, ImmutableArray<DiagnosticAnalyzer> analyzers, params IEnumerable<string> enabled)
    {
        Compilation compilation = (await project.GetCompilationAsync())!;
        Compiling.GetOrAdd(compilation, static it =>
        {
            AssertCompiles(it);
            return true;
        });
        (ImmutableArray<Diagnostic> diagnostics, Exception? crash) = await RunAsync(compilation, analyzers, enabled);
        Assert.Null(crash);
        return [.. diagnostics.OrderBy(it => it.Location.SourceSpan.Start).ThenBy(it => it.Id)];
    }

    /// <summary>What an analyzer throws at a text that need not compile.</summary>
    public static async Task<Exception?> CrashAtAsync(string text, ImmutableArray<DiagnosticAnalyzer> analyzers) =>
        (await RunOnBrokenAsync(text, analyzers)).Crash;

    /// <summary>What analyzers find in a text that need not compile.</summary>
    public static async Task<ImmutableArray<Diagnostic>> AnalyzeBrokenAsync(
        string text, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        (ImmutableArray<Diagnostic> found, Exception? crash) = await RunOnBrokenAsync(text, analyzers);
        Assert.Null(crash);
        return found;
    }

    private static async Task<(ImmutableArray<Diagnostic> Found, Exception? Crash)> RunOnBrokenAsync(
        string text, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        Solution solution = CreateAnew(text, References.WithLibrary);
        Compilation compilation = (await solution.Projects.Single().GetCompilationAsync())!;
        return await RunAsync(compilation, analyzers, analyzers.SelectMany(it => it.SupportedDiagnostics).Select(it => it.Id));
    }

    private static async Task<(ImmutableArray<Diagnostic> Found, Exception? Crash)> RunAsync(
        Compilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers, IEnumerable<string> enabled)
    {
        compilation = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(
            enabled.ToImmutableDictionary(id => id, _ => ReportDiagnostic.Warn)));
        Exception? crash = null;
        CompilationWithAnalyzers withAnalyzers = compilation.WithAnalyzers(
            analyzers,
            new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([]), (exception, _, _) => crash = exception, true, false));
        return (await withAnalyzers.GetAnalyzerDiagnosticsAsync(), crash);
    }

    public static void AssertCompiles(Compilation compilation)
    {
        IEnumerable<string> errors = compilation.GetDiagnostics()
            .Where(it => it.Severity == DiagnosticSeverity.Error)
            .Select(it => it.ToString());
        Assert.Equal("", string.Join("\n", errors));
    }
}
