namespace LivePerson.Protocol.Emulator.State;

/// <summary>
/// One dialog: what was said in it, and what of it the agent's screen shows. Its conversation guards it: nothing here
/// is called without the lock.
/// </summary>
internal sealed class EmulatedDialog(
    string id, DialogType type, EmulatedConversation conversation, DateTimeOffset createdAt)
{
    private readonly List<AgentMessage> _transcript = [];
    private readonly List<AgentReceipt> _receipts = [];
    private readonly Dictionary<long, AcceptStatus> _statusBySequence = [];
    private int _sequence;
    private ChatState? _consumerState;
    private ChatState? _agentState;

    public string Id => id;

    public DialogType Type => type;

    public EmulatedConversation Conversation => conversation;

    public DateTimeOffset CreatedAt => createdAt;

    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Who closed it, in words; null while it is open.</summary>
    public string? ClosedBy { get; private set; }

    public bool IsOpen => EndedAt is null;

    /// <summary>Why an event cannot be taken; null if it can.</summary>
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

    /// <summary>Takes an event of the consumer or the agent. Chat states have no place in the sequence.</summary>
    public DialogEvent Publish(
        ParticipantRole role,
        MessagingEvent messagingEvent,
        IReadOnlyList<Metadata> metadata,
        DateTimeOffset at)
    {
        int? sequence = messagingEvent is ChatStateEvent ? null : ++_sequence;
        switch (messagingEvent)
        {
            case ChatStateEvent state:
                SetState(role, state.ChatState);
                break;
            case AcceptStatusEvent receipt:
                Note(role, receipt, at);
                break;
            default:
                // The state stays what it is: content does not end "typing…".
                _transcript.Add(
                    new AgentMessage(sequence!.Value, messagingEvent, at) { Role = role, Metadata = metadata });
                break;
        }

        return new DialogEvent(this, role, messagingEvent, sequence, at, metadata);
    }

    /// <summary>The places of the consumer's messages that the agent has not read yet.</summary>
    public IReadOnlyList<long> Unread() =>
    [
        .. Of(ParticipantRole.Consumer)
            .Select(static message => (long)message.Sequence)
            .Where(sequence => _statusBySequence.GetValueOrDefault(sequence) != AcceptStatus.Read),
    ];

    /// <summary>Closes the dialog, if it is open.</summary>
    public void Close(string by, DateTimeOffset at)
    {
        if (IsOpen)
        {
            EndedAt = at;
            ClosedBy = by;
        }
    }

    public AgentView View()
    {
        AgentMessage[] transcript = [.. _transcript.Select(WithStatus)];
        return new AgentView
        {
            DialogId = id,
            DialogType = type,
            ConversationId = conversation.Id,
            ExternalConsumerId = conversation.Consumer.ExternalId,
            IsOpen = IsOpen,
            IsTyping = _consumerState == ChatState.Composing,
            ConsumerState = _consumerState,
            AgentState = _agentState,
            Messages = [.. transcript.Where(static message => message.Role == ParticipantRole.Consumer)],
            Transcript = transcript,
            Receipts = [.. _receipts],
            Profile = conversation.Profile,
            ClientProperties = conversation.ClientProperties,
        };
    }

    private IEnumerable<AgentMessage> Of(ParticipantRole role) => _transcript.Where(message => message.Role == role);

    private AgentMessage WithStatus(AgentMessage message) =>
        _statusBySequence.TryGetValue(message.Sequence, out AcceptStatus status)
            ? message with { Status = status }
            : message;

    private void SetState(ParticipantRole role, ChatState state)
    {
        if (role == ParticipantRole.Consumer)
        {
            _consumerState = state;
        }
        else
        {
            _agentState = state;
        }
    }

    private void Note(ParticipantRole role, AcceptStatusEvent receipt, DateTimeOffset at)
    {
        if (role == ParticipantRole.Consumer)
        {
            _receipts.Add(new AgentReceipt(receipt.Status, [.. receipt.SequenceList], at));
        }

        // A receipt tells of the other side's messages only.
        foreach (AgentMessage message in _transcript.Where(message => message.Role != role))
        {
            if (receipt.SequenceList.Contains(message.Sequence))
            {
                _statusBySequence[message.Sequence] = receipt.Status;
            }
        }
    }
}
