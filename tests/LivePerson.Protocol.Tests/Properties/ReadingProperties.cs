using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using LivePerson.Protocol.Serialization;

namespace LivePerson.Protocol.Tests.Properties;

/// <summary>What holds for whatever comes over the wire.</summary>
public sealed class ReadingProperties
{
    private static readonly Gen<(byte[] Json, Pieces Pieces)> InPieces =
        from text in JsonText.Any
        from pieces in Pieces.Any
        select (Encoding.UTF8.GetBytes(Samples.With($"\"x\":{text}")), pieces);

    [Fact]
    public void Record_ComesBackEqual() => Always.Holds(AnyRequest.Any, static request =>
    {
        byte[] json = request.ToUtf8Bytes();

        PublishEvent read = PublishEvent.Parse(json);
        PublishEvent? deserialized = JsonSerializer.Deserialize(json, ProtocolJsonContext.Default.PublishEvent);

        Assert.Equal(request, read);
        Assert.Equal(request, deserialized);
        Assert.Equal(request.GetHashCode(), read.GetHashCode());
        Assert.Equal(json, read.ToUtf8Bytes());
        Assert.Equal(json, JsonSerializer.SerializeToUtf8Bytes(request, ProtocolJsonContext.Default.PublishEvent));
    });

    [Fact]
    public void WrittenText_IsWhatAnotherReaderReads() => Always.Holds(UnicodeText.Any, static text =>
    {
        byte[] json = PublishEvent.Create("d", new TextEvent { Message = text }).ToUtf8Bytes();

        using JsonDocument document = JsonDocument.Parse(json);

        JsonElement message = document.RootElement.GetProperty("body").GetProperty("event").GetProperty("message");
        Assert.Equal(text, message.GetString());
    });

    [Fact]
    public void JsonOfAMemberThatNobodyKnows_IsKept() => Always.Holds(JsonText.Any, static text =>
    {
        string json = Samples.With($"\"x\":{text}");

        byte[] written = PublishEvent.Parse(json).ToUtf8Bytes();

        using JsonDocument before = JsonDocument.Parse(json);
        using JsonDocument after = JsonDocument.Parse(written);
        Assert.True(JsonElement.DeepEquals(before.RootElement, after.RootElement), Encoding.UTF8.GetString(written));
        Assert.Equal(written, PublishEvent.Parse(written).ToUtf8Bytes());
    });

    [Fact]
    public void JsonOfAnEventThatNobodyKnows_IsKeptAndEqual() => Always.Holds(JsonText.Any, static text =>
    {
        string json = Samples.Event($$"""{"type":"SomethingNew","value":{{text}}}""");

        PublishEvent read = PublishEvent.Parse(json);

        Assert.IsType<UnknownMessagingEvent>(read.Body.Event);
        Assert.Equal(read, PublishEvent.Parse(read.ToUtf8Bytes()));
    });

    [Fact]
    public void Pieces_DecideAsTheWholeDoes() => Always.Holds(InPieces, static any =>
        Assert.NotEqual("refused", AssertAlike(any.Json, any.Pieces)));

    [Fact]
    public void PiecesOfWhatIsBroken_DecideAsTheWholeDoes() => Always.Holds(
        from any in InPieces
        from place in Gen.Choose(0, any.Json.Length - 1)
        from replacement in Always.AnyOf<byte>()
        select (Json: any.Json.Select((it, i) => i == place ? replacement : it).ToArray(), any.Pieces),
        static any => AssertAlike(any.Json, any.Pieces));

    [Fact]
    public void PiecesOfWhatIsCutOff_AreRefusedAsTheWholeIs() => Always.Holds(
        from any in InPieces
        from length in Gen.Choose(0, any.Json.Length - 1)
        select (Json: any.Json[..length], any.Pieces),
        static any => Assert.Equal("refused", AssertAlike(any.Json, any.Pieces)));

    [Fact]
    public void AnyBytes_AreRefusedAndNothingElseHappens() => Always.Holds(Always.AnyOf<byte[]>(), static bytes =>
    {
        ProtocolJsonException refused = Assert.Throws<ProtocolJsonException>(() => Notification.Parse(bytes));

        Assert.InRange(refused.BytePosition, 0, bytes.Length);
    });

    private static string AssertAlike(byte[] json, Pieces pieces)
    {
        string whole = Decide(() => PublishEvent.Parse(json));

        Assert.Equal(whole, Decide(() => Wait(PublishEvent.ParseAsync(pieces.ToStream(json)))));
        Assert.Equal(whole, Decide(() => Wait(JsonSerializer.DeserializeAsync(
            pieces.ToStream(json), ProtocolJsonContext.Default.PublishEvent))));
        Assert.Equal(whole, Decide(() => ReadSegments(json, pieces)));
        return whole;
    }

    private static PublishEvent? ReadSegments(byte[] json, Pieces pieces)
    {
        Utf8JsonReader reader = new(pieces.ToSequence(json));
        PublishEvent? value = JsonSerializer.Deserialize(ref reader, ProtocolJsonContext.Default.PublishEvent);

        // This way of reading stops at the value's end, and leaves the rest to its caller.
        while (reader.Read())
        {
        }

        return value;
    }

    private static string Decide(Func<PublishEvent?> read)
    {
        try
        {
            return Encoding.UTF8.GetString(read()!.ToUtf8Bytes());
        }
        catch (JsonException)
        {
            return "refused";
        }
    }

    private static T Wait<T>(ValueTask<T> task) => task.AsTask().GetAwaiter().GetResult();
}
