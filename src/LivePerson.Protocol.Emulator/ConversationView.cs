namespace LivePerson.Protocol.Emulator;

/// <summary>A conversation at one moment. It does not change; ask again for news.</summary>
public sealed class ConversationView
{
    /// <summary>The conversation's id; its main dialog has the same.</summary>
    public required string ConversationId { get; init; }

    /// <summary>The consumer's id in the connector's own system, <c>ext_consumer_id</c> in a ConsumerJWS.</summary>
    public required string ExternalConsumerId { get; init; }

    /// <summary>Whether the whole conversation is open or closed, surveys included.</summary>
    public required ConversationState Stage { get; init; }

    /// <summary>Whether the main dialog is open or closed.</summary>
    public required ConversationState State { get; init; }

    /// <summary>The dialogs, oldest first: the main one and, after it, perhaps a survey.</summary>
    public required IReadOnlyList<AgentView> Dialogs { get; init; }

    /// <summary>What the connector asked for: campaign, skill, context.</summary>
    public required ConsumerRequestConversationBody Request { get; init; }

    /// <summary>The metadata that came with the request for the conversation; empty if there was none.</summary>
    public required IReadOnlyList<Metadata> Metadata { get; init; }

    /// <summary>The agent that it is assigned to; <see langword="null"/> while nobody has taken it.</summary>
    public required string? AgentId { get; init; }

    /// <summary>The skill that the conversation is with now; <see langword="null"/> if nobody named one.</summary>
    public required string? SkillId { get; init; }

    /// <summary>How soon an agent should respond; <see langword="null"/> if nobody changed it.</summary>
    public required TtrField? Ttr { get; init; }

    /// <summary>How satisfied the consumer said to be; <see langword="null"/> before that.</summary>
    public required CsatRateField? Csat { get; init; }

    /// <summary>When it was opened, by the emulator's clock.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When it was closed; <see langword="null"/> while it is open.</summary>
    public required DateTimeOffset? EndedAt { get; init; }

    /// <summary>Who closed it: <c>CONSUMER</c> or <c>AGENT</c>; <see langword="null"/> while it is open.</summary>
    public required string? CloseReason { get; init; }

    /// <summary>Id, stage and number of dialogs; never a text.</summary>
    public override string ToString() => $"conversation {ConversationId}: {Stage}, {Dialogs.Count} dialogs";
}
