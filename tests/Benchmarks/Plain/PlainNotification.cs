using System.Text.Json.Serialization;

namespace LivePerson.Protocol.Benchmarks.Plain;

/// <summary>The chat-state notification as plain nested records.</summary>
internal sealed record PlainNotification
{
    [JsonPropertyName("kind")]
    public string Kind { get; set; } = "";

    [JsonPropertyName("body")]
    public PlainNotificationBody? Body { get; set; }

    [JsonPropertyName("type")]
    public string Type { get; set; } = "";
}

internal sealed record PlainNotificationBody
{
    [JsonPropertyName("changes")]
    public List<PlainChange> Changes { get; set; } = [];
}

internal sealed record PlainChange
{
    [JsonPropertyName("originatorId")]
    public string OriginatorId { get; set; } = "";

    [JsonPropertyName("originatorMetadata")]
    public PlainOriginator? OriginatorMetadata { get; set; }

    [JsonPropertyName("event")]
    public PlainChatState? Event { get; set; }

    [JsonPropertyName("conversationId")]
    public string ConversationId { get; set; } = "";

    [JsonPropertyName("dialogId")]
    public string DialogId { get; set; } = "";
}

internal sealed record PlainOriginator
{
    [JsonPropertyName("id")]
    public string Id { get; set; } = "";

    [JsonPropertyName("role")]
    public string Role { get; set; } = "";
}
