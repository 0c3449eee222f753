using System.Text.Json;
using LivePerson.Protocol.Serialization;

namespace LivePerson.Protocol.Tests;

public sealed partial class ElementSchemaTests
{
    [Theory]
    [InlineData("""{"minimum":1.5}""", """1.5""", true)]
    [InlineData("""{"minimum":1.5}""", """1.4999999999999999999999999999999999""", false)]
    [InlineData("""{"minimum":-2}""", """-2.0""", true)]
    [InlineData("""{"minimum":-2}""", """-2.1""", false)]
    [InlineData("""{"minimum":0}""", """-1e-400""", false)]
    [InlineData("""{"minimum":0}""", """-0.0""", true)]
    [InlineData("""{"minimum":100}""", """1e2""", true)]
    [InlineData("""{"minimum":100}""", """99""", false)]
    [InlineData("""{"minimum":1e400}""", """1e399""", false)]
    [InlineData("""{"minimum":1e400}""", """1e401""", true)]
    [InlineData("""{"minimum":5}""", "\"a\"", true)]
    public void Minimum_IsTheLeastNumber(string schema, string value, bool isValid)
    {
        ElementSchema rules = ElementSchema.Parse(schema);

        bool found = rules.IsValid(JsonElement.Parse(value));

        Assert.Equal(isValid, found);
    }

    [Theory]
    [InlineData("""{"maximum":3}""", """3.0""", true)]
    [InlineData("""{"maximum":3}""", """3.000000000000000000000000000000001""", false)]
    [InlineData("""{"maximum":9007199254740992}""", """9007199254740993""", false)]
    [InlineData("""{"maximum":0.003}""", """3e-3""", true)]
    [InlineData("""{"maximum":0.003}""", """0.0031""", false)]
    [InlineData("""{"maximum":12345}""", """1.2345e4""", true)]
    [InlineData("""{"maximum":12345}""", """12345.5""", false)]
    [InlineData("""{"maximum":-1}""", """1e-99999999999999999999""", false)]
    [InlineData("""{"maximum":10}""", """1e99999999999999999999""", false)]
    [InlineData("""{"maximum":10}""", """-1e99999999999999999999""", true)]
    [InlineData("""{"maximum":3}""", """[4]""", true)]
    public void Maximum_IsTheLargestNumber(string schema, string value, bool isValid)
    {
        ElementSchema rules = ElementSchema.Parse(schema);

        bool found = rules.IsValid(JsonElement.Parse(value));

        Assert.Equal(isValid, found);
    }

    [Theory]
    [InlineData("""{"exclusiveMinimum":1.1}""", """1.10""", false)]
    [InlineData("""{"exclusiveMinimum":1.1}""", """1.1000000000000000000000000000001""", true)]
    [InlineData("""{"exclusiveMinimum":1.1}""", """0.6""", false)]
    [InlineData("""{"exclusiveMinimum":1.1}""", """null""", true)]
    public void ExclusiveMinimum_IsBelowTheLeastNumber(string schema, string value, bool isValid)
    {
        ElementSchema rules = ElementSchema.Parse(schema);

        bool found = rules.IsValid(JsonElement.Parse(value));

        Assert.Equal(isValid, found);
    }

    [Theory]
    [InlineData("""{"exclusiveMaximum":3.0}""", """3""", false)]
    [InlineData("""{"exclusiveMaximum":3.0}""", """2.9999999999999999999999999999999""", true)]
    [InlineData("""{"exclusiveMaximum":3.0}""", """3.1""", false)]
    [InlineData("""{"exclusiveMaximum":3.0}""", "\"x\"", true)]
    public void ExclusiveMaximum_IsAboveTheLargestNumber(string schema, string value, bool isValid)
    {
        ElementSchema rules = ElementSchema.Parse(schema);

        bool found = rules.IsValid(JsonElement.Parse(value));

        Assert.Equal(isValid, found);
    }

    [Theory]
    [InlineData("""{"multipleOf":0.1}""", """0.3""", true)]
    [InlineData("""{"multipleOf":0.01}""", """19.99""", true)]
    [InlineData("""{"multipleOf":0.01}""", """19.995""", false)]
    [InlineData("""{"multipleOf":2}""", """10.0""", true)]
    [InlineData("""{"multipleOf":2}""", """7""", false)]
    [InlineData("""{"multipleOf":1.5}""", """4.5""", true)]
    [InlineData("""{"multipleOf":1.5}""", """35""", false)]
    [InlineData("""{"multipleOf":0.0001}""", """0.0075""", true)]
    [InlineData("""{"multipleOf":0.0001}""", """0.00751""", false)]
    [InlineData("""{"multipleOf":3}""", """0""", true)]
    [InlineData("""{"multipleOf":3}""", """-9""", true)]
    [InlineData("""{"multipleOf":0.5}""", """1e308""", true)]
    [InlineData("""{"multipleOf":0.123456789}""", """1e308""", false)]
    [InlineData("""{"multipleOf":1e-8}""", """12391239123""", true)]
    [InlineData("""{"multipleOf":7}""", """1e99999999999999""", false)]
    [InlineData("""{"multipleOf":8}""", """1e99999999999999""", true)]
    [InlineData("""{"multipleOf":1e308}""", """1""", false)]
    [InlineData("""{"multipleOf":1e-99999999999999}""", """1""", true)]
    [InlineData("""{"multipleOf":9007199254740993}""", """81129638414606699710187514626049""", true)]
    [InlineData("""{"multipleOf":3}""", "\"7\"", true)]
    public void MultipleOf_DividesExactly(string schema, string value, bool isValid)
    {
        ElementSchema rules = ElementSchema.Parse(schema);

        bool found = rules.IsValid(JsonElement.Parse(value));

        Assert.Equal(isValid, found);
    }

    [Fact]
    public void NumberOfAMillionDigits_IsDividedInNoTime()
    {
        string number = new string('7', 1_000_000) + "0";
        ElementSchema schema = ElementSchema.Parse("""{ "multipleOf": 70 }""");

        bool isValid = schema.IsValid(JsonElement.Parse(number));

        Assert.True(isValid);
    }
}
