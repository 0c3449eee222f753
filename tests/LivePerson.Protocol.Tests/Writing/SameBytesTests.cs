using System.Buffers;
using System.IO.Pipelines;
using System.Net.Http.Json;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using LivePerson.Protocol.Serialization;

namespace LivePerson.Protocol.Tests.Writing;

/// <summary>Every way through System.Text.Json that takes our context writes the same bytes.</summary>
public sealed class SameBytesTests
{
    private static readonly string Text = Samples.Text("<\u00e9 \ud83d\ude00 & \\\"quotes\\\">");
    private static readonly PublishEvent Request = PublishEvent.Parse(Text);
    private static readonly JsonTypeInfo<PublishEvent> Info = ProtocolJsonContext.Default.PublishEvent;

    [Fact]
    public void Bytes_AreTheShortForm() => Assert.Equal(Text, Encoding.UTF8.GetString(Request.ToUtf8Bytes()));

    [Fact]
    public void String_IsTheSame() => Assert.Equal(Text, JsonSerializer.Serialize(Request, Info));

    [Fact]
    public void Utf8Bytes_AreTheSame() =>
        Assert.Equal(Text, Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(Request, Info)));

    [Fact]
    public void Element_IsTheSame() => Assert.Equal(Text, JsonSerializer.SerializeToElement(Request, Info).GetRawText());

    [Fact]
    public void Document_IsTheSame() =>
        Assert.Equal(Text, JsonSerializer.SerializeToDocument(Request, Info).RootElement.GetRawText());

    [Fact]
    public void Stream_IsTheSame()
    {
        MemoryStream stream = new();

        JsonSerializer.Serialize(stream, Request, Info);

        Assert.Equal(Text, Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public async Task AsyncStream_IsTheSame()
    {
        MemoryStream stream = new();

        await JsonSerializer.SerializeAsync(stream, Request, Info, TestContext.Current.CancellationToken);

        Assert.Equal(Text, Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public async Task Pipe_IsTheSame()
    {
        Pipe pipe = new();

        await JsonSerializer.SerializeAsync(pipe.Writer, Request, Info, TestContext.Current.CancellationToken);
        await pipe.Writer.CompleteAsync();
        ReadResult result = await pipe.Reader.ReadAsync(TestContext.Current.CancellationToken);

        Assert.Equal(Text, Encoding.UTF8.GetString(result.Buffer.ToArray()));
    }

    [Fact]
    public async Task JsonContent_IsTheSame()
    {
        using JsonContent content = JsonContent.Create(Request, Info);

        Assert.Equal(Text, await content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public void OptionsOfOthers_ChangeNothing(bool writeIndented, bool isWeb)
    {
        JsonSerializerOptions options = new(isWeb ? JsonSerializerDefaults.Web : JsonSerializerDefaults.General)
        {
            WriteIndented = writeIndented,
            Encoder = JavaScriptEncoder.Default,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper,
        };
        options.TypeInfoResolverChain.Add(new ProtocolJsonContext(ProtocolJson.CreateOptions()));

        Assert.Equal(Text, JsonSerializer.Serialize(Request, options.GetTypeInfo(typeof(PublishEvent))));
        Assert.Equal(Text, JsonSerializer.Serialize(Request, options));
    }

    [Fact]
    public void ConverterAttribute_LeadsThereWithoutOurContext() =>
        Assert.Equal(Text, JsonSerializer.Serialize(Request, JsonSerializerOptions.Default));

    [Fact]
    public void InsideAnotherObject_IsTheSame()
    {
        string json = JsonSerializer.Serialize(new { before = 1, request = Request, after = (PublishEvent?)null });

        Assert.Equal($$"""{"before":1,"request":{{Text}},"after":null}""", json);
    }

    [Fact]
    public void Node_HasTheSameValue() => Assert.Equal(
        Request, PublishEvent.Parse(JsonSerializer.SerializeToNode(Request, Info)!.ToJsonString()));

    [Fact]
    public void OpenEnumAsANameOfMembers_IsReadBack()
    {
        Dictionary<ChatState, int> counts = new() { [ChatState.Composing] = 2, [ChatState.FromValue("NEW")] = 1 };

        string json = JsonSerializer.Serialize(counts);

        Assert.Equal("""{"COMPOSING":2,"NEW":1}""", json);
        Assert.Equal(counts, JsonSerializer.Deserialize<Dictionary<ChatState, int>>(json));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("\"PAUSE\"")]
    public void NullableOpenEnum_IsReadBack(string json)
    {
        JsonTypeInfo<ChatState?> info =
            (JsonTypeInfo<ChatState?>)ProtocolJsonContext.Default.GetTypeInfo(typeof(ChatState?))!;

        ChatState? state = JsonSerializer.Deserialize(json, info);

        Assert.Equal(json, JsonSerializer.Serialize(state, info));
    }

    [Theory]
    [InlineData(typeof(string), "\"a\"")]
    [InlineData(typeof(bool), "true")]
    [InlineData(typeof(long), "5")]
    [InlineData(typeof(long?), "null")]
    [InlineData(typeof(int), "5")]
    [InlineData(typeof(decimal), "1.50")]
    [InlineData(typeof(double), "0.5")]
    [InlineData(typeof(Guid), "\"2f9c5d1e-7a44-4c0b-9b1d-3e8f60a1c7d2\"")]
    [InlineData(typeof(JsonElement), "{\"a\":[1]}")]
    [InlineData(typeof(AdditionalMembers), "{\"a\":[1]}")]
    [InlineData(typeof(ProtocolList<string>), "[\"a\",\"b\"]")]
    [InlineData(typeof(ProtocolList<long>), "[]")]
    [InlineData(typeof(ProtocolList<JsonElement>), "[1,\"a\"]")]
    public void TypeOfAMember_IsAnsweredForByTheContext(Type type, string json)
    {
        JsonTypeInfo info = ProtocolJsonContext.Default.GetTypeInfo(type)!;

        object? value = JsonSerializer.Deserialize(json, info);

        Assert.Equal(json, JsonSerializer.Serialize(value, info));
    }
}
