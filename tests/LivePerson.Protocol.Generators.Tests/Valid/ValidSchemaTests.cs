using Microsoft.CodeAnalysis;

namespace LivePerson.Protocol.Generators.Tests.Valid;

/// <summary>
/// Whatever a schema may say, the emitted code compiles without a warning, keeps every message that the schema allows, and
/// refuses, while reading or by Validate, every other.
/// </summary>
public sealed class ValidSchemaTests(ValidProjects projects) : IClassFixture<ValidProjects>
{
    public static TheoryData<string> Titles { get; } = [.. ValidCase.All.Select(it => it.Title)];

    [Theory]
    [MemberData(nameof(Titles))]
    public void Schema_CompilesAndTellsItsMessagesFromOthers(string title)
    {
        ValidCase valid = ValidCase.All.Single(it => it.Title == title);

        string[] problems = [.. projects.ProblemsOf(valid)
            .Where(problem => problem.Severity == DiagnosticSeverity.Error || !valid.Warnings.Contains(problem.Id))
            .Select(problem => problem.ToString())];
        ValidMessage? message = projects.MessageOf(valid);

        Findings.AssertNone([.. problems, .. projects.ComplaintsOf(valid)]);
        Assert.Equal(valid.Warnings, valid.Warnings.Intersect(projects.ProblemsOf(valid).Select(problem => problem.Id)));
        Assert.NotNull(message);
        Findings.AssertNone(valid.Valid.Select(message.Keep).Concat(valid.Refused.Select(message.Refuse)).OfType<string>());
    }
}
