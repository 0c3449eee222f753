using LivePerson.Protocol.Generators.Diagnostics;
using LivePerson.Protocol.Generators.Parsing;

namespace LivePerson.Protocol.Generators.Tests.Parsing;

public sealed class SchemaSetTests
{
    [Theory]
    [InlineData("#", "schema/A.json", "")]
    [InlineData("", "schema/A.json", "")]
    [InlineData("#/$defs/d", "schema/A.json", "/$defs/d")]
    [InlineData("A.json#/$defs/d", "schema/A.json", "/$defs/d")]
    [InlineData("#/$defs/with~1slash", "schema/A.json", "/$defs/with~1slash")]
    [InlineData("#/$defs/with~1slash/properties/p%25q", "schema/A.json", "/$defs/with~1slash/properties/p%q")]
    [InlineData("#anchored", "schema/A.json", "/$defs/d")]
    [InlineData("#/properties/ref/oneOf/0", "schema/A.json", "/properties/ref/oneOf/0")]
    [InlineData("types/B.json", "schema/types/B.json", "")]
    [InlineData("./types/B.json", "schema/types/B.json", "")]
    [InlineData("../schema/types/./B.json#/definitions/e", "schema/types/B.json", "/definitions/e")]
    [InlineData("/schema/types/B.json", "schema/types/B.json", "")]
    [InlineData("types/with%20space.json", "schema/types/with space.json", "")]
    [InlineData("types/with space.json", "schema/types/with space.json", "")]
    [InlineData("../../outside/C.json", "../outside/C.json", "")]
    [InlineData("#/unknown/place", "schema/A.json", "/unknown/place")]
    [InlineData("#/not", "schema/A.json", "/not")]
    [InlineData("#/examples/0", "schema/A.json", "/examples/0")]
    [InlineData("https://example.com/web.json", "schema/types/Web.json", "")]
    [InlineData("https://example.com/inner.json", "schema/types/Web.json", "/$defs/inner")]
    [InlineData("https://example.com/web.json#/$defs/inner", "schema/types/Web.json", "/$defs/inner")]
    [InlineData("https://example.com/inner.json#in", "schema/types/Web.json", "/$defs/inner/items")]
    [InlineData("types/Web.json#/$defs/inner/items", "schema/types/Web.json", "/$defs/inner/items")]
    [InlineData("urn:example:thing", "schema/types/Web.json", "/$defs/urn")]
    [InlineData("urn:example:thing#/items", "schema/types/Web.json", "/$defs/urn/items")]
    public void Reference_LeadsToItsSchema(string reference, string file, string place)
    {
        SchemaSet set = Files(reference);

        SchemaResolution resolution = set.Resolve("schema/A.json", "/properties/ref");

        Assert.Null(resolution.Problem);
        Assert.Equal((file, place), (resolution.Document!.File.RelativePath, resolution.Node!.Pointer));
        Assert.Same(resolution.Document, set.DocumentOf(resolution.Node));
    }

    [Theory]
    [InlineData("types/Missing.json", "there is no schema file \"schema/types/Missing.json\"")]
    [InlineData("types/b.schema.json", "there is no schema file \"schema/types/b.schema.json\"; the nearest is \"types/B.json\"")]
    [InlineData("B.json", "there is no schema file \"schema/B.json\"; the nearest is \"types/B.json\"")]
    [InlineData("#/$defs/x", "\"schema/A.json\" has nothing there; the nearest is \"#/$defs/d\"")]
    [InlineData("#/definitions/d", "\"schema/A.json\" has nothing there; the nearest is \"#/$defs/d\"")]
    [InlineData("#/title", "\"schema/A.json\" has \"A\" there, which is not a schema")]
    [InlineData("#anchord", "\"schema/A.json\" has no anchor \"anchord\"; the nearest is \"#anchored\"")]
    [InlineData("types/B.json#anchored", "\"schema/types/B.json\" has no anchor \"anchored\"")]
    [InlineData("#/examples/7", "\"schema/A.json\" has nothing there")]
    [InlineData("https://example.com/none.json", "no schema has the \"$id\" \"https://example.com/none.json\"")]
    public void ReferenceToNothing_IsAnErrorAtTheReference(string reference, string reason)
    {
        SchemaSet set = Files(reference);

        SchemaResolution resolution = set.Resolve("schema/A.json", "/properties/ref");

        Assert.Null(resolution.Node);
        Assert.Equal(SchemaRules.LPP1005_UnresolvedReference, resolution.Problem!.Rule);
        Assert.Equal($"Correct the reference \"{reference}\": {reason}", resolution.Problem.Message);
        Assert.Equal((2, 35), (resolution.Problem.Span.StartLine, resolution.Problem.Span.StartColumn));
        Assert.Equal(reference.Length + 2, resolution.Problem.Span.Length);
    }

    [Fact]
    public void ReferenceInOtherLetterCase_IsFollowedWithAWarning()
    {
        SchemaSet set = Files("Types/b.json#/definitions/e");

        SchemaResolution resolution = set.Resolve("schema/A.json", "/properties/ref");

        Assert.Equal("/definitions/e", resolution.Node!.Pointer);
        Assert.Equal("LPP1006 (3,36)", SampleSchemas.Describe(resolution.Problem!)[..14]);
        Assert.Contains("\"schema/types/B.json\"", resolution.Problem!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ReferenceToAFolderWithoutSchemas_AllowsEverythingWithAWarning()
    {
        SchemaSet set = Files("../routing/Task.json");

        SchemaResolution resolution = set.Resolve("schema/A.json", "/properties/ref");

        Assert.Empty(resolution.Node!.Types);
        Assert.Equal("LPP1021 (3,36)", SampleSchemas.Describe(resolution.Problem!)[..14]);
        Assert.Contains("\"routing/\"", resolution.Problem!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Broken.json#/$defs/lost")]
    [InlineData("Broken.json#lost")]
    public void TargetLostBehindASyntaxError_IsNoSecondError(string reference)
    {
        SchemaSet set = SampleSchemas.Set(
            ("A.json", $$"""{ "$ref": "{{reference}}" }"""),
            ("Broken.json", """{ "$defs": { "kept": {} } ; "lost": {} }"""),
            ("Empty.json", ""));

        SchemaResolution resolution = set.Resolve("A.json", "");

        Assert.Null(resolution.Node);
        Assert.Null(resolution.Problem);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("5")]
    public void FileThatIsNoSchema_IsStillFound(string text)
    {
        SchemaSet set = SampleSchemas.Set(("A.json", """{ "$ref": "Broken.json" }"""), ("Broken.json", text));

        SchemaResolution resolution = set.Resolve("A.json", "");

        Assert.Equal([JsonType.Object], resolution.Node!.Types);
        Assert.Null(resolution.Problem);
    }

    [Fact]
    public void TargetBeforeASyntaxError_IsFound()
    {
        SchemaSet set = SampleSchemas.Set(
            ("A.json", """{ "$ref": "Broken.json#/$defs/kept" }"""), ("Broken.json", """{ "$defs": { "kept": {} } ; """));

        Assert.Equal("/$defs/kept", set.Resolve("A.json", "").Node!.Pointer);
    }

    [Fact]
    public void FileWithAnAddressAsIdentifier_StillFindsItsNeighbours()
    {
        SchemaSet set = SampleSchemas.Set(
            ("schema/A.json", """{ "$id": "https://example.com/schemas/A.json", "$ref": "types/B.json" }"""),
            ("schema/types/B.json", "{}"));

        Assert.Equal("schema/types/B.json", set.Resolve("schema/A.json", "").Document!.File.RelativePath);
    }

    [Fact]
    public void Cycle_IsFollowedByOneStep()
    {
        SchemaSet set = SampleSchemas.Set(("A.json", """{ "$ref": "B.json" }"""), ("B.json", """{ "$ref": "A.json" }"""));

        Assert.Equal("B.json", set.Resolve("A.json", "").Document!.File.RelativePath);
        Assert.Equal("A.json", set.Resolve("B.json", "").Document!.File.RelativePath);
    }

    [Fact]
    public void SchemaInAnUnnamedPlace_IsParsedWithItsProblemsAndReferences()
    {
        SchemaSet set = SampleSchemas.Set(("A.json", """
            {
              "$ref": "#/components/schemas/First",
              "components": { "schemas": { "First": { "items": { "$ref": "#/components/schemas/Second" } }, "Second": { "type": 5 } } }
            }
            """));

        SchemaNode first = set.Resolve("A.json", "").Node!;

        Assert.Equal(["LPP1004 (3,117)"], set.Problems.Select(problem => SampleSchemas.Describe(problem)[..15]));
        Assert.Equal("/components/schemas/Second", set.Resolve(first.Items!, first.Items!.Reference!).Node!.Pointer);
    }

    [Fact]
    public void LongChainThroughUnnamedPlaces_DoesNotExhaustTheStack()
    {
        IEnumerable<string> links = Enumerable.Range(0, 20_000).Select(i => $"\"x-{i}\": {{ \"$ref\": \"#/x-{i + 1}\" }}");

        SchemaSet set = SampleSchemas.Set(
            ("A.json", $$"""{ "$ref": "#/x-0", {{string.Join(",", links)}}, "x-20000": {} }"""));

        Assert.Equal("/x-0", set.Resolve("A.json", "").Node!.Pointer);
    }

    [Theory]
    [InlineData("""{ "$id": «"https://example.com/a"» }""", """{ "$id": "https://example.com/a" }""")]
    [InlineData("""{ "$id": «"First.json"» }""", "{}")]
    [InlineData("""{ "$defs": { "a": { "$anchor": "x" }, "b": { "$anchor": «"x"» } } }""", "{}")]
    public void TwoSchemasWithOneIdentifier_AreAnError(string marked, string first)
    {
        MarkedText text = new(marked);

        SchemaSet set = SampleSchemas.Set(("schema/First.json", first), ("schema/Sample.schema.json", text.Text));

        Problem problem = Assert.Single(set.Problems);
        Assert.Equal(SchemaRules.LPP1017_IdentifierTaken, problem.Rule);
        Assert.Equal(text.Spans.Single(), problem.Span);
    }

    [Theory]
    [InlineData("""{ "$id": "Sample.schema.json" }""")]
    [InlineData("""{ "$defs": { "a": { "$anchor": "x" }, "b": { "$id": "b", "$anchor": "x" } } }""")]
    [InlineData("""{ "$anchor": "x", "$dynamicAnchor": "x" }""")]
    public void IdentifiersOfTheirOwn_AreNoError(string text) =>
        Assert.Empty(SampleSchemas.Set(("schema/Sample.schema.json", text)).Problems);

    [Fact]
    public void DynamicReference_IsReportedOnlyIfCallersCouldChangeItsTarget()
    {
        const string tree = """
            { "$id": "https://example.com/tree", "$dynamicAnchor": "node",
              "properties": { "children": { "items": { "$dynamicRef": "#node" } } } }
            """;
        const string strictTree = """{ "$id": "https://example.com/strict", "$dynamicAnchor": "node", "$ref": "tree" }""";

        SchemaSet alone = SampleSchemas.Set(("schema/Tree.json", tree));
        SchemaSet both = SampleSchemas.Set(("schema/Tree.json", tree), ("schema/Strict.json", strictTree));

        Assert.Empty(alone.Problems);
        Assert.Equal(["LPP1010 (2,59)"], both.Problems.Select(problem => SampleSchemas.Describe(problem)[..14]));
        Assert.Equal("", both.Resolve("schema/Tree.json", "/properties/children/items").Node!.Pointer);
    }

    [Theory]
    [InlineData("http://a/b/c/d;p?q", "g", "http://a/b/c/g")]
    [InlineData("http://a/b/c/d;p?q", "./g/", "http://a/b/c/g/")]
    [InlineData("http://a/b/c/d;p?q", "/g", "http://a/g")]
    [InlineData("http://a/b/c/d;p?q", "//g", "http://g")]
    [InlineData("http://a/b/c/d;p?q", "?y", "http://a/b/c/d;p?y")]
    [InlineData("http://a/b/c/d;p?q", "g?y#s", "http://a/b/c/g?y")]
    [InlineData("http://a/b/c/d;p?q", "", "http://a/b/c/d;p?q")]
    [InlineData("http://a/b/c/d;p?q", "..", "http://a/b/")]
    [InlineData("http://a/b/c/d;p?q", "../../g", "http://a/g")]
    [InlineData("http://a/b/c/d;p?q", ".", "http://a/b/c/")]
    [InlineData("http://a/b/c/d;p?q", "g:h", "g:h")]
    [InlineData("http://a", "g", "http://a/g")]
    [InlineData("file:///a/b.json", "../../c.json", "file:///../c.json")]
    [InlineData("file:///../a/b.json", "../c.json", "file:///../c.json")]
    [InlineData("urn:a:b", "#x", "urn:a:b")]
    public void References_AreResolvedByRfc3986(string baseUri, string reference, string expected) =>
        Assert.Equal(expected, SchemaUri.Resolve(baseUri, reference));

    private static SchemaSet Files(string reference) => SampleSchemas.Set(
        ("schema/A.json", $$"""
            {
              "title": "A",
              "properties": { "ref": { "$ref": "{{reference}}", "oneOf": [{}] } },
              "$defs": { "d": { "$anchor": "anchored" }, "with/slash": { "properties": { "p%q": {} } } },
              "unknown": { "place": {} },
              "examples": [{}],
              "not": {}
            }
            """),
        ("schema/types/B.json", """{ "definitions": { "e": {} } }"""),
        ("schema/types/with space.json", "{}"),
        ("../outside/C.json", "{}"),
        ("schema/types/Web.json", """
            {
              "$id": "https://example.com/web.json",
              "$defs": {
                "inner": { "$id": "inner.json", "items": { "$anchor": "in" } },
                "urn": { "$id": "urn:example:thing", "items": {} }
              }
            }
            """));
}
