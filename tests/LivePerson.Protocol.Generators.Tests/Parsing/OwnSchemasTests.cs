using LivePerson.Protocol.Generators.Parsing;

namespace LivePerson.Protocol.Generators.Tests.Parsing;

/// <summary>The schema folder of this repository.</summary>
public sealed class OwnSchemasTests
{
    private static readonly string Folder = RepositoryFiles.PathOf("schema");

    [Fact]
    public void OurSchemas_HaveNoProblem()
    {
        SchemaDocument[] documents =
        [
            .. Directory.EnumerateFiles(Folder, "*.schema.json", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(path => SampleSchemas.Document(
                    File.ReadAllText(path), Path.GetRelativePath(RepositoryFiles.PathOf(""), path).Replace('\\', '/'))),
        ];

        SchemaSet set = new(documents, TestContext.Current.CancellationToken);

        Assert.NotEmpty(documents);
        Assert.Empty(SampleSchemas.ProblemsOf(set).Select(problem => $"{SampleSchemas.PlaceOf(problem)}: {problem.Message}"));
    }

    [Fact]
    public void OurSettings_HaveNoProblem()
    {
        string text = File.ReadAllText(Path.Combine(Folder, "protocol.json"));

        ProtocolSettings settings = SettingsParser.Parse(
            new("schema/protocol.json", "schema/protocol.json", text), TestContext.Current.CancellationToken);

        Assert.Empty(settings.Problems.Select(SampleSchemas.Describe));
        Assert.Equal("LivePerson.Protocol", settings.Namespace);
        Assert.NotEmpty(settings.Senders);
    }
}
