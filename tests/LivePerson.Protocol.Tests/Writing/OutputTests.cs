using System.Buffers;
using System.Globalization;
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

        string json = Json.Write((ref JsonOutput output, int at) => output.WriteElement(at, element));

        Assert.Equal("{\"a\":[1.50,1E5,\"\\u00e9\"],\"b\":{}}", json);
    }

    [Theory]
    [InlineData("\"\\ud800\"")]
    [InlineData("{\"\\udc00\":1}")]
    public void ElementWithALoneSurrogate_IsRefused(string element)
    {
        JsonElement value = JsonElement.Parse(element);

        Assert.Throws<InvalidTextException>(() => Json.Write((ref JsonOutput output, int at) => output.WriteElement(at, value)));
    }

    [Fact]
    public void ElementNestedTooDeep_IsRefused()
    {
        JsonElement value = JsonElement.Parse(Samples.Nested(65), new() { MaxDepth = 100 });

        Assert.Throws<InvalidTextException>(() => Json.Write((ref JsonOutput output, int at) => output.WriteElement(at, value)));
    }

    [Fact]
    public void UndefinedElement_IsRefused() => Assert.Throws<InvalidOperationException>(
        () => Json.Write((ref JsonOutput output, int at) => output.WriteElement(at, default)));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.NegativeInfinity)]
    public void NumberThatIsNotFinite_IsRefused(double value) => Assert.Throws<InvalidTextException>(
        () => Json.Write((ref JsonOutput output, int at) => output.WriteDouble(at, value)));

    [Fact]
    public void Numbers_AreWrittenExactly() => Assert.Equal("[-9223372036854775808,1.50,0.1,1E+300,true]", Json.Write((ref JsonOutput output, int at) =>
    {
        at = output.WriteInt64(at, "["u8, long.MinValue);
        at = output.WriteDecimal(at, 1.50m);
        at = output.WriteDouble(at, 0.1);
        at = output.WriteDouble(at, 1e300);
        at = output.WriteBoolean(at, true);

        return output.WriteEndArray(at);
    }));

    [Fact]
    public void WholeNumbers_OfEveryLength_AreWrittenExactly()
    {
        decimal power = 1;
        for (int digits = 1; digits <= 19; digits++, power *= 10)
        {
            foreach (decimal number in (decimal[])[power - 1, power, power + 1, (power * 9) + (power / 7), -power, 1 - power])
            {
                long value = (long)Math.Min(number, long.MaxValue);

                string json = Json.Write((ref JsonOutput output, int at) => output.WriteInt64(at, value));

                Assert.Equal(value.ToString(CultureInfo.InvariantCulture), json);
            }
        }
    }

    [Fact]
    public void DecimalNumbers_OfEveryScale_AreWrittenWithTheirZeros()
    {
        int[] lows =
            [0, 1, 9, 10, 50, 123, 40_099, 12_345_678, 99_999_999, 100_000_000, 123_456_789, int.MaxValue, -1];
        foreach (int low in lows)
        {
            for (byte scale = 0; scale <= 28; scale++)
            {
                foreach ((int middle, bool isNegative) in ((int, bool)[])[(0, false), (0, true), (7, false), (7, true)])
                {
                    decimal value = new(low, middle, 0, isNegative, scale);

                    string json = Json.Write((ref JsonOutput output, int at) => output.WriteDecimal(at, value));

                    Assert.Equal(value.ToString(CultureInfo.InvariantCulture), json);
                }
            }
        }
    }

    [Fact]
    public void ObjectsAndArraysWithNothingInThem_AreEmpty()
    {
        Assert.Equal("{}", Json.Write((ref JsonOutput output, int at) => output.WriteEndOptional(output.WriteStartObject(at))));
        Assert.Equal("[]", Json.Write((ref JsonOutput output, int at) => output.WriteList(
            at, ProtocolList<long>.Empty, static (ref JsonOutput output, int at, long item) => output.WriteInt64(at, item))));
    }

    [Fact]
    public void TypeThatContainsItself_IsWrittenTo64Levels()
    {
        static void Nest(int levels) => Json.Write((ref JsonOutput output, int at) =>
        {
            for (int i = 0; i < levels; i++)
            {
                output.EnterObject();
            }

            return at;
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
