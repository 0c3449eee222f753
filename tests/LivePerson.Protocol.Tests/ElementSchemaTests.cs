using System.Text.Json;
using LivePerson.Protocol.Serialization;

namespace LivePerson.Protocol.Tests;

/// <summary>
/// Each keyword of a schema that is checked at run time: what it lets pass, what it refuses, what it does not speak of.
/// </summary>
public sealed partial class ElementSchemaTests
{
    [Theory]
    [InlineData("""{"type":"string"}""", "\"a\"", true)]
    [InlineData("""{"type":"string"}""", """1""", false)]
    [InlineData("""{"type":"integer"}""", """1.0""", true)]
    [InlineData("""{"type":"integer"}""", """1e3""", true)]
    [InlineData("""{"type":"integer"}""", """1.5""", false)]
    [InlineData("""{"type":"integer"}""", """10e-1""", true)]
    [InlineData("""{"type":"integer"}""", """1e-1""", false)]
    [InlineData("""{"type":"integer"}""", """0e-99999999999999999999""", true)]
    [InlineData("""{"type":"number"}""", """1e400""", true)]
    [InlineData("""{"type":"boolean"}""", """false""", true)]
    [InlineData("""{"type":"boolean"}""", """0""", false)]
    [InlineData("""{"type":"null"}""", """null""", true)]
    [InlineData("""{"type":"null"}""", "\"\"", false)]
    [InlineData("""{"type":"object"}""", """{}""", true)]
    [InlineData("""{"type":"object"}""", """[]""", false)]
    [InlineData("""{"type":["array","null"]}""", """[]""", true)]
    [InlineData("""{"type":["array","null"]}""", """{}""", false)]
    [InlineData("""{"type":["integer","string"]}""", """0.5""", false)]
    public void Type_NamesTheKindsAllowed(string schema, string value, bool isValid)
    {
        ElementSchema rules = ElementSchema.Parse(schema);

        bool found = rules.IsValid(JsonElement.Parse(value));

        Assert.Equal(isValid, found);
    }

    [Theory]
    [InlineData("""{"const":2}""", """2.0""", true)]
    [InlineData("""{"const":2}""", """3""", false)]
    [InlineData("""{"const":{"a":1,"b":[100]}}""", """{"b":[1e2],"a":1.0}""", true)]
    [InlineData("""{"const":{"a":1}}""", """{"a":1,"b":1}""", false)]
    [InlineData("""{"const":{"a":1,"b":1}}""", """{"a":1,"c":1}""", false)]
    [InlineData("""{"const":[1,2]}""", """[2,1]""", false)]
    [InlineData("""{"const":"\u0061"}""", "\"a\"", true)]
    [InlineData("""{"const":null}""", """null""", true)]
    [InlineData("""{"const":null}""", """0""", false)]
    [InlineData("""{"const":false}""", """0""", false)]
    [InlineData("""{"const":0}""", """-0.0""", true)]
    [InlineData("""{"const":1e99999999999}""", """1""", false)]
    [InlineData("""{"const":1e99999999999}""", """10e99999999998""", true)]
    [InlineData("""{"const":9007199254740993}""", """9007199254740992""", false)]
    [InlineData("""{"const":0.1}""", """0.10000000000000000000000000000000000001""", false)]
    public void Const_ComparesByJsonValue(string schema, string value, bool isValid)
    {
        ElementSchema rules = ElementSchema.Parse(schema);

        bool found = rules.IsValid(JsonElement.Parse(value));

        Assert.Equal(isValid, found);
    }

    [Theory]
    [InlineData("""{"enum":[1,"a",null]}""", "\"a\"", true)]
    [InlineData("""{"enum":[1,"a",null]}""", """1.00""", true)]
    [InlineData("""{"enum":[1,"a",null]}""", """null""", true)]
    [InlineData("""{"enum":[1,"a",null]}""", "\"b\"", false)]
    [InlineData("""{"enum":[1,"a",null]}""", """true""", false)]
    [InlineData("""{"enum":[[false],{"a":[]}]}""", """[0]""", false)]
    [InlineData("""{"enum":[[false],{"a":[]}]}""", """{"a":[]}""", true)]
    [InlineData("""{"enum":[]}""", """1""", false)]
    public void Enum_NamesTheValuesAllowed(string schema, string value, bool isValid)
    {
        ElementSchema rules = ElementSchema.Parse(schema);

        bool found = rules.IsValid(JsonElement.Parse(value));

        Assert.Equal(isValid, found);
    }

    [Theory]
    [InlineData("""true""", """{"a":1}""", true)]
    [InlineData("""false""", """{"a":1}""", false)]
    [InlineData("""{}""", """null""", true)]
    public void BooleanSchema_AllowsAllOrNothing(string schema, string value, bool isValid)
    {
        ElementSchema rules = ElementSchema.Parse(schema);

        bool found = rules.IsValid(JsonElement.Parse(value));

        Assert.Equal(isValid, found);
    }

    [Theory]
    [InlineData("""{"format":"email"}""", "\"no\"", true)]
    [InlineData("""{"x-secret":false,"title":"t","examples":[1]}""", """1""", true)]
    [InlineData("""{"minLength":"3"}""", "\"\"", true)]
    [InlineData("""{"multipleOf":0}""", """1""", true)]
    [InlineData("""{"required":"a"}""", """{}""", true)]
    [InlineData("""{"properties":{"a":3}}""", """{"a":1}""", true)]
    [InlineData("""{"pattern":"("}""", "\"x\"", true)]
    public void UnknownKeywordsAndFormats_AskForNothing(string schema, string value, bool isValid)
    {
        ElementSchema rules = ElementSchema.Parse(schema);

        bool found = rules.IsValid(JsonElement.Parse(value));

        Assert.Equal(isValid, found);
    }
}
