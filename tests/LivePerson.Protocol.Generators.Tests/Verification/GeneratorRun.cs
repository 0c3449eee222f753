using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LivePerson.Protocol.Generators.Tests.Verification;

/// <summary>
/// One run of the generator, made twice: the second run, over a copy of the same compilation, must find every step cached.
/// </summary>
internal sealed class GeneratorRun
{
    private readonly CSharpCompilation _compilation;

    private GeneratorRun(UserProject project, GeneratorDriver driver, CSharpCompilation compilation)
    {
        Project = project;
        Driver = driver;
        _compilation = compilation;
    }

    public UserProject Project { get; }

    public GeneratorDriver Driver { get; }

    public GeneratorRunResult Result => Driver.GetRunResult().Results.Single();

    /// <summary>Emitted files by hint name.</summary>
    public IReadOnlyDictionary<string, string> Sources =>
        Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());

    /// <summary>For example <c>schema/Sample.schema.json(2,5): error LPP1001</c>.</summary>
    public IReadOnlyList<string> Problems => [.. Result.Diagnostics.Select(Describe)];

    /// <summary>Runs the generator; diagnostics are the caller's to assert.</summary>
    public static GeneratorRun Of(UserProject project)
    {
        CSharpCompilation compilation = project.Compile();
        GeneratorRun run = new(
            project, project.CreateDriver().RunGenerators(compilation, TestContext.Current.CancellationToken), compilation);
        Assert.Null(run.Result.Exception);
        StepReasons.AssertCached(run.Again().Result);
        return run;
    }

    /// <summary>Runs the generator over schemas that are without fault, and compiles what it emits.</summary>
    public static GeneratorRun OfValid(UserProject project)
    {
        GeneratorRun run = Of(project);
        Findings.AssertNone(run.Result.Diagnostics.Select(diagnostic => diagnostic.ToString()));
        run.AssertCompiles();
        return run;
    }

    /// <summary>Runs the same driver over a copy of the compilation.</summary>
    public GeneratorRun Again() => Next(_compilation.Clone());

    /// <summary>Runs the same driver after C# was added to the project.</summary>
    public GeneratorRun AfterSource(string text) => Next(_compilation.AddSyntaxTrees(
        CSharpSyntaxTree.ParseText(text, new(Project.LanguageVersion, DocumentationMode.Diagnose), "/project/Added.cs")));

    /// <summary>Runs the same driver after the project's files were edited.</summary>
    public GeneratorRun After(Func<UserProject, UserProject> edit)
    {
        UserProject edited = edit(Project);
        GeneratorDriver driver = Driver.ReplaceAdditionalTexts([.. edited.Files]);
        return new(edited, driver.RunGenerators(_compilation, TestContext.Current.CancellationToken), _compilation);
    }

    public CSharpCompilation Compile() => _compilation.AddSyntaxTrees(Result.GeneratedSources.Select(source => source.SyntaxTree));

    /// <summary>No error, and no warning either: a user's build may treat them as errors.</summary>
    public void AssertCompiles() => Findings.AssertNone(Complaints());

    public ImmutableArray<string> Complaints() =>
    [
        .. Compile().GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .Select(diagnostic => $"{diagnostic} ⇐ {LineOf(diagnostic)}"),
    ];

    /// <summary>Errors alone: of schemas with mistakes, what the user's own code would suffer.</summary>
    public IEnumerable<string> Errors() => Compile().GetDiagnostics(TestContext.Current.CancellationToken)
        .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
        .Select(diagnostic => $"{diagnostic} ⇐ {LineOf(diagnostic)}");

    private static string Describe(Diagnostic diagnostic)
    {
        FileLinePositionSpan span = diagnostic.Location.GetLineSpan();
        string place = span.Path is null
            ? ""
            : $"{span.Path.Replace("/project/", "")}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1}): ";
        return $"{place}{diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}";
    }

    private static string? LineOf(Diagnostic diagnostic) => diagnostic.Location.SourceTree?.GetText()
        .Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim();

    private GeneratorRun Next(CSharpCompilation compilation) =>
        new(Project, Driver.RunGenerators(compilation, TestContext.Current.CancellationToken), compilation);
}
