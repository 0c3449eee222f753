using System.Text.RegularExpressions;
using LivePerson.Protocol.Generators.Tests.Parsing;

namespace LivePerson.Protocol.Generators.Tests.Documentation;

/// <summary>
/// The generator's rules are tracked from release to release, as the analyzers' are. Roslyn's own check sees descriptors that
/// stand in the source; the generator makes them of its rules.
/// </summary>
public sealed partial class ReleaseTrackingTests
{
    private const string Folder = "generators/LivePerson.Protocol.Generators";

    [Fact]
    public void Rules_AreTracked()
    {
        string[] reportedByTheBuild = ["LPP0002", "LPP0003"];
        IEnumerable<string> expected = RuleTable.All
            .Where(rule => string.CompareOrdinal(rule.Id, "LPP2") < 0 && !reportedByTheBuild.Contains(rule.Id))
            .Select(rule => $"{rule.Id} | LivePerson.Protocol.Schemas | {rule.Severity} | {rule.Title}");

        IEnumerable<string> tracked = Row().Matches(Read("Shipped") + Read("Unshipped"))
            .Select(row => $"{row.Groups["id"]} | {row.Groups["category"]} | {row.Groups["severity"].Value.ToLowerInvariant()} | {row.Groups["title"]}")
            .Order(StringComparer.Ordinal);

        Assert.Equal(expected, tracked);
    }

    [Fact]
    public void Rows_LeadToThePageOfTheirRule()
    {
        MatchCollection rows = Row().Matches(Read("Shipped") + Read("Unshipped"));

        Assert.All(rows, row => Assert.Equal(HelpLinks.Of(row.Groups["id"].Value), row.Groups["link"].Value));
    }

    private static string Read(string kind) => File.ReadAllText(RepositoryFiles.PathOf($"{Folder}/AnalyzerReleases.{kind}.md")) + "\n";

    [GeneratedRegex(@"^(?<id>LPP\d{4}) \| (?<category>\S+) \| (?<severity>\w+) \| \[(?<title>.+)\]\((?<link>.+)\)$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
