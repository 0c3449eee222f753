using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using LivePerson.Protocol.Serialization;

namespace LivePerson.Protocol.Tests.Reading;

/// <summary>One way to read a root value.</summary>
internal sealed record ReadingPath(string Name, Func<byte[], byte[]> ReadAndWrite)
{
    /// <summary>
    /// Every way there is. Each writes back what it read, so that the values are compared and not only the decisions.
    /// </summary>
    public static ReadingPath[] For<T>(JsonTypeInfo<T> info)
        where T : class, IProtocolValue<T>
    {
        ReadingPath Path(string name, Func<byte[], T?> read) =>
            new(name, json => ProtocolJson.ToUtf8Bytes(read(json) ?? throw new JsonException("null")));

        return
        [
            Path("Parse bytes", json => ProtocolJson.Parse<T>(json)),
            Path("ParseAsync", json => Wait(ProtocolJson.ParseAsync<T>(new MemoryStream(json), default))),
            Path("ParseAsync, byte by byte", json => Wait(ProtocolJson.ParseAsync<T>(new TrickleStream(json), default))),
            Path("Deserialize bytes", json => JsonSerializer.Deserialize(json, info)),
            Path("Deserialize stream", json => JsonSerializer.Deserialize(new MemoryStream(json), info)),
            Path("DeserializeAsync", json => Wait(JsonSerializer.DeserializeAsync(new MemoryStream(json), info))),
            Path("DeserializeAsync, byte by byte", json => Wait(JsonSerializer.DeserializeAsync(new TrickleStream(json), info))),
            Path("DeserializeAsync pipe", json => Wait(JsonSerializer.DeserializeAsync(PipeOf(json), info))),
            Path("DeserializeAsync pipe, still open", json => ReadOpenPipe(json, info)),
            Path("Deserialize reader of segments", json => ReadSegments(json, info)),
            Path("Deserialize element", json => JsonDocument.Parse(json).RootElement.Deserialize(info)),
        ];
    }

    /// <summary>The ways that take a text, or rewrite texts before we see them: only for valid UTF-8.</summary>
    public static ReadingPath[] ForText<T>(JsonTypeInfo<T> info)
        where T : class, IProtocolValue<T>
    {
        ReadingPath Path(string name, Func<string, T?> read) => new(
            name,
            json => ProtocolJson.ToUtf8Bytes(read(Encoding.UTF8.GetString(json)) ?? throw new JsonException("null")));

        return
        [
            Path("Parse string", json => ProtocolJson.Parse<T>(json)),
            Path("Deserialize string", json => JsonSerializer.Deserialize(json, info)),
            Path("Deserialize node", json => JsonNode.Parse(json).Deserialize(info)),
        ];
    }

    /// <summary>What the path makes of the text: the JSON of the value, or that it refuses it.</summary>
    public string Decide(byte[] json)
    {
        try
        {
            // Escapes of unknown members are kept as they are spelled; a node spells them anew.
            return JsonNode.Parse(ReadAndWrite(json))!.ToJsonString();
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException or InvalidOperationException)
        {
            return "refused";
        }
    }

    private static T Wait<T>(ValueTask<T> task) => task.AsTask().GetAwaiter().GetResult();

    private static PipeReader PipeOf(byte[] json) => PipeReader.Create(Segments(json));

    // As the body of a request: everything is there, but not the news that nothing follows.
    private static T? ReadOpenPipe<T>(byte[] json, JsonTypeInfo<T> info)
    {
        Pipe pipe = new(new PipeOptions(pauseWriterThreshold: 0));
        Wait(pipe.Writer.WriteAsync(json));
        ValueTask<T?> reading = JsonSerializer.DeserializeAsync(pipe.Reader, info);
        pipe.Writer.Complete();

        return Wait(reading);
    }

    private static T? ReadSegments<T>(byte[] json, JsonTypeInfo<T> info)
    {
        Utf8JsonReader reader = new(Segments(json));
        T? value = JsonSerializer.Deserialize(ref reader, info);

        // This way of reading stops at the value's end, and leaves the rest to its caller.
        while (reader.Read())
        {
        }

        return value;
    }

    private static ReadOnlySequence<byte> Segments(byte[] json)
    {
        const int Length = 3;
        Segment? first = null;
        Segment? last = null;
        for (int i = 0; i < json.Length; i += Length)
        {
            ReadOnlyMemory<byte> memory = json.AsMemory(i, Math.Min(Length, json.Length - i));
            last = last?.Append(memory) ?? (first = new(memory, 0));
        }

        return first is null ? default : new(first, 0, last!, last!.Memory.Length);
    }

    private sealed class Segment : ReadOnlySequenceSegment<byte>
    {
        public Segment(ReadOnlyMemory<byte> memory, long index)
        {
            Memory = memory;
            RunningIndex = index;
        }

        public Segment Append(ReadOnlyMemory<byte> memory)
        {
            Segment next = new(memory, RunningIndex + Memory.Length);
            Next = next;

            return next;
        }
    }
}
