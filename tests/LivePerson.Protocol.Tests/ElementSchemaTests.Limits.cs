using System.Text.Json;
using LivePerson.Protocol.Serialization;

namespace LivePerson.Protocol.Tests;

public sealed partial class ElementSchemaTests
{
    [Theory]
    [InlineData("""{"$ref":"#"}""")]
    [InlineData("""{"$ref":"#/$defs/a","$defs":{"a":{"$ref":"#/$defs/b"},"b":{"$ref":"#/$defs/a"}}}""")]
    [InlineData("""{"allOf":[{"$ref":"#"},{"anyOf":[{"$ref":"#"}]}],"unevaluatedProperties":{"$ref":"#"}}""")]
    [InlineData("""{"properties":{"a":{"$ref":"#/$defs/a"}},"$defs":{"a":{"oneOf":[{"$ref":"#/$defs/a"}]}}}""")]
    public void SchemaThatOnlyLeadsToItself_AsksForNothing(string schema)
    {
        ElementSchema rules = ElementSchema.Parse(schema);

        bool isValid = rules.IsValid(JsonElement.Parse("""{ "a": { "b": 1 } }"""));

        Assert.True(isValid);
    }

    [Theory]
    [InlineData("5", true)]
    [InlineData("null", false)]
    public void SchemaThatBranchesAtEachLevel_TakesNoLongerForIt(string innermost, bool isValid)
    {
        ElementSchema schema = ElementSchema.Parse("""
            {
              "anyOf": [
                { "type": "integer" },
                { "type": "object", "properties": { "a": { "$ref": "#" } }, "required": ["x"] },
                { "type": "object", "properties": { "a": { "$ref": "#" } }, "required": ["y"] },
                { "type": "object", "allOf": [{ "$ref": "#/$defs/a" }, { "properties": { "a": { "$ref": "#" } } }] }
              ],
              "$defs": { "a": { "properties": { "a": { "$ref": "#" } } } }
            }
            """);
        string value = string.Concat(Enumerable.Repeat("{\"a\":", 60)) + innermost + new string('}', 60);

        bool found = schema.IsValid(JsonElement.Parse(value));

        Assert.Equal(isValid, found);
    }

    [Fact]
    public void SchemaRepeatedAtEachLevel_ReportsEachPlaceOnce()
    {
        ElementSchema schema = ElementSchema.Parse("""
            {
              "type": ["object", "integer"],
              "allOf": [{ "properties": { "a": { "$ref": "#" } } }, { "properties": { "a": { "$ref": "#" } } }]
            }
            """);
        string value = string.Concat(Enumerable.Repeat("{\"a\":", 40)) + "null" + new string('}', 40);

        IReadOnlyList<SchemaViolation> violations = schema.Validate(JsonElement.Parse(value));

        Assert.Equal(string.Concat(Enumerable.Repeat("/a", 40)), Assert.Single(violations).Pointer);
    }

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void Depth_IsLimitedAsItIsForReading(int depth, bool isValid)
    {
        ElementSchema schema = ElementSchema.Parse("""{ "items": { "$ref": "#" } }""");
        string value = new string('[', depth) + "1" + new string(']', depth);

        bool found = schema.IsValid(JsonElement.Parse(value, new() { MaxDepth = 1000 }));

        Assert.Equal(isValid, found);
    }

    [Fact]
    public void ThousandsOfDefinitionsInARow_AreFollowed()
    {
        const int Count = 2000;
        IEnumerable<string> definitions = Enumerable.Range(0, Count)
            .Select(static it => $$"""  "{{it}}": { "$ref": "#/$defs/{{it + 1}}" }  """);
        ElementSchema schema = ElementSchema.Parse(
            $$"""{ "$ref": "#/$defs/0", "$defs": { {{string.Join(',', definitions)}}, "{{Count}}": false } }""");

        bool isValid = schema.IsValid(JsonElement.Parse("1"));

        Assert.False(isValid);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("""{"$ref":"#/$defs/none"}""")]
    [InlineData("""{"$ref":"other.json"}""")]
    public void SchemaThatCannotBeRead_IsAFaultOfFirstUse(string json)
    {
        ElementSchema schema = ElementSchema.Parse(json);

        Action use = () => schema.IsValid(JsonElement.Parse("1"));

        Assert.ThrowsAny<JsonException>(use);
    }
}
