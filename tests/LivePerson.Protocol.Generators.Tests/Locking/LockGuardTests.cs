using LivePerson.Protocol.Generators.Diagnostics;
using LivePerson.Protocol.Generators.Tests.Parsing;

namespace LivePerson.Protocol.Generators.Tests.Locking;

/// <summary>What is removed, renamed or narrowed is said once, at its place; what is added is not worth a word.</summary>
public sealed class LockGuardTests
{
    [Theory]
    [MemberData(nameof(LockCases.Reported), MemberType = typeof(LockCases))]
    public void BreakingEdit_IsReportedOnceAtItsPlace(string id, string before, string after, string message)
    {
        MarkedText text = new(after);

        IReadOnlyList<Problem> problems = LockedSample.Check(before, text.Text);

        Problem problem = Assert.Single(problems);
        Assert.Equal(id, problem.Rule.Id);
        Assert.Equal(message, problem.Message);
        Assert.Equal(text.Spans.Single(), problem.Span);
        Assert.True(problem.Rule.IsError);
    }

    [Theory]
    [MemberData(nameof(LockCases.Quiet), MemberType = typeof(LockCases))]
    public void Addition_IsFine(string before, string after) =>
        Findings.AssertNone(LockedSample.Check(before, after).Select(problem => problem.Message));

    [Fact]
    public void EveryRule_HasACase()
    {
        string[] elsewhere = ["LPP1060", "LPP1061", "LPP1062", "LPP1079"];

        Assert.Empty(LockRules.All.Select(rule => rule.Id).Except(elsewhere).Except(LockCases.Reported.Select(row => row.Data.Item1)));
    }

    [Fact]
    public void RemovedFile_IsOneErrorInTheLock()
    {
        const string Order = """{ "properties": { "body": { "properties": { "id": { "type": "string" } } } } }""";

        IReadOnlyList<Problem> problems = LockedSample.Check([("Order", Order), ("Other", "{}")], [("Other", "{}")]);

        Findings.AssertAre(
            problems.Select(problem => $"{problem.Span.Path}({problem.Span.StartLine + 1}) {problem.Rule.Id} {problem.Arguments[0]}"),
            "/project/schema/protocol.lock.json(4) LPP1061 Bring back the type Order");
    }

    [Fact]
    public void RenamedFile_IsOneErrorHoweverManyTypesFollowIt()
    {
        const string Order = """{ "properties": { "body": { "properties": { "id": { "type": "string" } } } } }""";

        IReadOnlyList<Problem> problems = LockedSample.Check([("Order", Order)], [("Purchase", Order)]);

        Findings.AssertAre(problems.Select(Describe), "LPP1062 Name the type Order again: it is named Purchase now");
    }

    [Theory]
    [InlineData("""{ "properties": { "text": { "properties": { "id": { "type": "string" } } } } }""", "LPP1065 Bring back the member \"body\" of Sample: it is named \"text\" now")]
    [InlineData("""{ "properties": { "body": { "type": "string" } } }""", "LPP1066 Give the member \"body\" of Sample the type SampleBody again: it is string now")]
    [InlineData("""{ "type": "object", "properties": {} }""", "LPP1063 Bring back the member \"body\" of Sample: it was removed")]
    public void ChangedMember_TakesItsTypeAlongInSilence(string after, string expected)
    {
        const string Before = """{ "properties": { "body": { "properties": { "id": { "type": "string" } } } } }""";

        IReadOnlyList<Problem> problems = LockedSample.Check(Before, after);

        Findings.AssertAre(problems.Select(Describe), expected);
    }

    [Fact]
    public void ConstantThatTellsACaseApart_IsOneError()
    {
        const string Before = """
            { "oneOf": [
              { "title": "A", "x-name": "First", "properties": { "type": { "const": "a" } }, "required": ["type"] },
              { "title": "B", "x-name": "Second", "properties": { "type": { "const": "b" } }, "required": ["type"] }
            ] }
            """;

        IReadOnlyList<Problem> problems = LockedSample.Check(Before, Before.Replace("\"const\": \"b\"", "\"const\": \"c\"", StringComparison.Ordinal));

        Findings.AssertAre(problems.Select(Describe), "LPP1070 Fix the member \"type\" of Second to \"b\" again: it is \"c\" now");
    }

    [Fact]
    public void RequiredMemberOfAFactory_IsOneError()
    {
        const string Before = """{ "x-create": ["/id"], "properties": { "id": { "type": "string" } } }""";

        IReadOnlyList<Problem> problems = LockedSample.Check(Before, Before.Replace("} } }", "} }, \"required\": [\"id\"] }", StringComparison.Ordinal));

        Findings.AssertAre(problems.Select(Describe), "LPP1067 Make the member \"id\" of Sample optional again: it became required");
    }

    [Fact]
    public void SchemasWithAnError_AreNotCompared()
    {
        GeneratorRun run = GeneratorRun.Of(UserProject.Of("""{ "properties": { "id": } }""")
            .WithFile("schema/protocol.lock.json", "Lock", LockedText("""{ "properties": { "gone": {} } }""")));

        Findings.AssertAre(run.Problems, "schema/Sample.schema.json(1,25): error LPP1001");
    }

    internal static string LockedText(string schema) => Generators.Locking.LockWriter.Write(LockedSample.Lock(schema));

    private static string Describe(Problem problem) => $"{problem.Rule.Id} {problem.Arguments[0]}: {problem.Arguments[1]}";
}
