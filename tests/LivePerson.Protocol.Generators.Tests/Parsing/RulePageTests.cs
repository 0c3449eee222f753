using System.Text.RegularExpressions;
using LivePerson.Protocol.Generators.Diagnostics;

namespace LivePerson.Protocol.Generators.Tests.Parsing;

/// <summary>The pages of the rules keep their word: the example breaks the rule, the fix does not.</summary>
public sealed partial class RulePageTests
{
    private static readonly string[] BetweenFiles = ["LPP1006", "LPP1010", "LPP1021"];

    public static TheoryData<string> Rules { get; } = [.. SchemaRules.All.Select(rule => rule.Id).Except(BetweenFiles)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Page_ShowsAMistakeAndItsFix(string id)
    {
        string[] examples = [.. CodeBlock().Matches(PageOf(id)).Select(match => match.Groups[1].Value)];

        string[][] problems =
        [
            .. examples.Select(text => SampleSchemas.ProblemsOf(SampleSchemas.Set(("schema/Order.schema.json", text)))
                .Select(problem => problem.Rule.Id)
                .ToArray()),
        ];

        Assert.Equal(2, problems.Length);
        Assert.Contains(id, problems[0]);
        Assert.DoesNotContain(id, problems[1]);
    }

    [Fact]
    public void Pages_HaveTheSameParts()
    {
        foreach (ProblemRule rule in SchemaRules.All)
        {
            string page = PageOf(rule.Id);

            Assert.StartsWith($"# {rule.Id}: ", page, StringComparison.Ordinal);
            Assert.Equal(
                ["Cause", "Example", "Fix", "When to suppress"],
                Heading().Matches(page).Select(match => match.Groups[1].Value));
            Assert.InRange(page.Split('\n').Length, 1, 41);
        }
    }

    private static string PageOf(string id) => File.ReadAllText(RepositoryFiles.PathOf($"generators/rules/{id}.md"));

    [GeneratedRegex("```json\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex("^## (.*)$", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
