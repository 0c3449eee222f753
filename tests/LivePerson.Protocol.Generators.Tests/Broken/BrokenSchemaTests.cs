using System.Collections.Immutable;
using System.Globalization;
using LivePerson.Protocol.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LivePerson.Protocol.Generators.Tests.Broken;

/// <summary>
/// One mistake is one problem, at the very words that are wrong, and nothing else of the project suffers: types stay, also
/// that of the broken file, and what has no part in the mistake is emitted to the letter.
/// </summary>
public sealed class BrokenSchemaTests
{
    private static readonly ImmutableDictionary<string, string> OfTheBystander = EmittedOf(
        GeneratorRun.Of(new UserProject().With("Bystander", BrokenCase.Bystander)), "Bystander");

    public static TheoryData<string> Titles { get; } = [.. BrokenCase.All.Select(it => it.Title)];

    [Theory]
    [MemberData(nameof(Titles))]
    public void Mistake_IsOneProblemAtItsPlaceAndHurtsNobodyElse(string title)
    {
        BrokenCase broken = BrokenCase.All.Single(it => it.Title == title);

        GeneratorRun run = GeneratorRun.Of(broken.Project.WithSource(UseOf(broken.Types)));

        Findings.AssertAre(run.Result.Diagnostics.Select(Describe), [.. broken.Expected]);
        Findings.AssertNone(run.Errors().Where(error => !error.Contains("CS1574", StringComparison.Ordinal)));
        Assert.Equal(OfTheBystander, EmittedOf(run, "Bystander"));
    }

    [Fact]
    public void FileCutOffAnywhere_IsOneErrorAtItsEnd()
    {
        const string schema = """
            { "description": "A \u00e9 \"b\"", "type": "object", "required": ["id"], "x-create": ["/id"],
              "properties": { "id": { "type": "string", "minLength": 1 }, "shape": { "$ref": "#/$defs/s" } },
              "$defs": { "s": { "oneOf": [{ "title": "A", "required": ["k"], "properties": { "k": { "const": "a" } } }, true] } } }
            """;
        UserProject project = UserProject.Of(schema);
        GeneratorDriver driver = project.CreateDriver();
        CSharpCompilation compilation = project.Compile();
        for (int length = 0; length < schema.Length; length++)
        {
            SchemaText cut = new(project.Files[0].Path, "Schema", schema[..length]);

            driver = driver.ReplaceAdditionalTexts([cut]).RunGenerators(compilation, TestContext.Current.CancellationToken);

            GeneratorRunResult result = driver.GetRunResult().Results.Single();
            Diagnostic problem = Assert.Single(result.Diagnostics);
            Assert.Equal("LPP1001", problem.Id);
            Assert.InRange(problem.Location.SourceSpan.End, length - 8, length);
            Assert.Contains("Sample.g.cs", result.GeneratedSources.Select(source => source.HintName));
        }
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"not\":")]
    [InlineData("{\"properties\":{\"a\":")]
    [InlineData("{\"allOf\":[")]
    public void NestingWithoutEnd_IsOneError(string opening)
    {
        GeneratorRun run = GeneratorRun.Of(UserProject.Of(string.Concat(Enumerable.Repeat(opening, 100_000))));

        Diagnostic problem = Assert.Single(run.Result.Diagnostics);
        Assert.Equal("LPP1001", problem.Id);
        Assert.Contains("at most 256 levels of nesting", problem.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void LongChainOfReferences_IsFollowed()
    {
        IEnumerable<string> links = Enumerable.Range(0, 3_000).Select(i => $"\"d{i}\": {{ \"$ref\": \"#/$defs/d{i + 1}\" }}");

        GeneratorRun run = GeneratorRun.Of(UserProject.Of(
            $$"""{ "properties": { "a": { "$ref": "#/$defs/d0" } }, "$defs": { {{string.Join(",", links)}}, "d3000": { "type": "string" } } }"""));

        Assert.Empty(run.Problems);
        Assert.Contains("public string? A", run.Sources["Sample.g.cs"], StringComparison.Ordinal);
    }

    private static string UseOf(IEnumerable<string> schemas)
    {
        IEnumerable<string> names = schemas.Select(path => Path.GetFileName(path).Split('.')[0]).Append("Bystander");
        string parameters = string.Join(", ", names.Distinct().Select((name, index) => string.Create(
            CultureInfo.InvariantCulture, $"{Identifier.Type(name)} p{index}")));
        return $"using Acme.Chat; public static class Use {{ public static void Of({parameters}) {{ }} }}";
    }

    private static ImmutableDictionary<string, string> EmittedOf(GeneratorRun run, string type) => run.Sources
        .Where(source => source.Key.StartsWith(type, StringComparison.Ordinal))
        .ToImmutableDictionary();

    private static string Describe(Diagnostic diagnostic)
    {
        FileLinePositionSpan span = diagnostic.Location.GetLineSpan();
        string place = span.Path is null ? "" : string.Create(
            CultureInfo.InvariantCulture,
            $"{span.Path.Replace("/project/", "")}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1})-({span.EndLinePosition.Line + 1},{span.EndLinePosition.Character + 1}) ");
        return $"{place}{diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
    }
}
