using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LivePerson.Protocol.Generators.Tests.Verification;

/// <summary>A project of somebody who uses the generator: schema files, settings, C# of its own.</summary>
internal sealed record UserProject
{
    public string Root { get; init; } = "/project/";

    public string RootNamespace { get; init; } = "Acme.Chat";

    public LanguageVersion LanguageVersion { get; init; } = LanguageVersion.CSharp12;

    public ImmutableArray<SchemaText> Files { get; init; } = [];

    public ImmutableArray<(string Path, string Text)> Sources { get; init; } = [];

    /// <summary>A project with the one schema <c>Sample</c>.</summary>
    public static UserProject Of(string schema) => new UserProject().With("Sample", schema);

    /// <summary>A project with schemas of those names.</summary>
    public static UserProject Of(params (string Name, string Text)[] schemas) =>
        schemas.Aggregate(new UserProject(), static (project, schema) => project.With(schema.Name, schema.Text));

    /// <summary>With the schema of that name, in the place of one that it has already.</summary>
    public UserProject With(string name, string schema) => WithFile($"schema/{name}.schema.json", "Schema", schema);

    public UserProject WithSettings(string settings) => WithFile("schema/protocol.json", "Settings", settings);

    public UserProject WithSource(string text) => this with { Sources = Sources.Add(($"{Root}Source{Sources.Length}.cs", text)) };

    public UserProject WithFile(string relativePath, string item, string text)
    {
        SchemaText file = new(Root + relativePath, item, text);
        int index = Files.IndexOf(Files.FirstOrDefault(it => it.Path == file.Path)!);
        return this with { Files = index < 0 ? Files.Add(file) : Files.SetItem(index, file) };
    }

    public UserProject Without(string name) =>
        this with { Files = Files.RemoveAll(it => it.Path == $"{Root}schema/{name}.schema.json") };

    /// <summary>The compilation without what the generator adds.</summary>
    public CSharpCompilation Compile()
    {
        // Documentation is checked as in a project with GenerateDocumentationFile.
        CSharpParseOptions parsing = new(LanguageVersion, DocumentationMode.Diagnose);
        return CSharpCompilation.Create(
            "Acme.Chat",
            Sources.Select(source => CSharpSyntaxTree.ParseText(source.Text, parsing, source.Path)),
            References.All,
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999));
    }

    public CSharpGeneratorDriver CreateDriver() => CSharpGeneratorDriver.Create(
        [new ProtocolGenerator().AsSourceGenerator()],
        Files,
        new(LanguageVersion, DocumentationMode.Diagnose),
        new ProjectOptions(RootNamespace, Root),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
}
