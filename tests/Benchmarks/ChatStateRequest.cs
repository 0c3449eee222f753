using System.Text.Json;
using BenchmarkDotNet.Attributes;
using LivePerson.Protocol.Benchmarks.Plain;

namespace LivePerson.Protocol.Benchmarks;

/// <summary>Reading and writing the request that shows "typing…".</summary>
[MemoryDiagnoser]
public class ChatStateRequest
{
    private readonly ReusedBuffer _buffer = new();
    private readonly Utf8JsonWriter _writer;
    private readonly PublishEvent _request = PublishEvent.Create(Texts.DialogId, ChatStateEvent.Composing);
    private readonly PlainRequest _plain;
    private readonly byte[] _json;

    public ChatStateRequest()
    {
        _writer = new(_buffer);
        _json = _request.ToUtf8Bytes();
        _plain = JsonSerializer.Deserialize(_json, PlainJsonContext.Default.PlainRequest)!;
    }

    [Benchmark]
    public int Write()
    {
        _buffer.Clear();
        _request.WriteTo(_buffer);

        return _buffer.Length;
    }

    [Benchmark(Baseline = true)]
    public int WriteBySystemTextJson()
    {
        _buffer.Clear();
        _writer.Reset(_buffer);
        JsonSerializer.Serialize(_writer, _plain, PlainJsonContext.Default.PlainRequest);

        return _buffer.Length;
    }

    [Benchmark]
    public int WriteByHand()
    {
        _buffer.Clear();
        _writer.Reset(_buffer);
        _writer.WriteStartObject();
        _writer.WriteString("kind"u8, "req"u8);
        _writer.WriteString("id"u8, _request.Id);
        _writer.WriteString("type"u8, "ms.PublishEvent"u8);
        _writer.WriteStartObject("body"u8);
        _writer.WriteString("dialogId"u8, _request.Body.DialogId);
        _writer.WriteStartObject("event"u8);
        _writer.WriteString("type"u8, "ChatStateEvent"u8);
        _writer.WriteString("chatState"u8, ((ChatStateEvent)_request.Body.Event).ChatState.Value);
        _writer.WriteEndObject();
        _writer.WriteEndObject();
        _writer.WriteEndObject();
        _writer.Flush();

        return _buffer.Length;
    }

    [Benchmark]
    public int CopyFinishedBytes()
    {
        _buffer.Clear();
        _json.CopyTo(_buffer.GetSpan(_json.Length));
        _buffer.Advance(_json.Length);

        return _buffer.Length;
    }

    [Benchmark]
    public object Read() => PublishEvent.Parse(_json);

    [Benchmark]
    public object? ReadBySystemTextJson() => JsonSerializer.Deserialize(_json, PlainJsonContext.Default.PlainRequest);
}
