using LivePerson.Protocol.Generators.Parsing;

namespace LivePerson.Protocol.Generators.Tests.Documentation;

/// <summary>The guide's tables of keywords say what the parser does.</summary>
public sealed class KeywordTableTests
{
    private const string Guide = "generators/README.md";

    [Fact]
    public void KeywordsOfASchema_AreTheGuides() => AssertSame(Keywords.Schema.All.Where(IsNotOurs), "## Keywords");

    [Fact]
    public void MembersOfALink_AreTheGuides() => AssertSame(Keywords.Link.All.Where(IsNotOurs), "### Members of a link");

    [Fact]
    public void AnnotationsOfOurs_AreTheGuides() =>
        AssertSame(Keywords.Schema.All.Where(keyword => !IsNotOurs(keyword)), "### Annotations of ours");

    [Fact]
    public void MembersOfAFactory_AreTheGuides() => AssertSame(Keywords.Factory.All, "### Members of `x-create` in its long form");

    [Fact]
    public void MembersOfStates_AreTheGuides() => AssertSame(Keywords.States.All, "### Members of `x-states`");

    [Fact]
    public void Settings_AreTheGuides() => AssertSame(Keywords.Settings.All, "### Settings: `protocol.json`");

    [Fact]
    public void MembersOfASender_AreTheGuides() => AssertSame(Keywords.Sender.All, "### Settings: an entry of `senders`");

    private static void AssertSame(IEnumerable<Keyword> keywords, string heading)
    {
        IEnumerable<string> actual = MarkdownTable.Under(Guide, heading).Select(cells => $"{cells[0].Trim('`')}: {cells[1]}");

        Assert.Equal(keywords.Select(keyword => $"{keyword.Name}: {Word(keyword.Support)}"), actual);
    }

    private static string Word(KeywordSupport support) => support switch
    {
        KeywordSupport.Annotation => "annotation",
        KeywordSupport.Enforced => "enforced",
        KeywordSupport.NotEnforced => "reported",
        _ => throw new ArgumentOutOfRangeException(nameof(support)),
    };

    private static bool IsNotOurs(Keyword keyword) => !KeywordTable.IsAnnotation(keyword.Name);
}
