using LivePerson.Protocol.Emulator.Tokens;

namespace LivePerson.Protocol.Emulator.State;

/// <summary>One dialog: what the consumer sent, and what of it the agent's screen shows.</summary>
internal sealed class EmulatedDialog(string id, string conversationId, Consumer consumer)
{
    private readonly object _lock = new();
    private readonly List<AgentMessage> _messages = [];
    private int _sequence;
    private ChatState? _consumerState;
    private bool _isClosed;

    public string Id => id;

    public Consumer Consumer => consumer;

    /// <summary>
    /// Takes an event; the answer is its sequence, or null if the dialog is closed. Chat states have no place in the
    /// sequence and are always 0.
    /// </summary>
    public int? Publish(MessagingEvent messagingEvent, DateTimeOffset at)
    {
        lock (_lock)
        {
            if (_isClosed)
            {
                return null;
            }

            switch (messagingEvent)
            {
                case ChatStateEvent state:
                    _consumerState = state.ChatState;
                    return 0;
                case AcceptStatusEvent:
                    return ++_sequence;
                default:
                    // The state stays what it is: content does not end "typing…".
                    _messages.Add(new AgentMessage(++_sequence, messagingEvent, at));
                    return _sequence;
            }
        }
    }

    /// <summary>Closes the dialog; false if it was closed before.</summary>
    public bool Close()
    {
        lock (_lock)
        {
            bool wasOpen = !_isClosed;
            _isClosed = true;
            return wasOpen;
        }
    }

    public AgentView View()
    {
        lock (_lock)
        {
            return new AgentView
            {
                DialogId = id,
                ConversationId = conversationId,
                ExternalConsumerId = consumer.ExternalId,
                IsOpen = !_isClosed,
                IsTyping = _consumerState == ChatState.Composing,
                ConsumerState = _consumerState,
                Messages = [.. _messages],
            };
        }
    }
}
