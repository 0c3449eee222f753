namespace LivePerson.Protocol.Generators.Tests.Emission;

/// <summary>
/// A user who turned every rule on, for generated files too, sees no warning from them but those that the generators' README lists.
/// </summary>
public sealed class UserBuildTests
{
    private static readonly string Guide = Path.Combine(TestPlaces.RepositoryRoot, "generators/README.md");

    [Fact]
    public async Task EveryConstruct_WarnsOfWhatTheGuideLists()
    {
        using UserBuild build = new() { IsProgram = true, HasImplicitUsings = true };

        IReadOnlyList<BuildWarning> warnings = await build.RunAsync(Path.Combine(TestPlaces.ProjectDirectory, "Emission/EveryConstruct"));

        Findings.AssertNone(Unlisted(warnings));
        Assert.Equal(Listed(), warnings.Select(it => it.Id).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task OwnSchemas_WarnOfWhatTheGuideLists()
    {
        using UserBuild build = new();

        IReadOnlyList<BuildWarning> warnings = await build.RunAsync(Path.Combine(TestPlaces.RepositoryRoot, "schema"));

        Findings.AssertNone(Unlisted(warnings));
    }

    private static IEnumerable<string> Unlisted(IEnumerable<BuildWarning> warnings) =>
        warnings.ExceptBy(Listed(), it => it.Id).Select(it => it.ToString());

    private static IEnumerable<string> Listed() => File.ReadLines(Guide)
        .SkipWhile(line => line != "## Warnings in a user's build")
        .TakeWhile(line => line != "## Keywords")
        .Where(line => line.StartsWith("| CA", StringComparison.Ordinal))
        .SelectMany(line => line.Split('|')[1].Split(','))
        .Select(id => id.Trim())
        .Order(StringComparer.Ordinal);
}
