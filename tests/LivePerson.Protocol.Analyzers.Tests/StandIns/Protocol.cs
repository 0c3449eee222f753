namespace LivePerson.Protocol;

using System;
using System.Text.Json.Serialization;
using System.Threading;
using System.Threading.Tasks;
using LivePerson.Protocol.Facts;
using LivePerson.Protocol.Serialization;

[OpenEnum]
[StateMustEnd("COMPOSING", With = "PAUSE")]
[StateEndsDialog("GONE")]
public readonly partial struct ChatState : IEquatable<ChatState>, IParsable<ChatState>, IProtocolValue<ChatState>
{
    private readonly string? _value;

    private ChatState(string value) => _value = value;

    public static ChatState Active => new(Values.Active);

    public static ChatState Inactive => new(Values.Inactive);

    public static ChatState Gone => new(Values.Gone);

    public static ChatState Composing => new(Values.Composing);

    public static ChatState Pause => new(Values.Pause);

    public string Value => _value ?? "";

    public bool IsKnown => Value.Length > 0;

    public static ChatState FromValue(string value) => new(value);

    public static ChatState Parse(string s, IFormatProvider? provider = null) => new(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out ChatState result)
    {
        result = new(s ?? "");
        return true;
    }

    public static bool TryParse(string? s, out ChatState result) => TryParse(s, null, out result);

    public static bool operator ==(ChatState left, ChatState right) => left.Equals(right);

    public static bool operator !=(ChatState left, ChatState right) => !left.Equals(right);

    public bool Equals(ChatState other) => Value == other.Value;

    public override bool Equals(object? obj) => obj is ChatState other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static class Values
    {
        public const string Active = "ACTIVE";
        public const string Inactive = "INACTIVE";
        public const string Gone = "GONE";
        public const string Composing = "COMPOSING";
        public const string Pause = "PAUSE";
    }
}

public abstract partial record MessagingEvent : IProtocolValue<MessagingEvent>
{
    private protected MessagingEvent()
    {
    }

    internal abstract void WriteJson();
}

[WireConstant("type", "ChatStateEvent")]
public sealed partial record ChatStateEvent : MessagingEvent, IProtocolValue<ChatStateEvent>
{
    public static ChatStateEvent Active { get; } = new() { ChatState = ChatState.Active };

    public static ChatStateEvent Inactive { get; } = new() { ChatState = ChatState.Inactive };

    public static ChatStateEvent Gone { get; } = new() { ChatState = ChatState.Gone };

    public static ChatStateEvent Composing { get; } = new() { ChatState = ChatState.Composing };

    public static ChatStateEvent Pause { get; } = new() { ChatState = ChatState.Pause };

    [JsonPropertyName("type")]
    public string Type => "ChatStateEvent";

    [State]
    [JsonPropertyName("chatState")]
    public required ChatState ChatState { get; init; }

    internal override void WriteJson()
    {
    }
}

[Content]
[WireConstant("type", "ContentEvent")]
[WireConstant("contentType", "text/plain")]
public sealed partial record TextEvent : MessagingEvent, IProtocolValue<TextEvent>
{
    [JsonPropertyName("type")]
    public string Type => "ContentEvent";

    [JsonPropertyName("contentType")]
    public string ContentType => "text/plain";

    [Sensitive]
    [JsonPropertyName("message")]
    public required string Message { get; init; }

    internal override void WriteJson()
    {
    }
}

[Content]
[WireConstant("type", "ContentEvent")]
[WireConstant("contentType", "hosted/file")]
public sealed partial record HostedFileEvent : MessagingEvent, IProtocolValue<HostedFileEvent>
{
    [JsonPropertyName("message")]
    public required HostedFileEventMessage Message { get; init; }

    internal override void WriteJson()
    {
    }
}

public sealed partial record HostedFileEventMessage : IProtocolValue<HostedFileEventMessage>
{
    [JsonPropertyName("relativePath")]
    public required string RelativePath { get; init; }
}

[WireConstant("type", "AcceptStatusEvent")]
public sealed partial record AcceptStatusEvent : MessagingEvent, IProtocolValue<AcceptStatusEvent>
{
    [JsonPropertyName("status")]
    public required string Status { get; init; }

    internal override void WriteJson()
    {
    }
}

[WireConstant("kind", "req")]
[WireConstant("type", "ms.PublishEvent")]
public sealed partial record PublishEvent : IProtocolValue<PublishEvent>
{
    [JsonPropertyName("kind")]
    public string Kind => "req";

    [JsonPropertyName("id")]
    public required string Id { get; init; }

    [JsonPropertyName("type")]
    public string Type => "ms.PublishEvent";

    [JsonPropertyName("body")]
    public required PublishEventBody Body { get; init; }

    public static PublishEvent Create(
        [DialogId][CreateParameter("/body/dialogId")] string dialogId,
        [CreateParameter("/body/event")] MessagingEvent messagingEvent,
        [CreateParameter("/id")] string id = "1") =>
        new() { Id = id, Body = new() { DialogId = dialogId, Event = messagingEvent } };

    public static PublishEvent Parse(string json) => throw new FormatException(json);

    public byte[] ToUtf8Bytes() => [];
}

public sealed partial record PublishEventBody : IProtocolValue<PublishEventBody>
{
    [DialogId]
    [JsonPropertyName("dialogId")]
    public required string DialogId { get; init; }

    [JsonPropertyName("event")]
    public required MessagingEvent Event { get; init; }

    [JsonPropertyName("conversationId")]
    public string? ConversationId { get; init; }
}

[WireConstant("kind", "req")]
[WireConstant("type", "cm.UpdateConversationField")]
public sealed partial record UpdateConversationField : IProtocolValue<UpdateConversationField>
{
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    [JsonPropertyName("body")]
    public required UpdateConversationFieldBody Body { get; init; }

    [ClosesDialog]
    public static UpdateConversationField Close([DialogId] string conversationId, string id = "1") =>
        new() { Id = id, Body = new() { ConversationId = conversationId } };
}

public sealed partial record UpdateConversationFieldBody : IProtocolValue<UpdateConversationFieldBody>
{
    [DialogId]
    [JsonPropertyName("conversationId")]
    public required string ConversationId { get; init; }
}

public sealed partial record PublishEventResponse : IProtocolValue<PublishEventResponse>
{
    [JsonPropertyName("code")]
    public string? Code { get; init; }
}

public sealed partial class ConnectorSender
{
    [SendsRequest]
    public Task<PublishEventResponse> SendAsync(PublishEvent request, CancellationToken cancellationToken = default) =>
        Task.FromResult(new PublishEventResponse());

    [SendsRequest]
    public Task<PublishEventResponse> SendAsync(
        UpdateConversationField request, CancellationToken cancellationToken = default) =>
        Task.FromResult(new PublishEventResponse());

    [BeginsState("COMPOSING")]
    public Task<TypingScope> BeginTypingAsync(
        [DialogId] string dialogId, CancellationToken cancellationToken = default) =>
        Task.FromResult(new TypingScope());
}

public sealed class TypingScope : IAsyncDisposable
{
    public Exception? Failure => null;

    public Task EndAsync(ChatState state, CancellationToken cancellationToken = default) => Task.CompletedTask;

    public ValueTask DisposeAsync() => default;
}
