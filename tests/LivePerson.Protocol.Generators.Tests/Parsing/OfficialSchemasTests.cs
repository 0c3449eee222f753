using LivePerson.Protocol.Generators.Diagnostics;
using LivePerson.Protocol.Generators.Parsing;

namespace LivePerson.Protocol.Generators.Tests.Parsing;

/// <summary>
/// LivePerson's published schemas are not part of this repository: the variable LP_OFFICIAL_SCHEMAS names their folder.
/// </summary>
public sealed class OfficialSchemasTests
{
    public static string? Folder { get; } = Environment.GetEnvironmentVariable("LP_OFFICIAL_SCHEMAS");

    public static bool HasFolder => !string.IsNullOrEmpty(Folder);

    [Fact(Skip = "LP_OFFICIAL_SCHEMAS does not name the folder", SkipUnless = nameof(HasFolder))]
    public void PublishedSchemas_HaveTheirKnownOdditiesOnly_SkippedWithoutLpOfficialSchemas()
    {
        SchemaDocument[] documents =
        [
            .. Directory.EnumerateFiles(Folder!, "*.json", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(path => SampleSchemas.Document(File.ReadAllText(path), Path.GetRelativePath(Folder!, path))),
        ];

        SchemaSet set = new(documents, TestContext.Current.CancellationToken);
        ILookup<string, Problem> problems = SampleSchemas.ProblemsOf(set).ToLookup(problem => problem.Rule.Id);

        Assert.Equal(60, documents.Length);
        Assert.Equal(
            ["LPP1003", "LPP1006", "LPP1008", "LPP1009", "LPP1014", "LPP1021"],
            problems.Select(group => group.Key).Order(StringComparer.Ordinal));
        Assert.Equal(24, problems["LPP1014"].Count());
        Assert.Equal(46, problems["LPP1009"].Count(IsReadonly));
        Assert.Equal(
            [
                "aam/subscribeExConversationsNotification.json(42,49) LPP1009",
                "ms/HostedFile.json(29,29) LPP1009",
                "ms/TextValue.json(17,13) LPP1003",
                "ms/richContent/style.json(12,23) LPP1008",
                "userprofile/personalInfo.json(19,21) LPP1003",
                "userprofile/personalInfo.json(23,21) LPP1003",
                "userprofile/personalInfo.json(49,21) LPP1003",
                "ws/agentNotifications.json(56,37) LPP1021",
                "ws/agentNotifications.json(75,37) LPP1021",
                "ws/agentRequests.json(46,37) LPP1006",
                "ws/agentRequests.json(65,37) LPP1021",
                "ws/agentRequests.json(99,37) LPP1021",
                "ws/agentRequests.json(148,37) LPP1006",
            ],
            problems.SelectMany(group => group)
                .Where(problem => problem.Rule != SchemaRules.LPP1014_ConstantAsDefault)
                .Where(problem => !IsReadonly(problem))
                .OrderBy(problem => problem.Span.Path, StringComparer.Ordinal)
                .ThenBy(problem => problem.Span.StartLine)
                .Select(SampleSchemas.PlaceOf));
    }

    [Fact(Skip = "LP_OFFICIAL_SCHEMAS does not name the folder", SkipUnless = nameof(HasFolder))]
    public void PublishedSchemas_CompileWithoutAnError_SkippedWithoutLpOfficialSchemas()
    {
        UserProject project = Directory.EnumerateFiles(Folder!, "*.json", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Aggregate(new UserProject(), static (it, path) => it.WithFile(
                "schema/" + Path.GetRelativePath(Folder!, path).Replace('\\', '/'), "Schema", File.ReadAllText(path)));

        GeneratorRun run = GeneratorRun.Of(project);

        Findings.AssertNone(run.Problems.Where(problem => problem.Contains(": error ", StringComparison.Ordinal)));
        Assert.True(run.Sources.Count > 120);
        run.AssertCompiles();
    }

    private static bool IsReadonly(Problem problem) =>
        problem.Rule == SchemaRules.LPP1009_MisusedWord
        && problem.Arguments[1].StartsWith("\"readonly\"", StringComparison.Ordinal);
}
