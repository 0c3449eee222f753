using System.Text.Json;
using LivePerson.Protocol.Serialization;

namespace LivePerson.Protocol.Tests;

public sealed partial class ElementSchemaTests
{
    [Theory]
    [InlineData(
        """{"properties":{"a/b~":{"items":{"maxLength":2}}}}""",
        """{"a/b~":["xy","xyz"]}""",
        "/a~1b~0/1: maxLength (2), 3")]
    [InlineData("""{"type":["string","null"]}""", "1", ": type (string or null)")]
    [InlineData("""{"properties":{"a":{"const":1}}}""", """{"a":2}""", "/a: const (1)")]
    [InlineData("""{"enum":["a",2]}""", "3", """: enum (["a",2])""")]
    [InlineData("""{"minimum":1.50}""", "1", ": minimum (1.50)")]
    [InlineData("""{"multipleOf":2}""", "1", ": multipleOf (2)")]
    [InlineData("""{"pattern":"^a"}""", "\"bcd\"", ": pattern (^a), 3")]
    [InlineData("""{"required":["a"]}""", "{}", "/a: required (present)")]
    [InlineData("""{"dependentRequired":{"a":["b"]}}""", """{"a":1}""", "/b: dependentRequired (present beside a)")]
    [InlineData("""{"additionalProperties":false}""", """{"a":1}""", "/a: additionalProperties (nothing)")]
    [InlineData("""{"unevaluatedProperties":false}""", """{"a":1}""", "/a: unevaluatedProperties (nothing)")]
    [InlineData("""{"propertyNames":{"maxLength":1}}""", """{"ab":1}""", "/ab: propertyNames (maxLength 1), 2")]
    [InlineData("""{"prefixItems":[{},false]}""", "[1,2]", "/1: prefixItems (nothing)")]
    [InlineData("""{"uniqueItems":true}""", "[1,1,2]", ": uniqueItems (true), 3")]
    [InlineData("""{"contains":{"const":1}}""", "[2,3]", ": contains (1), 2")]
    [InlineData("""{"contains":true,"maxContains":1}""", "[2,3]", ": maxContains (1), 2")]
    [InlineData("""{"minProperties":2}""", """{"a":1}""", ": minProperties (2), 1")]
    [InlineData("""{"anyOf":[{"minLength":3},{"maxLength":1}]}""", "\"ab\"", ": anyOf (at least one of 2 schemas)")]
    [InlineData("""{"oneOf":[{"minLength":1},{"maxLength":3}]}""", "\"ab\"", ": oneOf (exactly one of 2 schemas)")]
    [InlineData("""{"properties":{"a":{"not":{"const":1}}}}""", """{"a":1}""", "/a: not (another value)")]
    [InlineData(
        """{"if":true,"then":{"properties":{"a":{"maximum":1},"b":false}}}""",
        """{"a":2,"b":1}""",
        ": if (then)")]
    [InlineData("false", "1", ": false (nothing)")]
    [InlineData(
        """{"$ref":"#/$defs/a","allOf":[{"$ref":"#/$defs/a"}],"$defs":{"a":{"maximum":1}}}""",
        "2",
        ": maximum (1)")]
    [InlineData(
        """{"allOf":[{"required":["b"]}],"properties":{"a":{"type":"string","""
        + """ "minLength":2}},"unevaluatedProperties":false}""",
        """{"a":"x","c":1}""",
        "/a: minLength (2), 1|/b: required (present)")]
    public void Violation_SaysPlaceKeywordLimitAndLength(string schema, string value, string expected)
    {
        ElementSchema rules = ElementSchema.Parse(schema);

        IReadOnlyList<SchemaViolation> violations = rules.Validate(JsonElement.Parse(value));

        Assert.Equal(expected, string.Join('|', violations.Select(Describe)));
    }

    [Fact]
    public void Element_IsCheckedAtItsPlace()
    {
        ElementSchema schema = ElementSchema.Parse("""{ "items": { "type": "string" } }""");
        SchemaValidation validation = default;

        validation.Schema(JsonElement.Parse("[1]"), schema, "/body/list");

        Assert.Equal("/body/list/0: type (string)", Describe(Assert.Single(validation.Violations)));
    }

    [Fact]
    public void ProtocolValue_IsCheckedAsItIsWritten()
    {
        ElementSchema schema = ElementSchema.Parse("""{ "not": { "const": { "text": "a" } } }""");
        SchemaValidation validation = default;

        validation.Schema(new Note("a"), schema, "/note");
        validation.Schema(new Note("b"), schema, "/other");

        Assert.Equal("/note: not (another value)", Describe(Assert.Single(validation.Violations)));
    }

    [Fact]
    public void NothingToCheck_IsLeftAlone()
    {
        ElementSchema schema = ElementSchema.Parse("false");
        SchemaValidation validation = default;

        validation.Schema(default, schema, "/a");
        validation.Schema<Note>(null, schema, "/b");

        Assert.Empty(validation.Violations);
    }

    [Fact]
    public void ProtocolValueThatCannotBeWritten_IsAViolation()
    {
        ElementSchema schema = ElementSchema.Parse("{}");
        SchemaValidation validation = default;

        validation.Schema(new Note("\ud800"), schema, "/note");

        Assert.Equal("/note", Assert.Single(validation.Violations).Pointer);
    }

    private static string Describe(SchemaViolation violation) =>
        $"{violation.Pointer}: {violation.Keyword} ({violation.Limit})"
        + (violation.Length is int length ? $", {length}" : "");

    private sealed record Note(string Text) : IProtocolValue<Note>
    {
        public static Note Read(ref Utf8JsonReader reader) => new(JsonInput.ReadString(ref reader));

        public int Write(ref JsonOutput output, int at)
        {
            at = output.WriteText(at, "{\"text\":\""u8, Text);

            return output.WriteEndObject(at);
        }

        public void Validate(ref SchemaValidation validation)
        {
        }
    }
}
