using System.Text.Json.Serialization;

namespace LivePerson.Protocol.Benchmarks.Plain;

/// <summary>The chat-state request as plain nested records, the way System.Text.Json likes them best.</summary>
internal sealed record PlainRequest
{
    [JsonPropertyName("kind")]
    public string Kind { get; set; } = "";

    [JsonPropertyName("id")]
    public string Id { get; set; } = "";

    [JsonPropertyName("type")]
    public string Type { get; set; } = "";

    [JsonPropertyName("body")]
    public PlainRequestBody? Body { get; set; }
}

internal sealed record PlainRequestBody
{
    [JsonPropertyName("dialogId")]
    public string DialogId { get; set; } = "";

    [JsonPropertyName("event")]
    public PlainChatState? Event { get; set; }
}

internal sealed record PlainChatState
{
    [JsonPropertyName("type")]
    public string Type { get; set; } = "";

    [JsonPropertyName("chatState")]
    public string ChatState { get; set; } = "";
}
