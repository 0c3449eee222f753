using System.Text;
using System.Text.Json;
using LivePerson.Protocol.Serialization;

namespace LivePerson.Protocol.Tests.Reading;

/// <summary>A fault names its place and what was expected there, and never the value.</summary>
public sealed class FaultTests
{
    public static TheoryData<string, string, string> Faults { get; } = new()
    {
        { "[]", "", "an object" },
        { "", "", "well-formed JSON, at most 64 levels deep" },
        { "\uFEFF" + Samples.Typing, "", "JSON without a byte order mark before it" },
        { Samples.With($"\"{new string('n', 300)}\":[1,]"), "/" + new string('n', 256) + "…/0", "well-formed JSON, at most 64 levels deep" },
        { Samples.Typing + "x", "", "well-formed JSON, at most 64 levels deep" },
        { Samples.Typing.Replace("\"req\"", "\"secret\"", StringComparison.Ordinal), "/kind", "the string 'req'" },
        { Samples.Typing.Replace("\"1\"", "[\"secret\"]", StringComparison.Ordinal), "/id", "a string or a number" },
        { Samples.Typing.Replace("\"id\":\"1\",", "", StringComparison.Ordinal), "/id", "the required member 'id'" },
        { Samples.Event("{\"type\":\"ChatStateEvent\"}"), "/body/event/chatState", "the required member 'chatState'" },
        { Samples.Event("{\"type\":\"ChatStateEvent\",\"chatState\":5}"), "/body/event/chatState", "a string" },
        { Samples.With("\"id\":\"secret\""), "/id", "each member only once" },
        { Samples.With("\"x\":1,\"y\":[0,{\"a/~b\":1,\"a/~b\":2}]"), "/y/1/a~1~0b", "each member only once" },
        { Samples.With("\"x\":1,\"x\":2"), "/x", "each member only once" },
        { Samples.With("\"x\":[true,\"\\ud800secret\"]"), "/x/1", JsonInput.ValidText },
        { Samples.With("\"metadata\":[{\"type\":\"ExternalId\",\"id\":{}}]"), "/metadata/0/id", "a string or a number" },
        { Samples.With("\"x\":" + Samples.Nested(64)), "/x" + string.Concat(Enumerable.Repeat("/0", 62)), "well-formed JSON, at most 64 levels deep" },
        { Samples.With("\"x\":[1,secret]"), "/x/0", "well-formed JSON, at most 64 levels deep" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Fault_NamesPlaceAndExpectation(string json, string pointer, string expected)
    {
        ProtocolJsonException exception = Assert.Throws<ProtocolJsonException>(() => PublishEvent.Parse(json));

        Assert.Equal((pointer, expected), (exception.Pointer, exception.Expected));
        Assert.DoesNotContain("secret", exception.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void FaultBySystemTextJson_NamesTheSamePlace(string json, string pointer, string expected)
    {
        JsonException exception = Assert.ThrowsAny<JsonException>(
            () => JsonSerializer.Deserialize(json, ProtocolJsonContext.Default.PublishEvent));

        // What is wrong before the value or after it, System.Text.Json finds itself.
        if (exception is ProtocolJsonException ours)
        {
            Assert.Equal((pointer, expected), (ours.Pointer, ours.Expected));
        }
        else
        {
            Assert.Empty(pointer);
        }
    }

    [Theory]
    [InlineData("\"req\"", "5", 8)]
    [InlineData("\"COMPOSING\"", "null", 151)]
    [InlineData("\"1\"", "\"\\ud800\"", 19)]
    public void Fault_NamesTheBytePosition(string part, string replacement, int position)
    {
        string json = Samples.Typing.Replace(part, replacement, StringComparison.Ordinal);

        ProtocolJsonException exception = Assert.Throws<ProtocolJsonException>(() => PublishEvent.Parse(json));

        Assert.Equal(position, exception.BytePosition);
    }

    [Fact]
    public void SyntaxFaultOnALaterLine_NamesTheBytePosition()
    {
        string json = "{\n \"kind\":\"req\",\n \"id\": x }";

        ProtocolJsonException exception = Assert.Throws<ProtocolJsonException>(() => PublishEvent.Parse(json));

        Assert.Equal(json.IndexOf('x', StringComparison.Ordinal), exception.BytePosition);
    }

    [Fact]
    public async Task FaultInAStream_CountsTheWhiteSpaceBefore()
    {
        byte[] json = Encoding.UTF8.GetBytes("  \n  [1]");

        ProtocolJsonException exception = await Assert.ThrowsAsync<ProtocolJsonException>(
            async () => await PublishEvent.ParseAsync(new MemoryStream(json), TestContext.Current.CancellationToken));

        Assert.Equal(5, exception.BytePosition);
    }

    [Fact]
    public void LoneSurrogateInAString_IsRefusedWithItsPlace()
    {
        string json = Samples.With("\"x\":[1,\"\ud800\"]");

        ProtocolJsonException exception = Assert.Throws<ProtocolJsonException>(() => PublishEvent.Parse(json));

        Assert.Equal(JsonInput.ValidText, exception.Expected);
        Assert.Equal(json.IndexOf('\ud800', StringComparison.Ordinal), exception.BytePosition);
    }
}
