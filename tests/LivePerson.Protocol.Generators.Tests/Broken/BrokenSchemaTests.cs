using System.Collections.Immutable;
using System.Globalization;
using LivePerson.Protocol.Generators.Model;
using Microsoft.CodeAnalysis;

namespace LivePerson.Protocol.Generators.Tests.Broken;

/// <summary>
/// One mistake is one problem, at the very words that are wrong, and nothing else of the project suffers: types stay, also
/// that of the broken file, and what has no part in the mistake is emitted to the letter.
/// </summary>
public sealed class BrokenSchemaTests
{
    private static readonly ImmutableDictionary<string, string> OfTheBystander = EmittedOf(
        GeneratorRun.Of(new UserProject().With("Bystander", BrokenCase.Bystander)), "Bystander");

    public static TheoryData<string> Titles { get; } = [.. BrokenCase.All.Select(it => it.Title)];

    [Theory]
    [MemberData(nameof(Titles))]
    public void Mistake_IsOneProblemAtItsPlaceAndHurtsNobodyElse(string title)
    {
        BrokenCase broken = BrokenCase.All.Single(it => it.Title == title);

        GeneratorRun run = GeneratorRun.Of(broken.Project.WithSource(UseOf(broken.Types)));

        Findings.AssertAre(run.Result.Diagnostics.Select(Describe), [.. broken.Expected]);
        Findings.AssertNone(run.Errors().Where(error => !error.Contains("CS1574", StringComparison.Ordinal)));
        Assert.Equal(OfTheBystander, EmittedOf(run, "Bystander"));
    }

    private static string UseOf(IEnumerable<string> schemas)
    {
        IEnumerable<string> names = schemas.Select(path => Path.GetFileName(path).Split('.')[0]).Append("Bystander");
        string parameters = string.Join(", ", names.Distinct().Select((name, index) => string.Create(
            CultureInfo.InvariantCulture, $"{Identifier.Type(name)} p{index}")));
        return $"using Acme.Chat; public static class Use {{ public static void Of({parameters}) {{ }} }}";
    }

    private static ImmutableDictionary<string, string> EmittedOf(GeneratorRun run, string type) => run.Sources
        .Where(source => source.Key.StartsWith(type, StringComparison.Ordinal))
        .ToImmutableDictionary();

    private static string Describe(Diagnostic diagnostic)
    {
        FileLinePositionSpan span = diagnostic.Location.GetLineSpan();
        string place = span.Path is null ? "" : string.Create(
            CultureInfo.InvariantCulture,
            $"{span.Path.Replace("/project/", "")}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1})-({span.EndLinePosition.Line + 1},{span.EndLinePosition.Character + 1}) ");
        return $"{place}{diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
    }
}
