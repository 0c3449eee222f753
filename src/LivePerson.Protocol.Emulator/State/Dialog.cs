using LivePerson.Protocol.Emulator.Tokens;

namespace LivePerson.Protocol.Emulator.State;

/// <summary>One dialog: what the consumer sent, and what of it the agent's screen shows.</summary>
internal sealed class Dialog(string id, string conversationId, Consumer consumer)
{
    private const string Composing = "COMPOSING";

    private readonly object _lock = new();
    private readonly List<AgentMessage> _messages = [];
    private int _sequence;
    private string? _consumerState;
    private bool _isClosed;

    public string Id => id;

    public Consumer Consumer => consumer;

    public bool IsOpen
    {
        get
        {
            lock (_lock)
            {
                return !_isClosed;
            }
        }
    }

    /// <summary>Takes a text; the answer is its sequence, or null if the dialog is closed.</summary>
    public int? AddText(string text, DateTimeOffset at)
    {
        lock (_lock)
        {
            if (_isClosed)
            {
                return null;
            }

            // The state stays what it is: a message does not end "typing…".
            _messages.Add(new AgentMessage(++_sequence, text, at));
            return _sequence;
        }
    }

    /// <summary>Takes a chat state, which has no place in the sequence; false if the dialog is closed.</summary>
    public bool SetConsumerState(string state)
    {
        lock (_lock)
        {
            if (_isClosed)
            {
                return false;
            }

            _consumerState = state;
            return true;
        }
    }

    public void Close()
    {
        lock (_lock)
        {
            _isClosed = true;
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
                IsTyping = _consumerState == Composing,
                ConsumerState = _consumerState,
                Messages = [.. _messages],
            };
        }
    }
}
