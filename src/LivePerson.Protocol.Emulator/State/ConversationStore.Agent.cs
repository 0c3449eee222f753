namespace LivePerson.Protocol.Emulator.State;

/// <summary>What the agent does.</summary>
internal sealed partial class ConversationStore
{
    public int PublishByAgent(string dialogId, MessagingEvent messagingEvent, IReadOnlyList<Metadata> metadata)
    {
        ArgumentNullException.ThrowIfNull(messagingEvent);
        if (messagingEvent is UnknownMessagingEvent || messagingEvent.Validate().Count > 0)
        {
            throw new ArgumentException("The event violates its schema.", nameof(messagingEvent));
        }

        lock (_lock)
        {
            EmulatedDialog dialog = Dialog(dialogId);
            if (dialog.Problem(messagingEvent) is { } problem)
            {
                throw new InvalidOperationException(problem);
            }

            Assign(dialog.Conversation);
            return Publish(dialog, ParticipantRole.AssignedAgent, messagingEvent, metadata);
        }
    }

    /// <summary>Says that the agent has read what the consumer wrote, if there is anything new.</summary>
    public void ReadByAgent(string dialogId)
    {
        lock (_lock)
        {
            EmulatedDialog dialog = Dialog(dialogId);
            if (dialog.IsOpen && dialog.Unread() is { Count: > 0 } unread)
            {
                Assign(dialog.Conversation);
                AcceptStatusEvent receipt = new() { Status = AcceptStatus.Read, SequenceList = [.. unread] };
                Publish(dialog, ParticipantRole.AssignedAgent, receipt, []);
            }
        }
    }

    /// <summary>Hands the conversation to a skill; the agent leaves it.</summary>
    public void Transfer(string conversationId, string skillId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(skillId);
        lock (_lock)
        {
            EmulatedConversation conversation = Conversation(conversationId);
            if (!conversation.Main.IsOpen)
            {
                throw new InvalidOperationException("The conversation is closed.");
            }

            conversation.SkillId = skillId;
            conversation.AgentId = null;
            Changed(conversation);
        }
    }

    /// <summary>Closes a dialog as the agent does; null leaves it to the options whether a survey follows.</summary>
    public void CloseByAgent(string dialogId, bool? surveyFollows)
    {
        lock (_lock)
        {
            EmulatedDialog dialog = Dialog(dialogId);
            if (dialog.IsOpen)
            {
                bool follows = surveyFollows ?? options.SendsSurveys;
                dialog.Conversation.CloseDialog(dialog, CloseReasons.Agent, follows, Now);
                Changed(dialog.Conversation);
            }
        }
    }

    /// <summary>An agent that does something has taken the conversation.</summary>
    private void Assign(EmulatedConversation conversation)
    {
        if (conversation.AgentId is null)
        {
            conversation.AgentId = options.AgentId;
            Changed(conversation);
        }
    }
}
