using System.Globalization;
using System.Text;
using System.Text.Json;
using LivePerson.Protocol.Serialization;

namespace LivePerson.Protocol.Tests.Reading;

/// <summary>Numbers are read exactly or not at all.</summary>
public sealed class NumberTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("-0", 0)]
    [InlineData("1.0", 1)]
    [InlineData("-1.000", -1)]
    [InlineData("1e3", 1000)]
    [InlineData("12.5e1", 125)]
    [InlineData("1000e-3", 1)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    [InlineData("9223372036854775807.0", long.MaxValue)]
    [InlineData("0e99999999999999999999", 0)]
    public void WholeNumber_IsRead(string json, long expected) => Assert.Equal(expected, Read(json, JsonInput.ReadInt64));

    [Theory]
    [InlineData("1.5")]
    [InlineData("1e-1")]
    [InlineData("9223372036854775808")]
    [InlineData("-9223372036854775809")]
    [InlineData("1e19")]
    [InlineData("1e99999999999999999999")]
    [InlineData("0.00000000000000000000000000000000000000000000000000000001")]
    [InlineData("\"1\"")]
    [InlineData("true")]
    [InlineData("null")]
    public void WhatIsNoInt64_IsRefused(string json) =>
        Assert.Throws<ProtocolJsonException>(() => Read(json, JsonInput.ReadInt64));

    [Theory]
    [InlineData("2147483647", int.MaxValue)]
    [InlineData("-2147483648.0", int.MinValue)]
    public void SmallWholeNumber_IsRead(string json, int expected) => Assert.Equal(expected, Read(json, JsonInput.ReadInt32));

    [Fact]
    public void WhatIsNoInt32_IsRefused() =>
        Assert.Throws<ProtocolJsonException>(() => Read("2147483648", JsonInput.ReadInt32));

    [Theory]
    [InlineData("0.1", "0.1")]
    [InlineData("1.10", "1.10")]
    [InlineData("-5e-3", "-0.005")]
    [InlineData("1e28", "10000000000000000000000000000")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335", "-79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("10000000000000000000000000000000000e-10", "1000000000000000000000000")]
    public void ExactDecimal_IsRead(string json, string expected) =>
        Assert.Equal(expected, Read(json, JsonInput.ReadDecimal).ToString(CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("1e29")]
    [InlineData("1e-29")]
    [InlineData("79228162514264337593543950336")]
    [InlineData("0.12345678901234567890123456789012345")]
    [InlineData("1e400")]
    [InlineData("\"1\"")]
    public void InexactDecimal_IsRefused(string json) =>
        Assert.Throws<ProtocolJsonException>(() => Read(json, JsonInput.ReadDecimal));

    [Theory]
    [InlineData("1e308", 1e308)]
    [InlineData("0.5", 0.5)]
    public void Double_IsRead(string json, double expected) => Assert.Equal(expected, Read(json, JsonInput.ReadDouble));

    [Theory]
    [InlineData("1e309")]
    [InlineData("-1e400")]
    [InlineData("\"NaN\"")]
    public void InfiniteDouble_IsRefused(string json) =>
        Assert.Throws<ProtocolJsonException>(() => Read(json, JsonInput.ReadDouble));

    [Theory]
    [InlineData("\"12\"", 12)]
    [InlineData("12", 12)]
    [InlineData("\"1.0\"", 1)]
    [InlineData("\"\\u0031\"", 1)]
    public void NumberInAText_IsRead(string json, long expected) =>
        Assert.Equal(expected, Read(json, JsonInput.ReadInt64OrString));

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\" 1\"")]
    [InlineData("\"1 \"")]
    [InlineData("\"007\"")]
    [InlineData("\"+1\"")]
    [InlineData("\"1,2\"")]
    [InlineData("\"0x1\"")]
    [InlineData("\"true\"")]
    [InlineData("\"1.5\"")]
    public void TextThatHoldsNoWholeNumber_IsRefused(string json) =>
        Assert.Throws<ProtocolJsonException>(() => Read(json, JsonInput.ReadInt64OrString));

    [Theory]
    [InlineData("1.50", "1.50")]
    [InlineData("1E+2", "1E+2")]
    [InlineData("\"a\"", "a")]
    public void NumberForAText_KeepsItsSpelling(string json, string expected) =>
        Assert.Equal(expected, Read(json, JsonInput.ReadStringOrNumber));

    [Theory]
    [InlineData("1", "1")]
    [InlineData("1.0", "1")]
    [InlineData("true", "true")]
    [InlineData("null", "null")]
    [InlineData("[1,{\"b\":2,\"a\":1}]", "[1.0,{\"a\":1,\"b\":2}]")]
    public void ConstantValue_InAnySpelling_IsTaken(string json, string constant) =>
        Read(json, (ref Utf8JsonReader reader) =>
        {
            JsonInput.ReadConstantValue(ref reader, Encoding.UTF8.GetBytes(constant));

            return true;
        });

    [Theory]
    [InlineData("2", "1")]
    [InlineData("\"1\"", "1")]
    [InlineData("false", "true")]
    public void OtherValueThanTheConstant_IsRefused(string json, string constant) =>
        Assert.Throws<ProtocolJsonException>(() => Read(json, (ref Utf8JsonReader reader) =>
        {
            JsonInput.ReadConstantValue(ref reader, Encoding.UTF8.GetBytes(constant));

            return true;
        }));

    private static T Read<T>(string json, JsonRead<T> read)
    {
        Utf8JsonReader reader = new(Encoding.UTF8.GetBytes(json));
        reader.Read();

        return read(ref reader);
    }
}
