using System.Text.Json;
using LivePerson.Protocol.Serialization;

namespace LivePerson.Protocol.Tests;

public sealed partial class ElementSchemaTests
{
    [Theory]
    [InlineData("""{"allOf":[{"minimum":3},{"maximum":5}]}""", """4""", true)]
    [InlineData("""{"allOf":[{"minimum":3},{"maximum":5}]}""", """6""", false)]
    [InlineData("""{"allOf":[true,false]}""", """1""", false)]
    [InlineData("""{"allOf":[{"minimum":3}],"maximum":1}""", """4""", false)]
    public void AllOf_WantsAll(string schema, string value, bool isValid)
    {
        ElementSchema rules = ElementSchema.Parse(schema);

        bool found = rules.IsValid(JsonElement.Parse(value));

        Assert.Equal(isValid, found);
    }

    [Theory]
    [InlineData("""{"anyOf":[{"type":"integer"},{"minimum":2}]}""", """3""", true)]
    [InlineData("""{"anyOf":[{"type":"integer"},{"minimum":2}]}""", """2.5""", true)]
    [InlineData("""{"anyOf":[{"type":"integer"},{"minimum":2}]}""", """1.5""", false)]
    [InlineData("""{"anyOf":[false,false]}""", """1""", false)]
    [InlineData("""{"anyOf":[true,false]}""", """1""", true)]
    public void AnyOf_WantsOneAtLeast(string schema, string value, bool isValid)
    {
        ElementSchema rules = ElementSchema.Parse(schema);

        bool found = rules.IsValid(JsonElement.Parse(value));

        Assert.Equal(isValid, found);
    }

    [Theory]
    [InlineData("""{"oneOf":[{"type":"integer"},{"minimum":2}]}""", """1""", true)]
    [InlineData("""{"oneOf":[{"type":"integer"},{"minimum":2}]}""", """3""", false)]
    [InlineData("""{"oneOf":[{"type":"integer"},{"minimum":2}]}""", """1.5""", false)]
    [InlineData("""{"oneOf":[{"required":["a"]},{"required":["b"]}]}""", """{"b":1}""", true)]
    [InlineData("""{"oneOf":[{"required":["a"]},{"required":["b"]}]}""", """{"a":1,"b":1}""", false)]
    public void OneOf_WantsExactlyOne(string schema, string value, bool isValid)
    {
        ElementSchema rules = ElementSchema.Parse(schema);

        bool found = rules.IsValid(JsonElement.Parse(value));

        Assert.Equal(isValid, found);
    }

    [Theory]
    [InlineData("""{"not":{"type":"integer"}}""", "\"a\"", true)]
    [InlineData("""{"not":{"type":"integer"}}""", """1""", false)]
    [InlineData("""{"not":true}""", """1""", false)]
    [InlineData("""{"not":false}""", """1""", true)]
    [InlineData("""{"not":{"not":{"const":1}}}""", """1""", true)]
    [InlineData("""{"not":{"required":["a"]}}""", """{"a":1}""", false)]
    public void Not_WantsAnother(string schema, string value, bool isValid)
    {
        ElementSchema rules = ElementSchema.Parse(schema);

        bool found = rules.IsValid(JsonElement.Parse(value));

        Assert.Equal(isValid, found);
    }

    [Theory]
    [InlineData("""{"if":{"minimum":0},"then":{"multipleOf":2},"else":{"maximum":-10}}""", """4""", true)]
    [InlineData("""{"if":{"minimum":0},"then":{"multipleOf":2},"else":{"maximum":-10}}""", """3""", false)]
    [InlineData("""{"if":{"minimum":0},"then":{"multipleOf":2},"else":{"maximum":-10}}""", """-10""", true)]
    [InlineData("""{"if":{"minimum":0},"then":{"multipleOf":2},"else":{"maximum":-10}}""", """-1""", false)]
    [InlineData("""{"then":false,"else":false}""", """1""", true)]
    [InlineData("""{"if":false}""", """1""", true)]
    [InlineData("""{"if":true,"then":false}""", """1""", false)]
    [InlineData("""{"if":false,"else":false}""", """1""", false)]
    public void If_ChoosesThenOrElse(string schema, string value, bool isValid)
    {
        ElementSchema rules = ElementSchema.Parse(schema);

        bool found = rules.IsValid(JsonElement.Parse(value));

        Assert.Equal(isValid, found);
    }

    [Theory]
    [InlineData("""{"$ref":"#/$defs/a","$defs":{"a":{"minimum":3}}}""", """2""", false)]
    [InlineData("""{"$ref":"#/$defs/a","$defs":{"a":{"minimum":3}},"maximum":5}""", """6""", false)]
    [InlineData("""{"$ref":"#/$defs/a%25~1~0b%22","$defs":{"a%/~b\"":false}}""", """1""", false)]
    [InlineData(
        """{"properties":{"next":{"$ref":"#"}},"additionalProperties":false}""",
        """{"next":{"next":{}}}""",
        true)]
    [InlineData(
        """{"properties":{"next":{"$ref":"#"}},"additionalProperties":false}""",
        """{"next":{"last":{}}}""",
        false)]
    [InlineData("""{"$ref":"#/$defs/a","$defs":{"a":{"$ref":"#/$defs/b"},"b":false}}""", """1""", false)]
    public void Ref_LeadsToTheRootAndToDefinitions(string schema, string value, bool isValid)
    {
        ElementSchema rules = ElementSchema.Parse(schema);

        bool found = rules.IsValid(JsonElement.Parse(value));

        Assert.Equal(isValid, found);
    }
}
