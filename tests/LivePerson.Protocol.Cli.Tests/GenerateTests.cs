using LivePerson.Protocol.Cli.Tests.Compiler;
using LivePerson.Protocol.Cli.Tests.Running;
using Microsoft.CodeAnalysis;

namespace LivePerson.Protocol.Cli.Tests;

/// <summary><c>lpp generate</c> writes what the compiler generates, and touches nothing else.</summary>
public sealed class GenerateTests
{
    private const string Schema = """{ "type": "object", "properties": { "id": { "type": "string" } } }""";

    [Fact]
    public async Task OwnSchemas_BecomeTheCompilersFilesByteForByte()
    {
        using TemporaryFolder folder = new();

        LppResult result = await Lpp.RunAsync(Repository.Root, "generate", "schema", "-o", folder.PathOf("out"));

        result.MustExitWith(0);
        IEnumerable<GeneratedSourceResult> expected = CompilerRun.Of(Repository.Root.TrimEnd('/'), "schema").GeneratedSources;
        Assert.Equal(
            expected.Select(it => it.HintName).Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(folder.PathOf("out")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.All(expected, it => Assert.Equal(
            it.SourceText.Encoding!.GetBytes(it.SourceText.ToString()), File.ReadAllBytes(folder.PathOf("out/" + it.HintName))));
    }

    [Fact]
    public async Task RootNamespace_IsTheProjects()
    {
        using TemporaryFolder folder = TemporaryFolder.WithSample(Schema);

        LppResult result = await Lpp.RunAsync(folder.Path, "generate", "schema", "-o", "out", "--namespace", "Acme.Shop");

        Assert.Equal(
            "wrote out/Sample.Json.g.cs\nwrote out/Sample.g.cs\nwrote out/ShopJsonContext.g.cs\nout: 3 files written, 0 unchanged.\n",
            result.MustExitWith(0).Output);
        Assert.Contains("namespace Acme.Shop;", folder.Read("out/Sample.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SecondRun_WritesNothing()
    {
        using TemporaryFolder folder = TemporaryFolder.WithSample(Schema);
        await Lpp.RunAsync(folder.Path, "generate", "schema", "-o", "out");

        LppResult again = await Lpp.RunAsync(folder.Path, "generate", "schema", "-o", "out");

        Assert.Equal("out: 0 files written, 3 unchanged.\n", again.MustExitWith(0).Output);
    }

    [Fact]
    public async Task OtherFiles_StayAndStaleOnesAreNamed()
    {
        using TemporaryFolder folder = TemporaryFolder.WithSample(Schema)
            .Write("out/Mine.g.cs", "// mine")
            .Write("out/notes.txt", "notes");
        await Lpp.RunAsync(folder.Path, "generate", "schema", "-o", "out");
        File.Move(folder.PathOf("schema/Sample.schema.json"), folder.PathOf("schema/Other.schema.json"));

        LppResult result = await Lpp.RunAsync(folder.Path, "generate", "schema", "-o", "out");

        Assert.Equal(
            ["stale out/Sample.Json.g.cs is no longer generated; delete it", "stale out/Sample.g.cs is no longer generated; delete it"],
            result.MustExitWith(0).Lines.Where(line => line.StartsWith("stale", StringComparison.Ordinal)));
        Assert.Equal(("// mine", "notes"), (folder.Read("out/Mine.g.cs"), folder.Read("out/notes.txt")));
        Assert.True(File.Exists(folder.PathOf("out/Sample.g.cs")));
    }

    [Fact]
    public async Task SchemasWithErrors_WriteNothing()
    {
        using TemporaryFolder folder = TemporaryFolder.WithSample("""{ "type": "strin" }""");

        LppResult result = await Lpp.RunAsync(folder.Path, "generate", "schema", "-o", "out");

        Assert.EndsWith("Nothing was written to out: 1 error.\n", result.MustExitWith(1).Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.PathOf("out")));
    }
}
