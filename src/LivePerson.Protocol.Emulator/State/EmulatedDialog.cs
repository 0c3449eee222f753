namespace LivePerson.Protocol.Emulator.State;

/// <summary>
/// One dialog: what was said in it, and what of it the agent's screen shows. Its conversation guards it: nothing here
/// is called without the lock.
/// </summary>
internal sealed class EmulatedDialog(string id, DialogType type, EmulatedConversation conversation, DateTimeOffset createdAt)
{
    private readonly List<AgentMessage> _messages = [];
    private readonly List<AgentReceipt> _receipts = [];
    private int _sequence;
    private ChatState? _consumerState;

    public string Id => id;

    public DialogType Type => type;

    public EmulatedConversation Conversation => conversation;

    public DateTimeOffset CreatedAt => createdAt;

    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Who closed it, in words; null while it is open.</summary>
    public string? ClosedBy { get; private set; }

    public bool IsOpen => EndedAt is null;

    /// <summary>Why the consumer's event cannot be taken; null if it can.</summary>
    public string? Problem(MessagingEvent messagingEvent)
    {
        if (!IsOpen)
        {
            return "The dialog is closed.";
        }

        return messagingEvent is ChatStateEvent && type == DialogType.PostSurvey
            ? "A survey takes no chat states."
            : null;
    }

    /// <summary>
    /// Takes an event of the consumer; the answer is its sequence. Chat states have no place in the sequence and are
    /// always 0.
    /// </summary>
    public int Publish(PublishEvent request, DateTimeOffset at)
    {
        switch (request.Body.Event)
        {
            case ChatStateEvent state:
                _consumerState = state.ChatState;
                return 0;
            case AcceptStatusEvent receipt:
                _receipts.Add(new AgentReceipt(receipt.Status, [.. receipt.SequenceList], at));
                return ++_sequence;
            default:
                // The state stays what it is: content does not end "typing…".
                _messages.Add(new AgentMessage(++_sequence, request.Body.Event, at)
                {
                    Metadata = request.Metadata ?? [],
                });
                return _sequence;
        }
    }

    /// <summary>Closes the dialog, if it is open.</summary>
    public void Close(string by, DateTimeOffset at)
    {
        if (IsOpen)
        {
            EndedAt = at;
            ClosedBy = by;
        }
    }

    public AgentView View() => new()
    {
        DialogId = id,
        DialogType = type,
        ConversationId = conversation.Id,
        ExternalConsumerId = conversation.Consumer.ExternalId,
        IsOpen = IsOpen,
        IsTyping = _consumerState == ChatState.Composing,
        ConsumerState = _consumerState,
        Messages = [.. _messages],
        Receipts = [.. _receipts],
        Profile = conversation.Profile,
        ClientProperties = conversation.ClientProperties,
    };
}
