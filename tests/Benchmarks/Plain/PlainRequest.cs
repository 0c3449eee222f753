using System.Text.Json.Serialization;

namespace LivePerson.Protocol.Benchmarks.Plain;

/// <summary>The chat-state request as plain nested records, the way System.Text.Json likes them best.</summary>
internal sealed record PlainRequest
{
    [JsonPropertyName("kind")]
    public string Kind { get; init; } = "";

    [JsonPropertyName("id")]
    public string Id { get; init; } = "";

    [JsonPropertyName("type")]
    public string Type { get; init; } = "";

    [JsonPropertyName("body")]
    public PlainRequestBody? Body { get; init; }
}

internal sealed record PlainRequestBody
{
    [JsonPropertyName("dialogId")]
    public string DialogId { get; init; } = "";

    [JsonPropertyName("event")]
    public PlainChatState? Event { get; init; }
}

internal sealed record PlainChatState
{
    [JsonPropertyName("type")]
    public string Type { get; init; } = "";

    [JsonPropertyName("chatState")]
    public string ChatState { get; init; } = "";
}
