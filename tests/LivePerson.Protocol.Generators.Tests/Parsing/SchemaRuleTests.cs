using LivePerson.Protocol.Generators.Diagnostics;
using LivePerson.Protocol.Generators.Parsing;

namespace LivePerson.Protocol.Generators.Tests.Parsing;

/// <summary>
/// Each rule that a file can break by itself: where it speaks up, what it says, and where it stays quiet.
/// </summary>
public sealed class SchemaRuleTests
{
    [Theory]
    [MemberData(nameof(SchemaRuleCases.Reported), MemberType = typeof(SchemaRuleCases))]
    public void Mistake_IsReportedOnceAtItsPlace(string id, string marked, string message)
    {
        MarkedText text = new(marked);

        SchemaDocument document = SampleSchemas.Document(text.Text);

        Problem problem = Assert.Single(document.Problems);
        Assert.Equal((id, text.Spans.Single()), (problem.Rule.Id, problem.Span));
        Assert.Equal(message, problem.Message);
    }

    [Theory]
    [MemberData(nameof(SchemaRuleCases.Quiet), MemberType = typeof(SchemaRuleCases))]
    public void GoodSchema_StaysQuiet(string id, string text)
    {
        SchemaDocument document = SampleSchemas.Document(text);

        string problems = string.Join("; ", document.Problems.Select(SampleSchemas.Describe));
        Assert.True(problems.Length == 0, $"{id}: {problems}");
    }

    [Fact]
    public void EveryRule_HasACaseThatIsReportedAndOneThatIsQuiet()
    {
        string[] between = ["LPP1005", "LPP1006", "LPP1010", "LPP1017", "LPP1021"];
        string[] own = [.. SchemaRules.All.Select(rule => rule.Id).Except(between)];

        Assert.Empty(own.Except(SchemaRuleCases.Reported.Select(row => row.Data.Item1)));
        Assert.Empty(own.Except(SchemaRuleCases.Quiet.Select(row => row.Data.Item1)));
    }

    [Fact]
    public void Mistakes_AreListedInTheOrderOfTheFile()
    {
        MarkedText text = new("""
            {
              "type": "object",
              «"requried"»: ["a"],
              "properties": {
                "a": { "type": «"strng"», "minLength": «-1» },
                "b": { "type": "string", "format": «"datetime"» }
              },
              «"base"»: "https://example.org/",
              "not": { "required": [«1»] }
            }
            """);

        SchemaDocument document = SampleSchemas.Document(text.Text);

        Assert.Equal(text.Spans, document.Problems.Select(problem => problem.Span));
        Assert.Equal(
            ["LPP1003", "LPP1004", "LPP1004", "LPP1008", "LPP1007", "LPP1004"],
            document.Problems.Select(problem => problem.Rule.Id));
    }

    [Fact]
    public void SyntaxError_HidesWhatMayFollowFromIt()
    {
        SchemaDocument document = SampleSchemas.Document("""
            { "type": "object", "typ": 1, "properties": { "a": { "type": "string" } "b": { "type": 5 } } }
            """);

        Assert.Equal(["LPP1001"], document.Problems.Select(problem => problem.Rule.Id));
        Assert.True(document.HasSyntaxError);
        Assert.Equal(["a", "b"], document.Root!.Properties.Select(property => property.Name));
    }

    [Fact]
    public void WrongValue_LeavesTheRestOfTheSchema()
    {
        SchemaNode root = SampleSchemas.Document("""
            {
              "type": "object",
              "title": 5,
              "description": "kept",
              "required": ["a", 1, "b"],
              "properties": { "a": "string", "b": { "type": ["string", "nul"], "maxLength": "x", "minLength": 1 } },
              "allOf": [1, { "minProperties": 1 }]
            }
            """).Root!;

        Assert.Null(root.Title);
        Assert.Equal("kept", root.Description);
        Assert.Equal(["a", "b"], root.Required.Select(required => required.Name));
        Assert.Equal(["a", "b"], root.Properties.Select(property => property.Name));
        Assert.Equal([JsonType.String], root.Properties[1].Schema.Types);
        Assert.Equal(["minLength"], root.Properties[1].Schema.Constraints.Select(constraint => constraint.Keyword));
        Assert.Equal(2, root.AllOf.Count);
    }

    [Fact]
    public void Rules_HaveAPageEachAndIdsInOrder()
    {
        string[] ids = [.. SchemaRules.All.Select(rule => rule.Id)];

        Assert.Equal(ids.Order(StringComparer.Ordinal).Distinct(), ids);
        Assert.All(ids, id => Assert.True(File.Exists(RepositoryFiles.PathOf($"generators/rules/{id}.md")), id));
    }
}
