using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using LivePerson.Protocol.Serialization;

namespace LivePerson.Protocol.Tests.Writing;

/// <summary>Texts are escaped as little as JSON allows, whatever their length and place.</summary>
public sealed class EscapingTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("Hi there", "Hi there")]
    [InlineData("\"\\/", "\\\"\\\\/")]
    [InlineData("\b\f\n\r\t", "\\b\\f\\n\\r\\t")]
    [InlineData("\u0000\u000b\u001f\u007f", "\\u0000\\u000b\\u001f\u007f")]
    [InlineData("<a href='&+`'>\u2028\u00a0", "<a href='&+`'>\u2028\u00a0")]
    [InlineData("\u00e9\u20ac\ud83d\ude00", "\u00e9\u20ac\ud83d\ude00")]
    public void Text_IsEscapedWhereJsonAsksForIt(string text, string escaped) =>
        Assert.Equal($"\"{escaped}\"", Json.Write((ref JsonOutput output, int at) => output.WriteString(at, text)));

    [Fact]
    public void EveryCharacter_AtEveryPlace_IsReadBackEqual()
    {
        for (int length = 1; length <= 70; length++)
        {
            for (int place = 0; place < length; place++)
            {
                foreach (char character in "\"\\\n\u0001\u007f\u0080\u00ff\u0100\u0122\u015c\u2022\u5c22\u7fff\u8022\uff5c\uffff")
                {
                    string text = new string('x', place) + character + new string('y', length - place - 1);

                    string json = Json.Write((ref JsonOutput output, int at) => output.WriteString(at, text));

                    Assert.Equal(text, JsonDocument.Parse(json).RootElement.GetString());
                }
            }
        }
    }

    [Theory]
    [InlineData(16)]
    [InlineData(1000)]
    [InlineData(300_000)]
    public void LongText_IsReadBackEqual(int length)
    {
        string text = string.Concat(Enumerable.Range(0, length).Select(i => i % 7 == 0 ? "\u20ac" : i % 11 == 0 ? "\"" : "x"));

        string json = Json.Write((ref JsonOutput output, int at) => output.WriteString(at, text));

        Assert.Equal(text, JsonDocument.Parse(json).RootElement.GetString());
    }

    [Theory]
    [InlineData("\\ud800")]
    [InlineData("\\udc00\\ud800")]
    [InlineData("sixteen characters and then \\ud83d")]
    [InlineData("\\ud83dx")]
    public void LoneSurrogate_IsRefused(string escaped)
    {
        // The metadata of an attribute cannot hold a lone surrogate.
        string text = Regex.Unescape(escaped);

        InvalidTextException exception = Assert.Throws<InvalidTextException>(
            () => Json.Write((ref JsonOutput output, int at) => output.WriteString(at, text)));

        Assert.DoesNotContain("sixteen", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void LoneSurrogate_InARecord_IsRefusedOnEveryPath()
    {
        PublishEvent request = PublishEvent.Create("\ud800", ChatStateEvent.Composing);

        Assert.Throws<InvalidTextException>(() => request.ToUtf8Bytes());
        Assert.Throws<InvalidTextException>(() => JsonSerializer.Serialize(request, ProtocolJsonContext.Default.PublishEvent));
    }

    [Fact]
    public void TextBehindPieces_InSmallSpans_IsWhole()
    {
        string text = string.Concat(Enumerable.Repeat("x\u20ac\"", 500));

        string json = Json.Write(new ArrayBufferWriter<byte>(1), (ref JsonOutput output, int at) =>
        {
            at = output.WriteText(at, "{\"a\":\""u8, text);
            at = output.WriteText(at, "\"b\":\""u8, text);
            at = output.WriteRaw(at, "\"c\":null,"u8);

            return output.WriteEndObject(at);
        });

        Assert.Equal(JsonSerializer.Serialize(new { a = text, b = text, c = (string?)null }, Relaxed), json);
    }

    [Fact]
    public void BufferWriterOfTightSpans_GetsTheSameBytes()
    {
        TightWriter writer = new();
        PublishEvent request = PublishEvent.Parse(Samples.Text(new string('x', 3000) + "\\n\u20ac"));

        request.WriteTo(writer);

        Assert.Equal(Encoding.UTF8.GetString(request.ToUtf8Bytes()), Encoding.UTF8.GetString([.. writer.Written]));
    }

    [Fact]
    public void WhereverASpanEnds_TheBytesAreTheSame()
    {
        for (int length = 0; length < 600; length++)
        {
            TightWriter writer = new();
            OpenConversation batch = OpenConversation.Parse(Samples.Batch(new string('x', length)));

            batch.WriteTo(writer);

            Assert.Equal(Encoding.UTF8.GetString(batch.ToUtf8Bytes()), Encoding.UTF8.GetString([.. writer.Written]));
        }
    }

    private static JsonSerializerOptions Relaxed { get; } =
        new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Gives exactly as much room as is asked for, each time elsewhere.</summary>
    private sealed class TightWriter : IBufferWriter<byte>
    {
        private byte[] _span = [];

        public List<byte> Written { get; } = [];

        public void Advance(int count)
        {
            Written.AddRange(_span.AsSpan(0, count));
            Array.Clear(_span);
        }

        public Memory<byte> GetMemory(int sizeHint = 0) => _span = new byte[Math.Max(sizeHint, 1)];

        public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
    }
}
