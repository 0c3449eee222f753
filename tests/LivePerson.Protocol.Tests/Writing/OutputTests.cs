using System.Buffers;
using System.Text.Json;
using LivePerson.Protocol.Serialization;

namespace LivePerson.Protocol.Tests.Writing;

/// <summary>Elements, numbers, nesting; and that nothing is allocated.</summary>
public sealed class OutputTests
{
    [Fact]
    public void ReusedBuffer_NeedsNoAllocation()
    {
        ArrayBufferWriter<byte> buffer = new(4096);
        PublishEvent request = PublishEvent.Parse(Samples.Text("Hi \u00e9 \\\"there\\\""));
        request.WriteTo(buffer);

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
        {
            buffer.ResetWrittenCount();
            request.WriteTo(buffer);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Element_IsMinifiedAndKeepsItsSpelling()
    {
        JsonElement element = JsonElement.Parse("{ \"a\" : [ 1.50 , 1E5, \"\\u00e9\" ] , \"b\" : { } }");

        string json = Json.Write((ref JsonOutput output) => output.WriteElement(element));

        Assert.Equal("{\"a\":[1.50,1E5,\"\\u00e9\"],\"b\":{}}", json);
    }

    [Theory]
    [InlineData("\"\\ud800\"")]
    [InlineData("{\"\\udc00\":1}")]
    public void ElementWithALoneSurrogate_IsRefused(string element)
    {
        JsonElement value = JsonElement.Parse(element);

        Assert.Throws<InvalidTextException>(() => Json.Write((ref JsonOutput output) => output.WriteElement(value)));
    }

    [Fact]
    public void ElementNestedTooDeep_IsRefused()
    {
        JsonElement value = JsonElement.Parse(Samples.Nested(65), new() { MaxDepth = 100 });

        Assert.Throws<InvalidTextException>(() => Json.Write((ref JsonOutput output) => output.WriteElement(value)));
    }

    [Fact]
    public void UndefinedElement_IsRefused() => Assert.Throws<InvalidOperationException>(
        () => Json.Write((ref JsonOutput output) => output.WriteElement(default)));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.NegativeInfinity)]
    public void NumberThatIsNotFinite_IsRefused(double value) => Assert.Throws<InvalidTextException>(
        () => Json.Write((ref JsonOutput output) => output.WriteDouble(value)));

    [Fact]
    public void Numbers_AreWrittenExactly() => Assert.Equal("-9223372036854775808 1.50 0.1 1E+300 true", Json.Write((ref JsonOutput output) =>
    {
        output.WriteInt64(long.MinValue);
        output.WriteRaw(" "u8);
        output.WriteDecimal(1.50m);
        output.WriteRaw(" "u8);
        output.WriteDouble(0.1);
        output.WriteRaw(" "u8);
        output.WriteDouble(1e300);
        output.WriteRaw(" "u8);
        output.WriteBoolean(true);
    }));

    [Fact]
    public void TypeThatContainsItself_IsWrittenTo64Levels()
    {
        static void Nest(int levels) => Json.Write((ref JsonOutput output) =>
        {
            for (int i = 0; i < levels; i++)
            {
                output.EnterObject();
            }
        });

        Nest(64);
        Assert.Throws<InvalidTextException>(() => Nest(65));
    }

    [Fact]
    public void RequiredTextThatIsNull_IsNotWrittenAsAnother()
    {
        PublishEvent request = PublishEvent.Create(null!, ChatStateEvent.Composing);

        Assert.ThrowsAny<Exception>(() => request.ToUtf8Bytes());
    }
}
