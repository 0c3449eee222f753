using System.Text.Json;
using BenchmarkDotNet.Attributes;
using LivePerson.Protocol.Benchmarks.Plain;

namespace LivePerson.Protocol.Benchmarks;

/// <summary>Reading and writing the webhook that says that somebody types.</summary>
[MemoryDiagnoser]
public class ChatStateNotification
{
    private readonly ReusedBuffer _buffer = new();
    private readonly Utf8JsonWriter _writer;
    private readonly MessagingEventNotification _notification;
    private readonly PlainNotification _plain;
    private readonly byte[] _json;

    public ChatStateNotification()
    {
        _writer = new(_buffer);
        _notification = MessagingEventNotification.Parse(Texts.Notification);
        _json = _notification.ToUtf8Bytes();
        _plain = JsonSerializer.Deserialize(_json, PlainJsonContext.Default.PlainNotification)!;
    }

    [Benchmark]
    public int Write()
    {
        _buffer.Clear();
        _notification.WriteTo(_buffer);

        return _buffer.Length;
    }

    [Benchmark(Baseline = true)]
    public int WriteBySystemTextJson()
    {
        _buffer.Clear();
        _writer.Reset(_buffer);
        JsonSerializer.Serialize(_writer, _plain, PlainJsonContext.Default.PlainNotification);

        return _buffer.Length;
    }

    [Benchmark]
    public int WriteByHand()
    {
        _buffer.Clear();
        _writer.Reset(_buffer);
        _writer.WriteStartObject();
        _writer.WriteString("kind"u8, "notification"u8);
        _writer.WriteStartObject("body"u8);
        _writer.WriteStartArray("changes"u8);
        foreach (MessagingEventChange change in _notification.Body.Changes)
        {
            _writer.WriteStartObject();
            _writer.WriteString("originatorId"u8, change.OriginatorId);
            _writer.WriteStartObject("originatorMetadata"u8);
            _writer.WriteString("id"u8, change.OriginatorMetadata!.Id);
            _writer.WriteString("role"u8, change.OriginatorMetadata.Role!.Value.Value);
            _writer.WriteEndObject();
            _writer.WriteStartObject("event"u8);
            _writer.WriteString("type"u8, "ChatStateEvent"u8);
            _writer.WriteString("chatState"u8, ((ChatStateEvent)change.Event).ChatState.Value);
            _writer.WriteEndObject();
            _writer.WriteString("conversationId"u8, change.ConversationId);
            _writer.WriteString("dialogId"u8, change.DialogId);
            _writer.WriteEndObject();
        }

        _writer.WriteEndArray();
        _writer.WriteEndObject();
        _writer.WriteString("type"u8, "ms.MessagingEventNotification"u8);
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
    public object Read() => MessagingEventNotification.Parse(_json);

    [Benchmark]
    public object? ReadBySystemTextJson() =>
        JsonSerializer.Deserialize(_json, PlainJsonContext.Default.PlainNotification);
}
