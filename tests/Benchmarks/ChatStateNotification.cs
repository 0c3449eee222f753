using System.Text.Json;
using BenchmarkDotNet.Attributes;
using LivePerson.Protocol.Benchmarks.Plain;

namespace LivePerson.Protocol.Benchmarks;

/// <summary>The webhook that says that somebody types.</summary>
public class ChatStateNotification : MessageBenchmark
{
    private readonly MessagingEventNotification _notification;
    private readonly PlainNotification<PlainChatStateChange> _plain;

    public ChatStateNotification()
        : base(MessagingEventNotification.Parse(Texts.ChatStateNotification).ToUtf8Bytes())
    {
        _notification = MessagingEventNotification.Parse(Json);
        _plain = JsonSerializer.Deserialize(Json, PlainJsonContext.Default.PlainNotificationPlainChatStateChange)!;
    }

    [Benchmark]
    public int Write()
    {
        ReusedBuffer buffer = EmptyBuffer();
        _notification.WriteTo(buffer);

        return buffer.Length;
    }

    [Benchmark(Baseline = true)]
    public long WriteBySystemTextJson()
    {
        Utf8JsonWriter writer = EmptyWriter();
        JsonSerializer.Serialize(writer, _plain, PlainJsonContext.Default.PlainNotificationPlainChatStateChange);

        return writer.BytesCommitted;
    }

    [Benchmark]
    public long WriteByHand()
    {
        Utf8JsonWriter writer = EmptyWriter();
        writer.WriteStartObject();
        writer.WriteString("kind"u8, "notification"u8);
        writer.WriteStartObject("body"u8);
        writer.WriteStartArray("changes"u8);
        foreach (MessagingEventChange change in _notification.Body.Changes)
        {
            writer.WriteStartObject();
            writer.WriteString("originatorId"u8, change.OriginatorId);
            writer.WriteStartObject("originatorMetadata"u8);
            writer.WriteString("id"u8, change.OriginatorMetadata!.Id);
            writer.WriteString("role"u8, change.OriginatorMetadata.Role!.Value.Value);
            writer.WriteEndObject();
            writer.WriteStartObject("event"u8);
            writer.WriteString("type"u8, "ChatStateEvent"u8);
            writer.WriteString("chatState"u8, ((ChatStateEvent)change.Event).ChatState.Value);
            writer.WriteEndObject();
            writer.WriteString("conversationId"u8, change.ConversationId);
            writer.WriteString("dialogId"u8, change.DialogId);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteString("type"u8, "ms.MessagingEventNotification"u8);
        writer.WriteEndObject();
        writer.Flush();

        return writer.BytesCommitted;
    }

    [Benchmark]
    public object Read() => MessagingEventNotification.Parse(Json);

    [Benchmark]
    public object? ReadBySystemTextJson() =>
        JsonSerializer.Deserialize(Json, PlainJsonContext.Default.PlainNotificationPlainChatStateChange);
}
