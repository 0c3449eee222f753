using System.Text.Json;
using LivePerson.Protocol.Serialization;

namespace LivePerson.Protocol.Tests;

public sealed class JsonValueEqualityTests
{
    [Theory]
    [InlineData("1", "1.0")]
    [InlineData("100", "1e2")]
    [InlineData("0.00120", "12e-4")]
    [InlineData("0", "-0e99999999999999999999")]
    [InlineData("1e99999999999", "0.1e100000000000")]
    [InlineData("\"\\u00e9\"", "\"é\"")]
    [InlineData("""{"a":[1,{"b":null}],"c":true}""", """{"c":true,"a":[1.0,{"b":null}]}""")]
    public void SameJson_IsEqualHoweverItIsWritten(string left, string right)
    {
        JsonElement first = JsonElement.Parse(left);
        JsonElement second = JsonElement.Parse(right);

        Assert.True(JsonValueEquality.Equals(first, second));
        Assert.Equal(JsonValueEquality.HashOf(first), JsonValueEquality.HashOf(second));
    }

    [Theory]
    [InlineData("1", "2")]
    [InlineData("1", "-1")]
    [InlineData("1", "\"1\"")]
    [InlineData("12", "1.2")]
    [InlineData("123", "12.4")]
    [InlineData("1e99999999999", "1e99999999998")]
    [InlineData("true", "false")]
    [InlineData("[1,2]", "[2,1]")]
    [InlineData("[1]", "[1,1]")]
    [InlineData("""{"a":1,"b":2}""", """{"a":1,"c":2}""")]
    [InlineData("""{"a":1,"b":2}""", """{"b":1,"a":2}""")]
    public void OtherJson_IsNotEqual(string left, string right)
    {
        bool areEqual = JsonValueEquality.Equals(JsonElement.Parse(left), JsonElement.Parse(right));

        Assert.False(areEqual);
    }
}
