using System.Text.Json;
using BenchmarkDotNet.Attributes;
using LivePerson.Protocol.Benchmarks.Plain;

namespace LivePerson.Protocol.Benchmarks;

/// <summary>The request that shows "typing…".</summary>
public class ChatStateRequest : MessageBenchmark
{
    private readonly PublishEvent _request;
    private readonly PlainRequest _plain;

    public ChatStateRequest()
        : base(PublishEvent.Create(Texts.DialogId, ChatStateEvent.Composing).ToUtf8Bytes())
    {
        _request = PublishEvent.Parse(Json);
        _plain = JsonSerializer.Deserialize(Json, PlainJsonContext.Default.PlainRequest)!;
    }

    [Benchmark]
    public int Write()
    {
        ReusedBuffer buffer = EmptyBuffer();
        _request.WriteTo(buffer);

        return buffer.Length;
    }

    [Benchmark(Baseline = true)]
    public long WriteBySystemTextJson()
    {
        Utf8JsonWriter writer = EmptyWriter();
        JsonSerializer.Serialize(writer, _plain, PlainJsonContext.Default.PlainRequest);

        return writer.BytesCommitted;
    }

    [Benchmark]
    public long WriteByHand()
    {
        Utf8JsonWriter writer = EmptyWriter();
        writer.WriteStartObject();
        writer.WriteString("kind"u8, "req"u8);
        writer.WriteString("id"u8, _request.Id);
        writer.WriteString("type"u8, "ms.PublishEvent"u8);
        writer.WriteStartObject("body"u8);
        writer.WriteString("dialogId"u8, _request.Body.DialogId);
        writer.WriteStartObject("event"u8);
        writer.WriteString("type"u8, "ChatStateEvent"u8);
        writer.WriteString("chatState"u8, ((ChatStateEvent)_request.Body.Event).ChatState.Value);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.Flush();

        return writer.BytesCommitted;
    }

    [Benchmark]
    public object Read() => PublishEvent.Parse(Json);

    [Benchmark]
    public object? ReadBySystemTextJson() => JsonSerializer.Deserialize(Json, PlainJsonContext.Default.PlainRequest);
}
