using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace LivePerson.Protocol.Generators.Tests.Verification;

/// <summary>
/// A build of a user's project by the SDK's own compiler, with every rule of its analyzers on, also for generated files:
/// <c>AnalysisMode=All</c>, nullable annotations, documentation, checked arithmetic, unused usings.
/// </summary>
internal sealed partial class UserBuild : IDisposable
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("user-build-").FullName;

    /// <summary>As the option <c>LangVersion</c> has it.</summary>
    public string LanguageVersion { get; init; } = "default";

    public bool HasImplicitUsings { get; init; }

    public bool IsProgram { get; init; }

    /// <summary>Builds with the schemas and the settings of a folder; answers what the compiler says.</summary>
    public async Task<IReadOnlyList<BuildWarning>> RunAsync(string schemas)
    {
        string[] files = [.. Directory.EnumerateFiles(schemas, "*.schema.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        string settings = Path.Combine(_folder, "protocol.json");
        Write("protocol.json", File.ReadAllText(Path.Combine(schemas, "protocol.json")).Replace("\"LivePerson.Protocol\"", "\"Acme.Chat\""));
        Directory.CreateDirectory(Path.Combine(_folder, "generated"));
        Write("Program.cs", HasImplicitUsings ? ImplicitUsings : "");
        Write("Program.Main.cs", IsProgram ? "internal static class Program { private static void Main() { } }" : "");
        Write(".editorconfig", "root = true\n[*.g.cs]\ngenerated_code = false\ndotnet_diagnostic.IDE0005.severity = warning\n");
        Write("project.globalconfig", GlobalConfig(schemas, files, settings));
        Write("build.rsp", string.Join('\n', Arguments([.. files, settings]).Select(it => $"\"{it}\"")));

        ProcessStartInfo start = new("dotnet", [Path.Combine(TestPlaces.Sdk, "Roslyn/bincore/csc.dll"), "-noconfig", "@build.rsp"])
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
        };
        using Process compiler = Process.Start(start)!;
        string output = await compiler.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await compiler.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(compiler.ExitCode == 0, output);
        return [.. Line().Matches(output).Select(match => BuildWarning.Of(_folder, match)).Distinct()];
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private IEnumerable<string> Arguments(string[] additionalFiles) =>
    [
        "-nologo", IsProgram ? "-target:exe" : "-target:library", "-out:User.dll", "-doc:User.xml", "-nullable:enable", "-warn:9999", "-checked+",
        $"-langversion:{LanguageVersion}", "-generatedfilesout:generated",
        "-analyzerconfig:.editorconfig", "-analyzerconfig:project.globalconfig",
        $"-analyzerconfig:{TestPlaces.Sdk}Sdks/Microsoft.NET.Sdk/analyzers/build/config/analysislevel_{Environment.Version.Major}_all.globalconfig",
        .. Analyzers().Select(path => $"-analyzer:{path}"),
        .. References.All.Select(reference => $"-reference:{reference.Display}"),
        .. additionalFiles.Select(path => $"-additionalfile:{path}"),
        "Program.cs", "Program.Main.cs",
    ];

    private static IEnumerable<string> Analyzers() =>
    [
        typeof(ProtocolGenerator).Assembly.Location,
        typeof(Analyzers.ProtocolAnalyzer).Assembly.Location,
        .. Directory.EnumerateFiles(TestPlaces.Sdk + "Sdks/Microsoft.NET.Sdk/analyzers", "*CodeAnalysis*.dll").Where(path => !path.Contains("VisualBasic")),
        .. Directory.EnumerateFiles(TestPlaces.Sdk + "Sdks/Microsoft.NET.Sdk/codestyle/cs", "*.CodeStyle.dll"),
    ];

    private string GlobalConfig(string schemas, string[] files, string settings)
    {
        StringBuilder config = new($"""
            is_global = true
            build_property.RootNamespace = Acme.Chat
            build_property.ProjectDir = {_folder}/
            build_property.TargetFramework = net10.0
            build_property.GenerateDocumentationFile = true

            """);
        foreach (string file in files.Append(settings))
        {
            config.Append($"""

                [{file}]
                build_metadata.AdditionalFiles.ProtocolItem = {(file == settings ? "Settings" : "Schema")}
                build_metadata.AdditionalFiles.ProtocolPath = schema/{Path.GetRelativePath(schemas, file)}

                """);
        }

        return config.ToString();
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);

    [GeneratedRegex(@"^(?<file>.*)\((?<line>\d+),\d+\): (?:warning|error) (?<id>\w+): (?<text>.*)$", RegexOptions.Multiline)]
    private static partial Regex Line();
}
