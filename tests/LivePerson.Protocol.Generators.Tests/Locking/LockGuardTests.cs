using LivePerson.Protocol.Generators.Diagnostics;
using LivePerson.Protocol.Generators.Locking;
using LivePerson.Protocol.Generators.Parsing;
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
        const string Before = """{ "type": "object", "properties": { "body": { "properties": { "id": { "type": "string" } } } } }""";

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
    public void RemovedMemberOfAFactory_IsOneError()
    {
        const string Before = """{ "type": "object", "x-create": ["/id", "/at"], "properties": { "id": { "type": "string" }, "at": { "type": "string" } } }""";
        const string After = """{ "type": "object", "x-create": ["/at"], "properties": { "at": { "type": "string" } } }""";

        IReadOnlyList<Problem> problems = LockedSample.Check(Before, After);

        Findings.AssertAre(problems.Select(Describe), "LPP1063 Bring back the member \"id\" of Sample: it was removed");
    }

    [Fact]
    public void EnumWithOneValueLeft_IsOneErrorWhereverItIsUsed()
    {
        (string, string) user = ("Sample", """{ "type": "object", "properties": { "level": { "$ref": "Level.schema.json" } }, "required": ["level"] }""");

        IReadOnlyList<Problem> problems = LockedSample.Check(
            [("Level", """{ "enum": ["LOW", "HIGH"] }"""), user], [("Level", """{ "enum": ["LOW"] }"""), user]);

        Findings.AssertAre(problems.Select(Describe), "LPP1078 Make the type Level an enum again: it is a single value now");
    }

    [Fact]
    public void BareElementsInTheSettings_AreOneErrorHoweverManyListsThereAre()
    {
        SchemaDocument[] documents = LockedSample.Documents([("A", """{ "properties": { "x": { "type": "array" }, "y": { "type": "array", "items": { "type": "string" } } } }""")]);
        ProtocolSettings before = new() { ReadBareElements = true };
        string locked = LockWriter.Write(LockBuilder.Build(LockedSample.Model(documents, before), before));

        EquatableArray<Problem> problems = LockGuard.Check(
            LockedSample.Model(documents, ProtocolSettings.Default), ProtocolSettings.Default, documents, LockedSample.File(locked), TestContext.Current.CancellationToken);

        Findings.AssertAre(
            problems.Select(Describe),
            "LPP1075 Say \"readBareElements\": true in the settings again: lists are no longer read if an item stands without its list");
    }

    [Fact]
    public void RenamedSender_IsOneErrorInTheSettingsHoweverManyOperationsItHas()
    {
        ProtocolSettings before = Settings("""{ "senders": [{ "name": "Orders", "service": "orders" }] }""");
        ProtocolSettings after = Settings("""{ "senders": [{ "name": "Purchases", "service": "orders" }] }""");
        SchemaDocument[] documents = LockedSample.Documents([("Sample", """
            { "type": "object", "links": [
              { "rel": "send", "href": "a", "targetHints": { "allow": ["POST"] }, "submissionSchema": { "$ref": "#" }, "targetSchema": { "$ref": "#" }, "x-service": "orders" },
              { "rel": "read", "href": "a", "targetHints": { "allow": ["GET"] }, "targetSchema": { "$ref": "#" }, "x-service": "orders" }] }
            """)]);
        string locked = LockWriter.Write(LockBuilder.Build(LockedSample.Model(documents, before), before));

        EquatableArray<Problem> problems = LockGuard.Check(
            LockedSample.Model(documents, after), after, documents, LockedSample.File(locked), TestContext.Current.CancellationToken);

        Findings.AssertAre(
            problems.Select(problem => $"{Describe(problem)} at {problem.Span.Path}:{problem.Span.StartColumn}"),
            "LPP1076 Name the sender Orders again: it is Purchases now at /project/schema/protocol.json:24");
    }

    [Fact]
    public void OperationOfAnotherSender_IsOneErrorThatSaysWhereItWent()
    {
        ProtocolSettings settings = Settings("""{ "senders": [{ "name": "Orders", "service": "orders" }, { "name": "Files", "service": "files" }] }""");
        const string Before = """
            { "type": "object", "links": [
              { "rel": "send", "href": "a", "targetHints": { "allow": ["POST"] }, "submissionSchema": { "$ref": "#" }, "targetSchema": { "$ref": "#" }, "x-service": "orders" }] }
            """;
        string locked = LockWriter.Write(LockBuilder.Build(LockedSample.Model(LockedSample.Documents([("Sample", Before)]), settings), settings));
        SchemaDocument[] moved = LockedSample.Documents([("Sample", Before.Replace("\"orders\"", "\"files\"", StringComparison.Ordinal))]);

        EquatableArray<Problem> problems = LockGuard.Check(
            LockedSample.Model(moved, settings), settings, moved, LockedSample.File(locked), TestContext.Current.CancellationToken);

        Findings.AssertAre(
            problems.Select(problem => $"{Describe(problem)} ({problem.Arguments[2]})"),
            "LPP1076 Bring back the operation Orders.SendAsync(Sample): it is Files.SendAsync(Sample) now (the wire and the source)");
    }

    [Fact]
    public void SchemasWithAnError_AreNotCompared()
    {
        GeneratorRun run = GeneratorRun.Of(UserProject.Of("""{ "properties": { "id": } }""")
            .WithFile("schema/protocol.lock.json", "Lock", LockedText("""{ "properties": { "gone": {} } }""")));

        Findings.AssertAre(run.Problems, "schema/Sample.schema.json(1,25): error LPP1001");
    }

    private static ProtocolSettings Settings(string text) => SettingsParser.Parse(
        new("/project/schema/protocol.json", "schema/protocol.json", text), TestContext.Current.CancellationToken);

    internal static string LockedText(string schema) => LockWriter.Write(LockedSample.Lock(schema));

    private static string Describe(Problem problem) => $"{problem.Rule.Id} {problem.Arguments[0]}: {problem.Arguments[1]}";
}
