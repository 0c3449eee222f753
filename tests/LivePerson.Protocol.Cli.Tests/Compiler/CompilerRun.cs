using System.Text;
using LivePerson.Protocol.Generators;
using LivePerson.Protocol.Generators.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LivePerson.Protocol.Cli.Tests.Compiler;

/// <summary>What the compiler makes of a folder of schemas, by Roslyn itself.</summary>
internal static class CompilerRun
{
    /// <param name="project">The project's folder.</param>
    /// <param name="schemas">The folder of the schemas in it.</param>
    /// <param name="rootNamespace">The project's root namespace.</param>
    public static GeneratorRunResult Of(string project, string schemas, string rootNamespace = "Protocol")
    {
        IEnumerable<AdditionalText> files = Directory
            .EnumerateFiles(Path.Combine(project, schemas), "*.json", SearchOption.AllDirectories)
            .Select(path => new SchemaText(path, ItemOf(path), File.ReadAllText(path, Encoding.UTF8)));
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new ProtocolGenerator().AsSourceGenerator()],
            files,
            new CSharpParseOptions(LanguageVersion.Latest),
            new ProjectOptions(rootNamespace, project + "/"));
        return driver
            .RunGenerators(CSharpCompilation.Create("Compiled"), TestContext.Current.CancellationToken)
            .GetRunResult().Results.Single();
    }

    /// <summary>As MSBuild prints it, with a path relative to the project.</summary>
    public static string Describe(Diagnostic diagnostic, string project)
    {
        FileLinePositionSpan span = diagnostic.Location.GetLineSpan();
        string path = Path.GetRelativePath(project, span.Path).Replace('\\', '/');
        return $"{path}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1}): "
            + $"{diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage()}";
    }

    private static string ItemOf(string path) => Path.GetFileName(path) switch
    {
        "protocol.json" => "Settings",
        "protocol.lock.json" => "Lock",
        _ => "Schema",
    };
}
