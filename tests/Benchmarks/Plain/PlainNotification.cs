using System.Text.Json.Serialization;

namespace LivePerson.Protocol.Benchmarks.Plain;

/// <summary>The chat-state notification as plain nested records.</summary>
internal sealed record PlainNotification
{
    [JsonPropertyName("kind")]
    public string Kind { get; init; } = "";

    [JsonPropertyName("body")]
    public PlainNotificationBody? Body { get; init; }

    [JsonPropertyName("type")]
    public string Type { get; init; } = "";
}

internal sealed record PlainNotificationBody
{
    [JsonPropertyName("changes")]
    public List<PlainChange> Changes { get; init; } = [];
}

internal sealed record PlainChange
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

internal sealed record PlainOriginator
{
    [JsonPropertyName("id")]
    public string Id { get; init; } = "";

    [JsonPropertyName("role")]
    public string Role { get; init; } = "";
}
