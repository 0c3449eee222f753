using LivePerson.Protocol.Generators.Parsing;

namespace LivePerson.Protocol.Generators.Tests.Parsing;

/// <summary>What older drafts say comes out in the words of 2020-12.</summary>
public sealed class DialectTests
{
    [Theory]
    [InlineData("http://json-schema.org/draft-04/schema#", "Draft4")]
    [InlineData("http://json-schema.org/draft-06/schema", "Draft6")]
    [InlineData("https://json-schema.org/draft-07/schema#", "Draft7")]
    [InlineData("http://json-schema.org/draft-07/hyper-schema#", "Draft7")]
    [InlineData("https://json-schema.org/draft/2019-09/schema", "Draft201909")]
    [InlineData("https://json-schema.org/draft/2020-12/schema#", "Draft202012")]
    [InlineData("http://json-schema.org/schema#", "Any")]
    [InlineData("http://json-schema.org/draft-03/schema#", null)]
    [InlineData("https://example.com/json-schema.org/draft-04/schema", null)]
    [InlineData("", null)]
    public void SchemaUri_NamesADialect(string uri, string? expected) =>
        Assert.Equal(expected, Dialects.Find(uri)?.ToString());

    [Theory]
    [InlineData("""{ "minimum": 5, "exclusiveMinimum": true }""", "exclusiveMinimum 5")]
    [InlineData("""{ "minimum": 5, "exclusiveMinimum": false }""", "minimum 5")]
    [InlineData("""{ "exclusiveMaximum": true, "maximum": 7 }""", "exclusiveMaximum 7")]
    [InlineData("""{ "minimum": 5, "exclusiveMaximum": 7 }""", "minimum 5, exclusiveMaximum 7")]
    public void BooleanLimits_BecomeNumbers(string text, string expected) =>
        Assert.Equal(
            expected,
            string.Join(
                ", ",
                SampleSchemas.Node(text).Constraints.Select(it => $"{it.Keyword} {((JsonNumber)it.Value).Text}")));

    [Fact]
    public void ItemsArray_BecomesPrefixItems()
    {
        SchemaNode root = SampleSchemas.Node("""{ "items": [{ "title": "a" }, {}], "additionalItems": { "title": "b" } }""");

        Assert.Equal(["/items/0", "/items/1"], root.PrefixItems.Select(item => item.Pointer));
        Assert.Equal(("/additionalItems", "b"), (root.Items!.Pointer, root.Items.Title));
    }

    [Fact]
    public void AdditionalItemsWithoutItemsArray_HasNoEffect()
    {
        SchemaNode root = SampleSchemas.Node("""{ "items": { "title": "a" }, "additionalItems": false }""");

        Assert.Equal("a", root.Items!.Title);
        Assert.Empty(root.PrefixItems);
    }

    [Fact]
    public void Definitions_OfBothSpellingsAreKept()
    {
        SchemaNode root = SampleSchemas.Node("""{ "$defs": { "a": {} }, "definitions": { "b": {} } }""");

        Assert.Equal(["/$defs/a", "/definitions/b"], root.Definitions.Select(definition => definition.Schema.Pointer));
    }

    [Theory]
    [InlineData("""{ "id": "http://example.com/a.json" }""")]
    [InlineData("""{ "$schema": "http://json-schema.org/draft-04/schema#", "id": "http://example.com/a.json" }""")]
    [InlineData("""{ "$id": "http://example.com/a.json" }""")]
    public void Identifier_OfEitherSpellingIsTheBase(string text) =>
        Assert.Equal("http://example.com/a.json", SampleSchemas.Node(text).BaseUri);

    [Fact]
    public void IdentifierThatIsAFragment_IsAnAnchor()
    {
        SchemaNode root = SampleSchemas.Node("""{ "definitions": { "a": { "$id": "#foo" }, "b": { "id": "#bar" } } }""");

        Assert.Equal(["foo", "bar"], root.Definitions.Select(definition => definition.Schema.Anchor));
        Assert.All(root.Definitions, definition => Assert.Equal(root.BaseUri, definition.Schema.BaseUri));
    }

    [Fact]
    public void RecursiveReference_IsAReference()
    {
        SchemaNode root = SampleSchemas.Node("""
            { "$recursiveAnchor": true, "properties": { "a": { "$recursiveRef": "#" }, "b": { "$dynamicRef": "#n" } } }
            """);

        Assert.Equal("", root.DynamicAnchor);
        Assert.Equal(["#", "#n"], root.Properties.Select(property => property.Schema.Reference!.Text));
        Assert.All(root.Properties, property => Assert.True(property.Schema.Reference!.IsDynamic));
    }

    [Fact]
    public void DefaultWithLowerCaseReadonly_IsAConstant()
    {
        SchemaNode root = SampleSchemas.Document("""{ "type": "string", "default": "req", "readonly": "true" }""").Root!;

        Assert.Equal("req", ((JsonString)root.Const!).Value);
        Assert.True(root.IsReadOnly);
    }

    [Theory]
    [InlineData("""{ "type": "string", "default": "a", "readOnly": true }""")]
    [InlineData("""{ "type": "string", "default": "a", "readonly": false }""")]
    [InlineData("""{ "type": "string", "default": "a", "enum": ["a", "b"], "readonly": "true" }""")]
    [InlineData("""{ "type": "string", "readonly": "true" }""")]
    public void OtherDefaults_AreNoConstants(string text) => Assert.Null(SampleSchemas.Document(text).Root!.Const);

    [Theory]
    [InlineData("""{ "type": "any" }""", "")]
    [InlineData("""{ "type": ["any", "null"] }""", "")]
    [InlineData("""{ "type": "Long" }""", "Integer")]
    [InlineData("""{ "type": ["Long", "null"] }""", "Integer Null")]
    public void ForeignTypeNames_AreUnderstood(string text, string types) =>
        Assert.Equal(types, string.Join(' ', SampleSchemas.Document(text).Root!.Types));

    [Theory]
    [InlineData("http://json-schema.org/draft-04/schema#", 0)]
    [InlineData("http://json-schema.org/draft-06/schema#", 0)]
    [InlineData("http://json-schema.org/draft-07/schema#", 0)]
    [InlineData("https://json-schema.org/draft/2019-09/schema", 1)]
    [InlineData("https://json-schema.org/draft/2020-12/schema", 1)]
    public void SiblingsOfAReference_CountSince201909(string schema, int constraints)
    {
        SchemaNode root = SampleSchemas.Document($$"""
            {
              "$schema": "{{schema}}", "$ref": "#/definitions/a", "title": "T", "x-a": 1, "maxLength": 4,
              "definitions": { "a": {} }
            }
            """).Root!;

        Assert.Equal(constraints, root.Constraints.Count);
        Assert.Equal("T", root.Title);
        Assert.Single(root.Annotations);
        Assert.Single(root.Definitions);
        Assert.NotNull(root.Reference);
    }

    [Fact]
    public void EmbeddedSchema_MayHaveADialectOfItsOwn()
    {
        SchemaDocument document = SampleSchemas.Document("""
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "$defs": {
                "old": {
                  "$schema": "http://json-schema.org/draft-04/schema#",
                  "id": "http://example.com/old.json", "minimum": 1, "exclusiveMinimum": true
                }
              }
            }
            """);

        Assert.Empty(document.Problems);
        Assert.Equal("http://example.com/old.json", document.Root!.Definitions[0].Schema.BaseUri);
        Assert.Equal(Dialect.Draft202012, document.Dialect);
    }
}
