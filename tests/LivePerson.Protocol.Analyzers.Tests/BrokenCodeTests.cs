using System.Globalization;
using System.Text;
using LivePerson.Protocol.Analyzers.Tests.Flow;
using LivePerson.Protocol.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LivePerson.Protocol.Analyzers.Tests;

/// <summary>
/// Nobody's code compiles while it is typed: the labelled methods, broken at random places, must not make a rule throw.
/// LP_FUZZ_ROUNDS says how often each file is broken.
/// </summary>
public sealed class BrokenCodeTests
{
    private static readonly int Rounds =
        int.TryParse(Environment.GetEnvironmentVariable("LP_FUZZ_ROUNDS"), CultureInfo.InvariantCulture, out int rounds) ? rounds : 2;

    public static TheoryData<string> Files => FixesOverCorpusTests.Files;

    [Theory]
    [MemberData(nameof(Files))]
    public async Task BrokenCode_CrashesNoRule(string file)
    {
        string text = Markup.Parse(CorpusTests.TextOf(file)).Text;
        for (int round = 0; round < Rounds; round++)
        {
            string broken = Break(text, new Random(round));

            Exception? crash = await UserProject.CrashAtAsync(broken, RuleDocuments.Analyzers);

            Assert.True(crash is null, $"round {round}: {crash}");
        }
    }

    /// <summary>Some tokens left out, doubled, or put in the place of others; in every second text, the end left out.</summary>
    private static string Break(string text, Random random)
    {
        SyntaxToken[] tokens = [.. CSharpSyntaxTree.ParseText(text, UserProject.ParseOptions).GetRoot().DescendantTokens()];
        StringBuilder broken = new();
        int end = random.Next(2) == 0 ? tokens.Length : random.Next(tokens.Length);
        for (int index = 0; index < end; index++)
        {
            broken.Append(random.Next(150) switch
            {
                0 => "",
                1 => tokens[index].ToFullString() + tokens[index].ToFullString(),
                2 => tokens[random.Next(tokens.Length)].ToFullString(),
                _ => tokens[index].ToFullString(),
            });
        }

        return broken.ToString();
    }
}
