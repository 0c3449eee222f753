using System.Diagnostics.CodeAnalysis;
using LivePerson.Protocol.Emulator.Tokens;

namespace LivePerson.Protocol.Emulator.State;

/// <summary>All conversations with their dialogs, open and closed: look-ups, and what the consumer does.</summary>
internal sealed partial class ConversationStore(
    LivePersonEmulatorOptions options, params IConversationListener[] listeners)
{
    private readonly object _lock = new();
    private readonly Dictionary<string, EmulatedConversation> _conversations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EmulatedDialog> _dialogs = new(StringComparer.Ordinal);
    private readonly Dictionary<Consumer, EmulatedConversation> _latest = [];
    private readonly List<EmulatedDialog> _inOrder = [];

    public IReadOnlyList<string> DialogIds
    {
        get
        {
            lock (_lock)
            {
                return [.. _inOrder.Select(static dialog => dialog.Id)];
            }
        }
    }

    public IReadOnlyList<ConversationView> Views
    {
        get
        {
            lock (_lock)
            {
                return [.. _inOrder
                    .Where(static dialog => dialog.Type == DialogType.Main)
                    .Select(static dialog => dialog.Conversation.View())];
            }
        }
    }

    private DateTimeOffset Now => options.TimeProvider.GetUtcNow();

    public bool TryGetConversation(string id, [NotNullWhen(true)] out EmulatedConversation? conversation)
    {
        lock (_lock)
        {
            return _conversations.TryGetValue(id, out conversation);
        }
    }

    public bool TryGetDialog(string id, [NotNullWhen(true)] out EmulatedDialog? dialog)
    {
        lock (_lock)
        {
            return _dialogs.TryGetValue(id, out dialog);
        }
    }

    public AgentView View(string dialogId)
    {
        lock (_lock)
        {
            return Dialog(dialogId).View();
        }
    }

    public ConversationView ViewConversation(string conversationId)
    {
        lock (_lock)
        {
            return Conversation(conversationId).View();
        }
    }

    public void SetProfile(Consumer consumer, SetUserProfileBody profile)
    {
        lock (_lock)
        {
            if (_latest.TryGetValue(consumer, out EmulatedConversation? conversation))
            {
                conversation.Profile = profile;
            }
        }
    }

    public void SetClientProperties(Consumer consumer, ClientPropertiesHeader properties)
    {
        lock (_lock)
        {
            if (_latest.TryGetValue(consumer, out EmulatedConversation? conversation) && conversation.IsOpen)
            {
                conversation.ClientProperties = properties;
            }
        }
    }

    /// <summary>
    /// Sets the profile and opens a conversation with its main dialog, which has the conversation's id; null if the
    /// consumer has an open one already.
    /// </summary>
    public string? Open(ConsumerCheck caller, OpenConversation batch, ClientPropertiesHeader? clientProperties)
    {
        Consumer consumer = caller.Consumer!;
        lock (_lock)
        {
            if (_latest.TryGetValue(consumer, out EmulatedConversation? latest) && latest.IsOpen)
            {
                return null;
            }

            string id = Guid.NewGuid().ToString("D");
            EmulatedConversation conversation = new(
                id, consumer, caller.ClientId, batch.ConsumerRequestConversation, Now)
            {
                Profile = batch.SetUserProfile.Body,
                ClientProperties = clientProperties,
            };
            _latest[consumer] = conversation;
            _conversations.Add(id, conversation);
            Changed(conversation);
            return id;
        }
    }

    /// <summary>Takes an event of the consumer: its sequence, or why it is refused.</summary>
    public (int Sequence, string? Problem) Publish(EmulatedDialog dialog, PublishEvent request)
    {
        lock (_lock)
        {
            return dialog.Problem(request.Body.Event) is { } problem
                ? (0, problem)
                : (Publish(dialog, ParticipantRole.Consumer, request.Body.Event, request.Metadata ?? []), null);
        }
    }

    /// <summary>Changes a conversation as the consumer asks, in all fields or in none: null, or why not.</summary>
    public string? Update(EmulatedConversation conversation, IReadOnlyList<ConversationField> fields)
    {
        lock (_lock)
        {
            foreach (ConversationField field in fields)
            {
                if (FieldChanges.Problem(conversation, field) is { } problem)
                {
                    return problem;
                }
            }

            foreach (ConversationField field in fields)
            {
                FieldChanges.Apply(conversation, field, options.SendsSurveys, Now);
            }

            Changed(conversation);
            return null;
        }
    }

    private EmulatedDialog Dialog(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _dialogs.TryGetValue(id, out EmulatedDialog? dialog)
            ? dialog
            : throw new KeyNotFoundException("The emulator has not opened a dialog with this id.");
    }

    private EmulatedConversation Conversation(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _conversations.TryGetValue(id, out EmulatedConversation? conversation)
            ? conversation
            : throw new KeyNotFoundException("The emulator has not opened a conversation with this id.");
    }

    private int Publish(
        EmulatedDialog dialog,
        ParticipantRole role,
        MessagingEvent messagingEvent,
        IReadOnlyList<Metadata> metadata)
    {
        DialogEvent published = dialog.Publish(role, messagingEvent, metadata, Now);
        foreach (IConversationListener listener in listeners)
        {
            listener.OnEvent(published);
        }

        // Where a chat state has no place, the sender is answered 0.
        return published.Sequence ?? 0;
    }

    /// <summary>Makes new dialogs known by their ids, and tells who listens.</summary>
    private void Changed(EmulatedConversation conversation)
    {
        foreach (EmulatedDialog dialog in conversation.Dialogs)
        {
            if (_dialogs.TryAdd(dialog.Id, dialog))
            {
                _inOrder.Add(dialog);
            }
        }

        conversation.Touch(Now);
        foreach (IConversationListener listener in listeners)
        {
            listener.OnChange(conversation);
        }
    }
}
