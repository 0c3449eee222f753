using System.Text.RegularExpressions;
using LivePerson.Protocol.Generators.Diagnostics;
using LivePerson.Protocol.Generators.Model;
using LivePerson.Protocol.Generators.Model.Building;
using LivePerson.Protocol.Generators.Parsing;
using LivePerson.Protocol.Generators.Tests.Parsing;

namespace LivePerson.Protocol.Generators.Tests.Documentation;

/// <summary>The pages of the rules keep their word: the example breaks the rule, the fix breaks none.</summary>
public sealed partial class ModelRulePageTests
{
    public static TheoryData<string> Rules { get; } = [.. RuleTable.All.Select(rule => rule.Id).Where(IsOfTheModel)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Page_ShowsAMistakeAndItsFix(string id)
    {
        string page = File.ReadAllText(RepositoryFiles.PathOf($"generators/rules/{id}.md"));
        string[] examples = [.. CodeBlock().Matches(page).Select(match => match.Groups[1].Value)];

        string[][] problems = [.. examples.Select(text => ProblemsOf(text))];

        Assert.Equal(2, problems.Length);
        Assert.Contains(problems[0], problem => problem.StartsWith(id, StringComparison.Ordinal));
        Assert.Empty(problems[1]);
    }

    private static string[] ProblemsOf(string text)
    {
        SchemaDocument document = SampleSchemas.Document(text, "schema/Order.schema.json");
        ProtocolSettings settings = new() { Senders = [] };
        ProtocolModel model = ModelBuilder.Build([document], settings, "Shop", TestContext.Current.CancellationToken);
        return [.. model.Problems.Select(SampleSchemas.Describe)];
    }

    private static bool IsOfTheModel(string id) => string.CompareOrdinal(id, "LPP1030") >= 0 && string.CompareOrdinal(id, "LPP1060") < 0;

    [GeneratedRegex("```json\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();
}
