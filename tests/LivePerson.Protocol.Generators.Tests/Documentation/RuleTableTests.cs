using System.Text.RegularExpressions;
using LivePerson.Protocol.Generators.Tests.Parsing;

namespace LivePerson.Protocol.Generators.Tests.Documentation;

/// <summary>Every rule has a page and a row in the guide, and every page and row a rule.</summary>
public sealed partial class RuleTableTests
{
    [Fact]
    public void Ids_AreGivenOnceAndHaveTheirForm()
    {
        IEnumerable<string> ids = RuleTable.All.Select(rule => rule.Id);

        Assert.Equal(ids.Distinct(), ids);
        Assert.All(ids, id => Assert.Matches("^LPP[012][0-9]{3}$", id));
    }

    [Fact]
    public void Pages_AreThoseOfTheRules()
    {
        IEnumerable<string> pages = Directory.GetFiles(RepositoryFiles.PathOf("generators/rules"), "LPP*.md")
            .Select(path => Path.GetFileName(path))
            .Order(StringComparer.Ordinal);

        Assert.Equal(RuleTable.All.Select(rule => rule.Id + ".md"), pages);
    }

    [Fact]
    public void Pages_HaveTheSameParts()
    {
        foreach ((string id, _, _) in RuleTable.All)
        {
            string page = File.ReadAllText(RepositoryFiles.PathOf($"generators/rules/{id}.md"));

            Assert.StartsWith($"# {id}: ", page, StringComparison.Ordinal);
            Assert.Equal(["Cause", "Example", "Fix", "When to suppress"], Heading().Matches(page).Select(it => it.Groups[1].Value));
            Assert.InRange(page.Split('\n').Length, 1, 41);
        }
    }

    [Fact]
    public void GuidesTable_IsTheRules()
    {
        string[] expected = [.. RuleTable.All.Select(rule => $"| [{rule.Id}](rules/{rule.Id}.md) | {rule.Severity} | {rule.Title} |")];

        IEnumerable<string> rows = MarkdownTable.Under("generators/README.md", "## Rules").Select(cells => $"| {string.Join(" | ", cells)} |");

        Assert.True(expected.SequenceEqual(rows), $"The table should be:\n{string.Join('\n', expected)}");
    }

    [GeneratedRegex("^## (.*)$", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
