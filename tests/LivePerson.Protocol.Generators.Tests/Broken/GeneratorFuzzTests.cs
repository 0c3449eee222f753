using System.Globalization;
using LivePerson.Protocol.Generators.Tests.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LivePerson.Protocol.Generators.Tests.Broken;

/// <summary>
/// Whatever is done to a schema, the generator comes to an end without an exception, the type of each file stays, and what
/// makes it differ from before is told.
/// </summary>
public sealed class GeneratorFuzzTests
{
    // Those that lead to one another: events, unions, factories, links, states.
    private static readonly string[] Names =
    [
        "PublishEvent", "MessagingEvent", "ChatStateEvent", "TextEvent", "RichContentEvent", "RichElement", "RichAction", "AcceptStatusEvent",
        "PublishEventResponse", "DomainResponse", "OpenConversation", "HostedFileEvent",
    ];

    private static readonly UserProject Project = new UserProject
    {
        Files = [.. RepositoryProject.Whole.Files.Where(file => file.Item == "Settings" || Names.Contains(NameOf(file)))],
    };

    /// <summary>How many mutations of each seed are tried; by hand, try many more.</summary>
    private static readonly int Rounds = int.TryParse(
        Environment.GetEnvironmentVariable("LP_FUZZ_ROUNDS"), NumberStyles.None, CultureInfo.InvariantCulture, out int rounds) ? rounds : 40;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void MutatedSchema_EndsInProblemsAndNotInAnException(int seed)
    {
        CSharpCompilation compilation = Project.Compile();
        GeneratorDriver driver = Project.CreateDriver().RunGenerators(compilation, TestContext.Current.CancellationToken);
        Random random = new(seed);
        for (int round = 0; round < Rounds; round++)
        {
            SchemaText victim = Project.Files[random.Next(Project.Files.Length)];
            SchemaText mutant = new(victim.Path, victim.Item, SchemaMutation.Of(victim.Text, random));

            GeneratorRunResult result = driver
                .ReplaceAdditionalText(victim, mutant)
                .RunGenerators(compilation, TestContext.Current.CancellationToken)
                .GetRunResult().Results.Single();

            AssertSound(result, mutant.Text);
        }
    }

    private static void AssertSound(GeneratorRunResult result, string text)
    {
        Assert.True(result.Exception is null, $"{result.Exception}\n{text}");
        Assert.True(result.Diagnostics.All(it => it.Id != "LPP0001"), $"{string.Join('\n', result.Diagnostics)}\n{text}");
        IEnumerable<string> missing = Names.Select(name => name + ".g.cs").Except(result.GeneratedSources.Select(source => source.HintName));
        Assert.True(text.Contains("x-name", StringComparison.Ordinal) || !missing.Any(), $"{string.Join(' ', missing)}\n{text}");
    }

    private static string NameOf(SchemaText file) => Path.GetFileName(file.Path).Split('.')[0];
}
