using System.Text.RegularExpressions;
using LivePerson.Protocol.Generators.Emission;
using LivePerson.Protocol.Generators.Model;
using LivePerson.Protocol.Generators.Model.Building;
using LivePerson.Protocol.Generators.Parsing;
using LivePerson.Protocol.Generators.Tests.Parsing;

namespace LivePerson.Protocol.Generators.Tests.Documentation;

/// <summary>"From this schema … the compiler gets this": it does.</summary>
public sealed class ReadmeSchemaTests
{
    [Fact]
    public void RecordInTheReadme_IsWhatItsSchemaBecomes()
    {
        string readme = File.ReadAllText(RepositoryFiles.PathOf("README.md"));
        string schema = Block("json").Match(readme).Groups[1].Value;
        string[] shown = [.. Block("csharp").Match(readme).Groups[1].Value.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)];

        SchemaDocument document = SampleSchemas.Document(schema, "schema/ChatStateEvent.schema.json");
        ProtocolModel model = ModelBuilder.Build([document], new ProtocolSettings(), "Shop", TestContext.Current.CancellationToken);
        RecordModel record = Assert.Single(model.Types.OfType<RecordModel>());
        string[] emitted = [.. RecordEmitter.Emit(record).Text.Split('\n').Select(line => line.Trim())];

        Assert.Empty(model.Problems);
        Assert.Equal(shown, shown.Where(emitted.Contains));
    }

    private static Regex Block(string language) => new($"```{language}\n(.*?)```", RegexOptions.Singleline);
}
