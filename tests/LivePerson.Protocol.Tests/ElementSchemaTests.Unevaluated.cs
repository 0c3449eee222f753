using System.Text.Json;
using LivePerson.Protocol.Serialization;

namespace LivePerson.Protocol.Tests;

public sealed partial class ElementSchemaTests
{
    [Theory]
    [InlineData("""{"properties":{"a":{}},"unevaluatedProperties":false}""", """{"a":1}""", true)]
    [InlineData("""{"properties":{"a":{}},"unevaluatedProperties":false}""", """{"b":1}""", false)]
    [InlineData("""{"unevaluatedProperties":{"type":"string"}}""", """{"a":"x"}""", true)]
    [InlineData("""{"unevaluatedProperties":{"type":"string"}}""", """{"a":1}""", false)]
    [InlineData("""{"allOf":[{"properties":{"a":{}}}],"unevaluatedProperties":false}""", """{"a":1}""", true)]
    [InlineData(
        """{"$ref":"#/$defs/x","unevaluatedProperties":false,"$defs":{"x":{"patternProperties":{"^a":{}}}}}""",
        """{"ab":1}""",
        true)]
    [InlineData(
        """{"$ref":"#/$defs/x","unevaluatedProperties":false,"$defs":{"x":{"patternProperties":{"^a":{}}}}}""",
        """{"ba":1}""",
        false)]
    [InlineData(
        """{"anyOf":[{"required":["a"],"properties":{"a":{}}},{"required":["b"],"""
        + """ "properties":{"b":{}}}],"unevaluatedProperties":false}""",
        """{"a":1,"b":2}""",
        true)]
    [InlineData(
        """{"anyOf":[{"required":["x"],"properties":{"a":{}}},{"properties":{"b":{}}}],"""
        + """ "unevaluatedProperties":false}""",
        """{"a":1,"b":2}""",
        false)]
    [InlineData(
        """{"oneOf":[{"required":["a"],"properties":{"a":{}}},{"required":["b"],"""
        + """ "properties":{"b":{}}}],"unevaluatedProperties":false}""",
        """{"a":1,"c":2}""",
        false)]
    [InlineData("""{"not":{"not":{"properties":{"a":{}}}},"unevaluatedProperties":false}""", """{"a":1}""", false)]
    [InlineData(
        """{"if":{"required":["a"],"properties":{"a":{}}},"unevaluatedProperties":false}""",
        """{"a":1}""",
        true)]
    [InlineData(
        """{"if":{"properties":{"a":{"const":1}},"required":["a"]},"then":{"properties":{"b":{}}},"""
        + """ "else":{"properties":{"c":{}}},"unevaluatedProperties":false}""",
        """{"a":1,"b":1}""",
        true)]
    [InlineData(
        """{"if":{"properties":{"a":{"const":1}},"required":["a"]},"then":{"properties":{"b":{}}},"""
        + """ "else":{"properties":{"c":{}}},"unevaluatedProperties":false}""",
        """{"a":2,"c":1}""",
        false)]
    [InlineData(
        """{"dependentSchemas":{"a":{"properties":{"a":{},"b":{}}}},"unevaluatedProperties":false}""",
        """{"a":1,"b":2}""",
        true)]
    [InlineData(
        """{"dependentSchemas":{"a":{"properties":{"b":{}}}},"unevaluatedProperties":false}""",
        """{"b":2}""",
        false)]
    [InlineData("""{"allOf":[{"properties":{"a":{}}},{"unevaluatedProperties":false}]}""", """{"a":1}""", false)]
    [InlineData("""{"allOf":[{"unevaluatedProperties":true}],"unevaluatedProperties":false}""", """{"a":1}""", true)]
    [InlineData("""{"additionalProperties":true,"unevaluatedProperties":false}""", """{"a":1}""", true)]
    [InlineData("""{"propertyNames":{"maxLength":1},"unevaluatedProperties":false}""", """{"a":1}""", false)]
    [InlineData(
        """{"properties":{"a":{"properties":{"b":{}}}},"unevaluatedProperties":false}""",
        """{"a":{"b":1},"b":1}""",
        false)]
    [InlineData("""{"unevaluatedProperties":false}""", """[1]""", true)]
    [InlineData(
        """{"anyOf":[{"$ref":"#/$defs/x"},{"properties":{"b":{}}}],"allOf":[{"$ref":"#/$defs/x"}],"""
        + """ "unevaluatedProperties":false,"$defs":{"x":{"properties":{"a":{}}}}}""",
        """{"a":1,"b":2}""",
        true)]
    [InlineData(
        """{"not":{"$ref":"#/$defs/x","required":["z"]},"$ref":"#/$defs/x","unevaluatedProperties":false,"""
        + """ "$defs":{"x":{"properties":{"a":{}}}}}""",
        """{"a":1}""",
        true)]
    public void UnevaluatedProperties_AreThoseNoKeywordHasLookedAt(string schema, string value, bool isValid)
    {
        ElementSchema rules = ElementSchema.Parse(schema);

        bool found = rules.IsValid(JsonElement.Parse(value));

        Assert.Equal(isValid, found);
    }

    [Theory]
    [InlineData("""{"prefixItems":[{}],"unevaluatedItems":false}""", """[1]""", true)]
    [InlineData("""{"prefixItems":[{}],"unevaluatedItems":false}""", """[1,2]""", false)]
    [InlineData("""{"items":{},"unevaluatedItems":false}""", """[1,2]""", true)]
    [InlineData("""{"unevaluatedItems":{"type":"string"}}""", """["a"]""", true)]
    [InlineData("""{"unevaluatedItems":{"type":"string"}}""", """[1]""", false)]
    [InlineData(
        """{"allOf":[{"prefixItems":[{},{}]}],"prefixItems":[{}],"unevaluatedItems":false}""",
        """[1,2]""",
        true)]
    [InlineData("""{"contains":{"type":"string"},"unevaluatedItems":false}""", """["a","b"]""", true)]
    [InlineData("""{"contains":{"type":"string"},"unevaluatedItems":false}""", """["a",1]""", false)]
    [InlineData(
        """{"allOf":[{"contains":{"multipleOf":2}},{"contains":{"multipleOf":3}}],"""
        + """ "unevaluatedItems":{"multipleOf":5}}""",
        """[2,3,4,5,6]""",
        true)]
    [InlineData(
        """{"allOf":[{"contains":{"multipleOf":2}},{"contains":{"multipleOf":3}}],"""
        + """ "unevaluatedItems":{"multipleOf":5}}""",
        """[2,3,4,7,8]""",
        false)]
    [InlineData("""{"contains":{"type":"string"},"minContains":0,"unevaluatedItems":false}""", """[0]""", false)]
    [InlineData(
        """{"anyOf":[{"prefixItems":[{},{"const":1}]},{"prefixItems":[{}]}],"unevaluatedItems":false}""",
        """[0,1]""",
        true)]
    [InlineData(
        """{"anyOf":[{"prefixItems":[{},{"const":1}]},{"prefixItems":[{}]}],"unevaluatedItems":false}""",
        """[0,2]""",
        false)]
    [InlineData("""{"if":{"prefixItems":[{"const":1}]},"unevaluatedItems":false}""", """[1]""", true)]
    [InlineData("""{"not":{"not":{"prefixItems":[{}]}},"unevaluatedItems":false}""", """[1]""", false)]
    [InlineData("""{"allOf":[{"prefixItems":[{}]},{"unevaluatedItems":false}]}""", """[1]""", false)]
    [InlineData("""{"prefixItems":[{"prefixItems":[{},{}]}],"unevaluatedItems":false}""", """[[1,2],3]""", false)]
    [InlineData("""{"unevaluatedItems":false}""", """{"a":1}""", true)]
    public void UnevaluatedItems_AreThoseNoKeywordHasLookedAt(string schema, string value, bool isValid)
    {
        ElementSchema rules = ElementSchema.Parse(schema);

        bool found = rules.IsValid(JsonElement.Parse(value));

        Assert.Equal(isValid, found);
    }
}
