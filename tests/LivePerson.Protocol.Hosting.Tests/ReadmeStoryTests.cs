using System.Text.RegularExpressions;

namespace LivePerson.Protocol.Hosting.Tests;

/// <summary>The README's class, word for word; a change of either shows.</summary>
public sealed partial class ReadmeStoryTests
{
    [Fact]
    public void CodeOfTheReadme_IsTheCodeThatIsCompiledHere()
    {
        string readme = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Hosting.README.md"));
        string compiled = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "ReadmeChannel.cs"));

        string shown = CodeBlock().Matches(readme).Select(static block => block.Groups[1].Value)
            .Single(static block => block.Contains("class Channel", StringComparison.Ordinal));

        Assert.EndsWith(shown, compiled, StringComparison.Ordinal);
    }

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();
}
