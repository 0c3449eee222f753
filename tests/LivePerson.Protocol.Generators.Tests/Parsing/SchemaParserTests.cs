using LivePerson.Protocol.Generators.Parsing;

namespace LivePerson.Protocol.Generators.Tests.Parsing;

public sealed class SchemaParserTests
{
    [Fact]
    public void Keywords_BecomeWhatTheySay()
    {
        SchemaNode root = SampleSchemas.Node("""
            {
              "$id": "https://example.com/sample", "$anchor": "top",
              "title": "T", "description": "D", "deprecated": true, "readOnly": true, "default": {},
              "type": ["object", "string"], "format": "uri",
              "required": ["a"],
              "properties": { "a": { "const": 1 }, "b": { "enum": ["x", null] } },
              "additionalProperties": false,
              "x-name": "Sample", "x-other": [1]
            }
            """);

        Assert.Equal(("https://example.com/sample", "top"), (root.Id, root.Anchor));
        Assert.Equal(("T", "D", "uri"), (root.Title, root.Description, root.Format));
        Assert.True(root.IsDeprecated && root.IsReadOnly && root.Default is JsonObject);
        Assert.Equal([JsonType.Object, JsonType.String], root.Types);
        Assert.Equal(["a"], root.Required.Select(required => required.Name));
        Assert.Equal(["a", "b"], root.Properties.Select(property => property.Name));
        Assert.Equal("1", ((JsonNumber)root.Properties[0].Schema.Const!).Text);
        Assert.Equal(2, root.Properties[1].Schema.Enum!.Value.Count);
        Assert.False(root.AdditionalProperties!.Boolean);
        Assert.Equal(["x-name", "x-other"], root.Annotations.Select(annotation => annotation.Name));
    }

    [Fact]
    public void AbsentKeywords_AreEmpty()
    {
        SchemaNode root = SampleSchemas.Node("{}");

        Assert.Null(root.Boolean);
        Assert.Null(root.Enum);
        Assert.Null(root.Reference);
        Assert.Empty(root.Types);
        Assert.Empty(SchemaTree.ChildrenOf(root));
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public void BooleanSchema_IsKept(string text, bool expected) =>
        Assert.Equal(expected, SampleSchemas.Node(text).Boolean);

    [Fact]
    public void Constraints_KeepTheOrderOfTheFile()
    {
        SchemaNode root = SampleSchemas.Node("""
            { "maxLength": 5, "pattern": "a", "minItems": 0, "uniqueItems": false, "multipleOf": 0.5, "maximum": 1e3 }
            """);

        Assert.Equal(
            ["maxLength", "pattern", "minItems", "multipleOf", "maximum"],
            root.Constraints.Select(constraint => constraint.Keyword));
        Assert.Equal("1e3", ((JsonNumber)root.Constraints[4].Value).Text);
    }

    [Fact]
    public void Subschemas_KnowTheirPlace()
    {
        SchemaNode root = SampleSchemas.Document("""
            {
              "$defs": { "a/b": {} }, "properties": { "p~q": { "items": {} } }, "patternProperties": { "^x": {} },
              "propertyNames": {}, "additionalProperties": {}, "prefixItems": [{}, true], "allOf": [{}], "anyOf": [{}],
              "oneOf": [{ "not": {} }], "if": {}, "dependentSchemas": { "d": {} }, "contains": {}
            }
            """).Root!;

        IEnumerable<string> pointers = SchemaTree.WithDescendants(root).Select(node => node.Pointer);

        Assert.Equal(
            [
                "", "/$defs/a~1b", "/properties/p~0q", "/properties/p~0q/items", "/patternProperties/^x",
                "/additionalProperties", "/propertyNames", "/prefixItems/0", "/prefixItems/1", "/allOf/0", "/anyOf/0",
                "/oneOf/0", "/oneOf/0/not", "/if", "/contains", "/dependentSchemas/d",
            ],
            pointers);
    }

    [Fact]
    public void BaseUri_FollowsIdentifiers()
    {
        SchemaNode root = SampleSchemas.Node("""
            {
              "properties": {
                "plain": {},
                "absolute": { "$id": "https://example.com/a/b.json", "properties": { "relative": { "$id": "../c.json" } } },
                "sibling": { "$id": "other.json" }
              }
            }
            """);

        Assert.Equal(
            [
                "file:///schema/Sample.schema.json", "file:///schema/Sample.schema.json", "https://example.com/a/b.json",
                "https://example.com/c.json", "file:///schema/other.json",
            ],
            SchemaTree.WithDescendants(root).Select(node => node.BaseUri));
    }

    [Fact]
    public void Links_BecomeOperations()
    {
        SchemaLink link = SampleSchemas.Node("""
            {
              "links": [{
                "rel": "send", "href": "/api/{id}?v=3", "title": "T", "description": "D",
                "targetHints": { "allow": ["POST", "PUT"] },
                "headerSchema": { "properties": { "Authorization": { "x-credential": "appToken" } } },
                "submissionMediaType": "application/json", "submissionSchema": { "$ref": "#" },
                "targetSchema": { "type": "object" }, "x-service": "sentinel", "x-idempotent": true
              }]
            }
            """).Links.Single();

        Assert.Equal(("send", "/api/{id}?v=3", "T", "D"), (link.Rel, link.Href, link.Title, link.Description));
        Assert.Equal(["POST", "PUT"], link.Allow);
        Assert.Equal("/links/0/headerSchema/properties/Authorization", link.HeaderSchema!.Properties[0].Schema.Pointer);
        Assert.Equal(("application/json", "#"), (link.SubmissionMediaType, link.SubmissionSchema!.Reference!.Text));
        Assert.Equal([JsonType.Object], link.TargetSchema!.Types);
        Assert.Equal(["x-service", "x-idempotent"], link.Annotations.Select(annotation => annotation.Name));
    }

    [Theory]
    [InlineData("schema/types/Skill.schema.json", "Skill")]
    [InlineData("Skill.json", "Skill")]
    [InlineData("a.b/Skill.v2.schema.json", "Skill.v2")]
    [InlineData("Skill", "Skill")]
    public void Stem_IsTheFilesName(string path, string stem) => Assert.Equal(stem, SampleSchemas.Document("{}", path).Stem);

    [Fact]
    public void SameText_GivesAnEqualDocument()
    {
        const string text = """{ "type": "object", "properties": { "a": { "type": "string" } } }""";

        SchemaDocument first = SampleSchemas.Document(text);
        SchemaDocument second = SampleSchemas.Document(text);

        Assert.Equal(first, second);
        Assert.Equal(first.Root, second.Root);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
        Assert.NotEqual(first, SampleSchemas.Document(text + " "));
    }

    [Fact]
    public void Cancellation_StopsTheParsing()
    {
        using CancellationTokenSource source = new();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => SchemaParser.Parse(new("a", "a", "{}"), source.Token));
    }
}
