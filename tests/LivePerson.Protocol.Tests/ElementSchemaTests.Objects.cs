using System.Text.Json;
using LivePerson.Protocol.Serialization;

namespace LivePerson.Protocol.Tests;

public sealed partial class ElementSchemaTests
{
    [Theory]
    [InlineData("""{"properties":{"a":{"type":"integer"}}}""", """{"a":1,"b":"x"}""", true)]
    [InlineData("""{"properties":{"a":{"type":"integer"}}}""", """{"a":"x"}""", false)]
    [InlineData("""{"properties":{"a":false}}""", """{"a":1}""", false)]
    [InlineData("""{"properties":{"a":false}}""", """{}""", true)]
    [InlineData("""{"properties":{"a":false}}""", """["a"]""", true)]
    public void Properties_CheckTheMembersNamed(string schema, string value, bool isValid)
    {
        ElementSchema rules = ElementSchema.Parse(schema);

        bool found = rules.IsValid(JsonElement.Parse(value));

        Assert.Equal(isValid, found);
    }

    [Theory]
    [InlineData("""{"patternProperties":{"f.*o":{"type":"integer"}}}""", """{"foo":1,"bar":"x"}""", true)]
    [InlineData("""{"patternProperties":{"f.*o":{"type":"integer"}}}""", """{"foooo":"x"}""", false)]
    [InlineData("""{"patternProperties":{"a*":{"type":"integer"},"aaa*":{"maximum":20}}}""", """{"aaaa":31}""", false)]
    [InlineData("""{"patternProperties":{"(":false}}""", """{"(":1}""", true)]
    public void PatternProperties_CheckTheMembersThatMatch(string schema, string value, bool isValid)
    {
        ElementSchema rules = ElementSchema.Parse(schema);

        bool found = rules.IsValid(JsonElement.Parse(value));

        Assert.Equal(isValid, found);
    }

    [Theory]
    [InlineData(
        """{"properties":{"a":{}},"patternProperties":{"^v":{}},"additionalProperties":false}""",
        """{"a":1,"vroom":2}""",
        true)]
    [InlineData("""{"properties":{"a":{}},"additionalProperties":false}""", """{"b":1}""", false)]
    [InlineData("""{"properties":{"a":{}},"additionalProperties":{"type":"boolean"}}""", """{"a":1,"b":true}""", true)]
    [InlineData("""{"properties":{"a":{}},"additionalProperties":{"type":"boolean"}}""", """{"b":12}""", false)]
    [InlineData("""{"allOf":[{"properties":{"a":{}}}],"additionalProperties":false}""", """{"a":1}""", false)]
    public void AdditionalProperties_CheckAllOthers(string schema, string value, bool isValid)
    {
        ElementSchema rules = ElementSchema.Parse(schema);

        bool found = rules.IsValid(JsonElement.Parse(value));

        Assert.Equal(isValid, found);
    }

    [Theory]
    [InlineData("""{"propertyNames":{"maxLength":3}}""", """{"abc":1}""", true)]
    [InlineData("""{"propertyNames":{"maxLength":3}}""", """{"abcd":1}""", false)]
    [InlineData("""{"propertyNames":{"pattern":"^\"$"}}""", """{"\"":1}""", true)]
    [InlineData("""{"propertyNames":{"enum":["a","b"]}}""", """{"c":1}""", false)]
    [InlineData("""{"propertyNames":false}""", """{}""", true)]
    [InlineData("""{"propertyNames":false}""", """{"a":1}""", false)]
    [InlineData("""{"propertyNames":{"$ref":"#/$defs/x"},"$defs":{"x":{"const":"a"}}}""", """{"a":1}""", true)]
    public void PropertyNames_CheckTheNames(string schema, string value, bool isValid)
    {
        ElementSchema rules = ElementSchema.Parse(schema);

        bool found = rules.IsValid(JsonElement.Parse(value));

        Assert.Equal(isValid, found);
    }

    [Theory]
    [InlineData("""{"required":["a","b"]}""", """{"a":1,"b":null}""", true)]
    [InlineData("""{"required":["a","b"]}""", """{"a":1}""", false)]
    [InlineData("""{"required":["__proto__"]}""", """{}""", false)]
    [InlineData("""{"required":["a"]}""", "\"a\"", true)]
    public void Required_NamesTheMembersToHave(string schema, string value, bool isValid)
    {
        ElementSchema rules = ElementSchema.Parse(schema);

        bool found = rules.IsValid(JsonElement.Parse(value));

        Assert.Equal(isValid, found);
    }

    [Theory]
    [InlineData("""{"minProperties":2}""", """{"a":1,"b":2}""", true)]
    [InlineData("""{"minProperties":2}""", """{"a":1}""", false)]
    [InlineData("""{"minProperties":1}""", """[]""", true)]
    public void MinProperties_CountsMembers(string schema, string value, bool isValid)
    {
        ElementSchema rules = ElementSchema.Parse(schema);

        bool found = rules.IsValid(JsonElement.Parse(value));

        Assert.Equal(isValid, found);
    }

    [Theory]
    [InlineData("""{"maxProperties":1}""", """{"a":1}""", true)]
    [InlineData("""{"maxProperties":1}""", """{"a":1,"b":2}""", false)]
    [InlineData("""{"maxProperties":0}""", "\"abc\"", true)]
    public void MaxProperties_CountsMembers(string schema, string value, bool isValid)
    {
        ElementSchema rules = ElementSchema.Parse(schema);

        bool found = rules.IsValid(JsonElement.Parse(value));

        Assert.Equal(isValid, found);
    }

    [Theory]
    [InlineData("""{"dependentRequired":{"a":["b"]}}""", """{"a":1,"b":2}""", true)]
    [InlineData("""{"dependentRequired":{"a":["b"]}}""", """{"a":1}""", false)]
    [InlineData("""{"dependentRequired":{"a":["b"]}}""", """{"b":1}""", true)]
    [InlineData("""{"dependentRequired":{"a":["b"]}}""", """["a"]""", true)]
    public void DependentRequired_NamesTheMembersToHaveBesideOne(string schema, string value, bool isValid)
    {
        ElementSchema rules = ElementSchema.Parse(schema);

        bool found = rules.IsValid(JsonElement.Parse(value));

        Assert.Equal(isValid, found);
    }

    [Theory]
    [InlineData("""{"dependentSchemas":{"a":{"required":["b"]}}}""", """{"a":1,"b":2}""", true)]
    [InlineData("""{"dependentSchemas":{"a":{"required":["b"]}}}""", """{"a":1}""", false)]
    [InlineData("""{"dependentSchemas":{"a":false}}""", """{"b":1}""", true)]
    [InlineData("""{"dependentSchemas":{"a":false}}""", """{"a":1}""", false)]
    public void DependentSchemas_CheckTheObjectThatHasAMember(string schema, string value, bool isValid)
    {
        ElementSchema rules = ElementSchema.Parse(schema);

        bool found = rules.IsValid(JsonElement.Parse(value));

        Assert.Equal(isValid, found);
    }
}
