namespace LivePerson.Protocol.Emulator;

/// <summary>What the agent sees of one dialog at one moment. It does not change; ask again for news.</summary>
public sealed class AgentView
{
    /// <summary>The dialog's id.</summary>
    public required string DialogId { get; init; }

    /// <summary>What the dialog is for: the conversation with the agent, or the survey after it.</summary>
    public required DialogType DialogType { get; init; }

    /// <summary>The conversation that the dialog belongs to; the same id for a main dialog.</summary>
    public required string ConversationId { get; init; }

    /// <summary>The consumer's id in the connector's own system, <c>ext_consumer_id</c> in a ConsumerJWS.</summary>
    public required string ExternalConsumerId { get; init; }

    /// <summary>Whether the dialog still takes messages.</summary>
    public required bool IsOpen { get; init; }

    /// <summary>
    /// Whether the screen shows "typing…". True from a COMPOSING until another chat state arrives. A message does not
    /// end it, and neither does time.
    /// </summary>
    public required bool IsTyping { get; init; }

    /// <summary>The consumer's last chat state; <see langword="null"/> before the first one.</summary>
    public required ChatState? ConsumerState { get; init; }

    /// <summary>The agent's last chat state; <see langword="null"/> before the first one.</summary>
    public required ChatState? AgentState { get; init; }

    /// <summary>The messages of both sides, in order: texts, files, rich content; no states or receipts.</summary>
    public required IReadOnlyList<AgentMessage> Transcript { get; init; }

    /// <summary>The consumer's messages, oldest first: texts, files, rich content; no states or receipts.</summary>
    public required IReadOnlyList<AgentMessage> Messages { get; init; }

    /// <summary>The receipts that the consumer's client sent, oldest first.</summary>
    public required IReadOnlyList<AgentReceipt> Receipts { get; init; }

    /// <summary>The consumer's profile as it was set last.</summary>
    public required SetUserProfileBody Profile { get; init; }

    /// <summary>
    /// What the consumer's client is and can do, as the header <c>Client-Properties</c> said last in this conversation;
    /// <see langword="null"/> if it never came.
    /// </summary>
    public required ClientPropertiesHeader? ClientProperties { get; init; }

    /// <summary>State and number of messages; never a text.</summary>
    public override string ToString() =>
        $"dialog {DialogId}: {(IsOpen ? "open" : "closed")}, {Messages.Count} messages{(IsTyping ? ", typing…" : "")}";
}
