using System.Diagnostics.CodeAnalysis;
using LivePerson.Protocol.Emulator.Tokens;

namespace LivePerson.Protocol.Emulator.State;

/// <summary>All conversations with their dialogs, open and closed.</summary>
internal sealed class ConversationStore(LivePersonEmulatorOptions options)
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
    public string? Open(Consumer consumer, OpenConversation batch, ClientPropertiesHeader? clientProperties)
    {
        lock (_lock)
        {
            if (_latest.TryGetValue(consumer, out EmulatedConversation? latest) && latest.IsOpen)
            {
                return null;
            }

            EmulatedConversation conversation = new(
                Guid.NewGuid().ToString("D"),
                consumer,
                batch.ConsumerRequestConversation,
                options.SendsSurveys,
                Now)
            {
                Profile = batch.SetUserProfile.Body,
                ClientProperties = clientProperties,
            };
            _latest[consumer] = conversation;
            _conversations.Add(conversation.Id, conversation);
            Register(conversation);
            return conversation.Id;
        }
    }

    /// <summary>Takes an event of the consumer: its sequence, or why it is refused.</summary>
    public (int Sequence, string? Problem) Publish(EmulatedDialog dialog, PublishEvent request)
    {
        lock (_lock)
        {
            return dialog.Problem(request.Body.Event) is { } problem
                ? (0, problem)
                : (dialog.Publish(request, Now), null);
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
                FieldChanges.Apply(conversation, field, Now);
            }

            Register(conversation);
            return null;
        }
    }

    /// <summary>Closes a dialog as the agent does.</summary>
    public void CloseByAgent(EmulatedDialog dialog)
    {
        lock (_lock)
        {
            dialog.Conversation.CloseDialog(dialog, CloseReasons.Agent, Now);
            Register(dialog.Conversation);
        }
    }

    public AgentView View(string dialogId)
    {
        lock (_lock)
        {
            return GetDialog(dialogId).View();
        }
    }

    public ConversationView ViewConversation(string conversationId)
    {
        ArgumentNullException.ThrowIfNull(conversationId);
        lock (_lock)
        {
            return _conversations.TryGetValue(conversationId, out EmulatedConversation? conversation)
                ? conversation.View()
                : throw new KeyNotFoundException("The emulator has not opened a conversation with this id.");
        }
    }

    public EmulatedDialog GetDialog(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return TryGetDialog(id, out EmulatedDialog? dialog)
            ? dialog
            : throw new KeyNotFoundException("The emulator has not opened a dialog with this id.");
    }

    /// <summary>Makes the dialogs of a conversation known by their ids.</summary>
    private void Register(EmulatedConversation conversation)
    {
        foreach (EmulatedDialog dialog in conversation.Dialogs)
        {
            if (_dialogs.TryAdd(dialog.Id, dialog))
            {
                _inOrder.Add(dialog);
            }
        }
    }
}
