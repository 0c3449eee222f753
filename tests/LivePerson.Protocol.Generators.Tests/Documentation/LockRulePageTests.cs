using System.Text.RegularExpressions;
using LivePerson.Protocol.Generators.Diagnostics;
using LivePerson.Protocol.Generators.Locking;
using LivePerson.Protocol.Generators.Tests.Locking;
using LivePerson.Protocol.Generators.Tests.Parsing;

namespace LivePerson.Protocol.Generators.Tests.Documentation;

/// <summary>The pages of the guard keep their word: the edit breaks that rule alone, and the fix breaks none.</summary>
public sealed partial class LockRulePageTests
{
    // These speak of files that come and go, and of settings.
    private static readonly string[] OfFiles = ["LPP1060", "LPP1061", "LPP1062", "LPP1079"];

    public static TheoryData<string> Rules { get; } = [.. LockRules.All.Select(rule => rule.Id).Except(OfFiles)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Page_ShowsAnEditAndItsFix(string id)
    {
        string page = File.ReadAllText(RepositoryFiles.PathOf($"generators/rules/{id}.md"));

        string[] schemas = [.. CodeBlock().Matches(page).Select(match => match.Groups[1].Value)];

        Assert.Equal(3, schemas.Length);
        Assert.Equal([id], LockedSample.Check(schemas[0], schemas[1]).Select(problem => problem.Rule.Id));
        Findings.AssertNone(LockedSample.Check(schemas[0], schemas[2]).Select(problem => problem.Message));
    }

    [Fact]
    public void PageOfTheUnreadableLock_ShowsOne()
    {
        string page = File.ReadAllText(RepositoryFiles.PathOf("generators/rules/LPP1060.md"));

        string text = CodeBlock().Match(page).Groups[1].Value;

        Assert.Equal("LPP1060", LockReader.Read(LockedSample.File(text), TestContext.Current.CancellationToken).Problem?.Rule.Id);
    }

    [GeneratedRegex("```json\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();
}
