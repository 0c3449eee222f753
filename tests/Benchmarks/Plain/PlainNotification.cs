using System.Text.Json.Serialization;

namespace LivePerson.Protocol.Benchmarks.Plain;

/// <summary>A notification whose changes are of one kind, as plain nested records.</summary>
internal sealed record PlainNotification<TChange>
{
    [JsonPropertyName("kind")]
    public string Kind { get; init; } = "";

    [JsonPropertyName("body")]
    public PlainNotificationBody<TChange>? Body { get; init; }

    [JsonPropertyName("type")]
    public string Type { get; init; } = "";
}

internal sealed record PlainNotificationBody<TChange>
{
    [JsonPropertyName("changes")]
    public List<TChange> Changes { get; init; } = [];
}

internal sealed record PlainChatStateChange
{
    [JsonPropertyName("originatorId")]
    public string OriginatorId { get; init; } = "";

    [JsonPropertyName("originatorMetadata")]
    public PlainOriginator? OriginatorMetadata { get; init; }

    [JsonPropertyName("event")]
    public PlainChatState? Event { get; init; }

    [JsonPropertyName("conversationId")]
    public string ConversationId { get; init; } = "";

    [JsonPropertyName("dialogId")]
    public string DialogId { get; init; } = "";
}

internal sealed record PlainContentChange
{
    [JsonPropertyName("sequence")]
    public long Sequence { get; init; }

    [JsonPropertyName("originatorId")]
    public string OriginatorId { get; init; } = "";

    [JsonPropertyName("originatorMetadata")]
    public PlainOriginator? OriginatorMetadata { get; init; }

    [JsonPropertyName("serverTimestamp")]
    public long ServerTimestamp { get; init; }

    [JsonPropertyName("event")]
    public PlainContent? Event { get; init; }

    [JsonPropertyName("conversationId")]
    public string ConversationId { get; init; } = "";

    [JsonPropertyName("dialogId")]
    public string DialogId { get; init; } = "";
}

internal sealed record PlainOriginator
{
    [JsonPropertyName("id")]
    public string Id { get; init; } = "";

    [JsonPropertyName("role")]
    public string Role { get; init; } = "";
}

internal sealed record PlainContent
{
    [JsonPropertyName("type")]
    public string Type { get; init; } = "";

    [JsonPropertyName("contentType")]
    public string ContentType { get; init; } = "";

    [JsonPropertyName("message")]
    public string Message { get; init; } = "";
}
