using LivePerson.Protocol.Generators.Diagnostics;
using LivePerson.Protocol.Generators.Parsing;
using Microsoft.CodeAnalysis.Text;

namespace LivePerson.Protocol.Generators.Tests.Parsing;

public sealed class JsonReaderTests
{
    [Theory]
    [MemberData(nameof(JsonCases.Accepted), MemberType = typeof(JsonCases))]
    public void ValidText_IsRead(string name, string text)
    {
        JsonReadResult result = Read(text);

        Assert.True(result.Problem is null, $"{name}: {result.Problem?.Message}");
        Assert.NotNull(result.Value);
    }

    [Theory]
    [MemberData(nameof(JsonCases.Refused), MemberType = typeof(JsonCases))]
    public void InvalidText_HasOneProblemInsideTheText(string name, string text)
    {
        JsonReadResult result = Read(text);

        Problem problem = result.Problems.Single();
        Assert.True(problem.Rule == SchemaRules.LPP1001_SyntaxError, name);
        Assert.InRange(problem.Span.Start, 0, text.Length);
        Assert.InRange(problem.Span.Start + problem.Span.Length, 0, text.Length);
    }

    [Theory]
    [InlineData("{ \"a\": 1 «\"b\"»: 2 }", "',' or '}'", "'\"b\"'")]
    [InlineData("{ \"a\": 1«,» }", "a member behind this comma", "'}'")]
    [InlineData("[1, 2«,» ]", "a value behind this comma", "']'")]
    [InlineData("{ \"a\" «1» }", "':' behind the member's name", "'1'")]
    [InlineData("{ \"a\": «}»", "a value", "'}'")]
    [InlineData("{ \"a\": «True» }", "a value", "'True'")]
    [InlineData("{ «type»: 1 }", "a member's name in quotes", "'type'")]
    [InlineData("{ «'»type': 1 }", "a member's name in quotes", "a single quotation mark")]
    [InlineData("{ \"a\": «012» }", "a number as JSON writes it, such as 0, -1.5 or 2e3", "'012'")]
    [InlineData("{ \"a\": [1, 2 «}»", "',' or ']'", "'}'")]
    [InlineData("{\n  \"a\": {\n    \"b\": 1\n«»", "'}' for the bracket at line 2, column 8", "the end of the file")]
    [InlineData("{ \"a\": «\"b»\n}", "a quotation mark at the end of the string", "the end of the line")]
    [InlineData("[\"a«\\x»\"]", "an escape such as \\n, \\\" or \\u0041", "'\\' before 'x'")]
    [InlineData("[\"«\\uD800»\"]", "surrogates in pairs", "'\\uD800'")]
    [InlineData("[\"a«\t»b\"]", "control characters in a string to be escaped", "U+0009")]
    [InlineData("{ «// here»\r\n }", "JSON without comments (there is \"$comment\")", "a comment")]
    [InlineData("{} «[»]", "the end of the file", "'['")]
    [InlineData("«»", "a schema, at least \"{}\"", "the end of the file")]
    [InlineData("[«\u00A0»1]", "a value", "U+00A0")]
    public void SyntaxError_TellsPlaceExpectationAndFinding(string marked, string expected, string found)
    {
        MarkedText text = new(marked);

        Problem? problem = Read(text.Text).Problem;

        Assert.Equal([expected, found], problem!.Arguments);
        Assert.Equal(text.Spans.Single(), problem.Span);
    }

    [Fact]
    public void Spans_AgreeWithTheCompilersLines()
    {
        const string text = "{\r\n\"a\":\r[1,\n\"\u2028\", \"x\u0085\",\r\r\n 2],\u0020\n\"\u2029b\":\n\n  {}\n}";
        SourceText source = SourceText.From(text);

        JsonValue root = Read(text).Value!;

        Assert.All(AllSpans(root), span =>
        {
            LinePositionSpan lines = source.Lines.GetLinePositionSpan(new(span.Start, span.Length));
            Assert.Equal(
                (lines.Start.Line, lines.Start.Character, lines.End.Line, lines.End.Character),
                (span.StartLine, span.StartColumn, span.EndLine, span.EndColumn));
        });
        Assert.Equal(9, AllSpans(root).Count());
    }

    [Fact]
    public void Values_AreWhatTheTextSays()
    {
        const string text = """{ "text": "a\n\u0041\ud83d\ude39", "number": -1.50E+3, "no": false, "none": null, "list": [1] }""";

        JsonObject root = (JsonObject)Read(text).Value!;

        Assert.Equal("a\nA\ud83d\ude39", ((JsonString)root["text"]!).Value);
        Assert.Equal("-1.50E+3", ((JsonNumber)root["number"]!).Text);
        Assert.False(((JsonBoolean)root["no"]!).Value);
        Assert.IsType<JsonNull>(root["none"]);
        Assert.Single(((JsonArray)root["list"]!).Items);
    }

    [Fact]
    public void DuplicateMember_IsReportedAndTheFirstCounts()
    {
        MarkedText text = new("{ \"a\": 1,\n  \"b\": { \"x\": 1, «\"x\"»: 2 },\n  «\"a\"»: 2 }");

        JsonReadResult result = Read(text.Text);

        Assert.Null(result.Problem);
        Assert.Equal(text.Spans, result.Duplicates.Select(problem => problem.Span));
        Assert.Equal(
            "Remove one of the two members \"a\": the other one stands at line 1, column 3",
            result.Duplicates[1].Message);
        Assert.Equal("1", ((JsonNumber)((JsonObject)result.Value!)["a"]!).Text);
    }

    [Theory]
    [InlineData("""{ "a": 1 "b": 2, "c": 3 }""", "a b c")]
    [InlineData("""{ "a": 1, "b": 2, }""", "a b")]
    [InlineData("""{ "a": 1, "b": True, "c": 3 }""", "a c")]
    [InlineData("""{ "a": 1, "b": , "c": 3 }""", "a c")]
    [InlineData("""{ "a": 1, "b" 2, "c": 3 }""", "a b c")]
    [InlineData("""{ "a": [1, 2, "b": 2 }""", "a")]
    [InlineData("{ \"a\": \"x\n, \"b\": 2, \"c\": 3 }", "b c")]
    [InlineData("{ \"a\": 1, // why\n \"b\": 2 /* and */, \"c\": 3 }", "a b c")]
    [InlineData("""{ "a": 1, "b": { "c": 2 """, "a b")]
    [InlineData("""{ "a": 1, b: 2, "c": 3 }""", "a")]
    [InlineData("""{ "a": "\x", "b": 2 }""", "a b")]
    public void SyntaxError_KeepsTheMembersThatCanBeRead(string text, string members)
    {
        JsonReadResult result = Read(text);

        Assert.NotNull(result.Problem);
        Assert.Equal(members, string.Join(' ', ((JsonObject)result.Value!).Members.Select(member => member.Name)));
    }

    [Fact]
    public void Cancellation_StopsTheReading()
    {
        using CancellationTokenSource source = new();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => JsonReader.Read("a.json", "{}", source.Token));
    }

    [Theory]
    [InlineData("1", "1.0", 0)]
    [InlineData("100", "1e2", 0)]
    [InlineData("0", "-0.0e5", 0)]
    [InlineData("-1", "1", -1)]
    [InlineData("-2", "-1", -1)]
    [InlineData("9.99", "10", -1)]
    [InlineData("12", "9", 1)]
    [InlineData("1e400", "1e399", 1)]
    [InlineData("1e99999999999999999999", "5", 1)]
    [InlineData("0.30000000000000000001", "0.3", 1)]
    public void Numbers_CompareExactly(string left, string right, int expected)
    {
        int result = JsonNumberText.Compare(left, right);

        Assert.Equal(expected, Math.Sign(result));
        Assert.Equal(-expected, Math.Sign(JsonNumberText.Compare(right, left)));
    }

    private static JsonReadResult Read(string text) =>
        JsonReader.Read(MarkedText.Path, text, TestContext.Current.CancellationToken);

    private static IEnumerable<SourceSpan> AllSpans(JsonValue value) => value switch
    {
        JsonArray array => [array.Span, .. array.Items.SelectMany(AllSpans)],
        JsonObject @object =>
        [
            @object.Span,
            .. @object.Members.Select(it => it.NameSpan),
            .. @object.Members.SelectMany(it => AllSpans(it.Value)),
        ],
        _ => [value.Span],
    };
}
