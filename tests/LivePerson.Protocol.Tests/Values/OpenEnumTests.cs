using LivePerson.Protocol.Serialization;

namespace LivePerson.Protocol.Tests.Values;

public sealed class OpenEnumTests
{
    [Theory]
    [InlineData("PAUSED", "PAUSE")]
    [InlineData("composing", "COMPOSING")]
    [InlineData("COMPOSED", "COMPOSING")]
    [InlineData("", "GONE")]
    public void UnknownValue_NamesTheNearestKnownOne(string value, string nearest)
    {
        FormatException exception = Assert.Throws<FormatException>(() => ChatState.Parse(value));

        Assert.Contains($"'{nearest}'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void LongValue_IsCutInTheMessage()
    {
        FormatException exception = OpenEnum.NotKnown(new string('x', 10_000), "ChatState", ["ACTIVE"]);

        Assert.True(exception.Message.Length < 200);
    }

    [Fact]
    public void Redaction_ShowsTheLengthOnly()
    {
        Assert.Equal("(6 characters)", Redacted.Length("secret"));
        Assert.Equal("", Redacted.Length(null));
        Assert.Equal("(hidden)", Redacted.Value(5));
    }
}
