using System.Collections.Immutable;
using System.Text.RegularExpressions;
using LivePerson.Protocol.Analyzers.Flow;
using LivePerson.Protocol.Analyzers.Literals;
using LivePerson.Protocol.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LivePerson.Protocol.Analyzers.Tests;

/// <summary>The pages, the table and the presets say what the rules do.</summary>
public sealed partial class RulePagesTests
{
    private const string Context = """
        using LivePerson.Protocol;

        public interface IBot
        {
            Task<string?> AnswerAsync(string question, CancellationToken cancellationToken);
        }

        public class User
        {
            public async Task Run(
                ConnectorSender sender, string dialogId, IBot bot, string question, string clientId, CancellationToken cancellationToken)
            {
        """;

    public static TheoryData<string> Ids => [.. RuleDocuments.Descriptors.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Page_ShowsWhatTriggersAndWhatDoesNot(string id)
    {
        string page = await File.ReadAllTextAsync(
            Path.Combine(RuleDocuments.Folder, id + ".md"), TestContext.Current.CancellationToken);
        DiagnosticDescriptor rule = RuleDocuments.Descriptors.Single(it => it.Id == id);
        Assert.StartsWith($"# {id}: {rule.Title}\n", page, StringComparison.Ordinal);

        IEnumerable<string> inExample = await FindingsIn(CodeIn(page, "Example"));
        IEnumerable<string> inFix = await FindingsIn(CodeIn(page, "Fix"));

        Assert.Contains(id, inExample);
        Assert.DoesNotContain(id, inFix);
    }

    [Fact]
    public void EveryRule_HasAHelpLinkToItsPage() => Assert.All(
        RuleDocuments.Descriptors,
        rule => Assert.EndsWith($"/generators/rules/{rule.Id}.md", rule.HelpLinkUri, StringComparison.Ordinal));

    [Fact]
    public void Table_IsMadeFromTheDescriptors() => RuleDocuments.AssertSame("README.md", RuleDocuments.Table());

    [Theory]
    [InlineData("recommended")]
    [InlineData("strict")]
    [InlineData("off")]
    public void Preset_NamesEveryRule(string preset) =>
        RuleDocuments.AssertSame($"presets/{preset}.editorconfig", RuleDocuments.Preset(preset));

    private static async Task<IEnumerable<string>> FindingsIn(string statements)
    {
        Solution solution = UserProject.Create(
            $"{Context}\n{statements}\nawait Task.Yield();\n}}\n}}", References.WithLibrary);
        ImmutableArray<Diagnostic> found = await UserProject.AnalyzeAsync(
            solution, RuleDocuments.Analyzers, RuleDocuments.Descriptors.Select(rule => rule.Id));
        return found.Select(it => it.Id);
    }

    private static string CodeIn(string page, string section)
    {
        string text = page[page.IndexOf($"## {section}\n", StringComparison.Ordinal)..];
        return CodeBlock().Match(text).Groups["code"].Value;
    }

    [GeneratedRegex("```csharp\\n(?<code>.*?)\\n```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();
}
