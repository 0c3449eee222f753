using LivePerson.Protocol.Emulator.Installations;
using LivePerson.Protocol.Emulator.State;

namespace LivePerson.Protocol.Emulator.Webhooks;

/// <summary>What happened, as the notifications of LivePerson tell it.</summary>
internal static class Notifications
{
    /// <summary>The name under which apps register for an event.</summary>
    public static string NameOf(MessagingEvent messagingEvent) => messagingEvent switch
    {
        ChatStateEvent => WebhookEvents.ChatState,
        AcceptStatusEvent => WebhookEvents.AcceptStatus,
        RichContentEvent => WebhookEvents.RichContent,
        _ => WebhookEvents.Content,
    };

    public static MessagingEventNotification Of(DialogEvent dialogEvent, string agentId)
    {
        EmulatedConversation conversation = dialogEvent.Dialog.Conversation;
        string originator = dialogEvent.Role == ParticipantRole.Consumer ? conversation.Consumer.LivePersonId : agentId;
        MessagingEventChange change = new()
        {
            // Chat states have neither place nor time.
            Sequence = dialogEvent.Sequence,
            OriginatorId = originator,
            OriginatorMetadata = new() { Id = originator, Role = dialogEvent.Role },
            ServerTimestamp = dialogEvent.Sequence is null ? null : dialogEvent.At.ToUnixTimeMilliseconds(),
            Event = dialogEvent.Event,
            ConversationId = conversation.Id,
            DialogId = dialogEvent.Dialog.Id,
            Metadata = dialogEvent.Metadata.Count == 0 ? null : [.. dialogEvent.Metadata],
        };
        return new() { Body = new() { Changes = [change] } };
    }

    public static ExConversationChangeNotification Of(
        EmulatedConversation conversation, string accountId, DateTimeOffset at)
    {
        ConversationChange change = new()
        {
            Type = ConversationChangeType.Upsert,
            Result = new() { ConvId = conversation.Id, ConversationDetails = Details(conversation, accountId) },
        };
        return new() { Body = new() { SentTs = at.ToUnixTimeMilliseconds(), Changes = [change] } };
    }

    private static ConversationDetails Details(EmulatedConversation conversation, string accountId) => new()
    {
        SkillId = conversation.SkillId ?? "-1",
        Participants = Participants(conversation),
        Dialogs = [.. conversation.Dialogs.Select(Dialog)],
        BrandId = accountId,
        State = State(conversation.Main.IsOpen),
        Stage = State(conversation.IsOpen),
        CloseReason = conversation.CloseReason ?? conversation.Main.ClosedBy,
        StartTs = conversation.StartedAt.ToUnixTimeMilliseconds(),
        EndTs = conversation.EndedAt?.ToUnixTimeMilliseconds(),
        MetaDataLastUpdateTs = conversation.UpdatedAt,
        Ttr = conversation.Ttr is { } ttr
            ? new() { TtrType = ttr.TtrType, Value = ttr.Value }
            : new() { TtrType = conversation.Request?.TtrDefName ?? TtrType.Normal },
        Csat = conversation.Csat is not { } csat ? null : new()
        {
            CsatRate = csat.CsatRate,
            CsatResolutionConfirmation = csat.CsatResolutionConfirmation,
            Status = csat.Status,
        },
        ConversationHandlerDetails = new() { AccountId = accountId, SkillId = conversation.SkillId ?? "-1" },
    };

    private static Dialog Dialog(EmulatedDialog dialog) => new()
    {
        DialogId = dialog.Id,
        ParticipantsDetails = Participants(dialog.Conversation),
        DialogType = dialog.Type,
        ChannelType = ChannelType.Messaging,
        MetaData = new() { AppInstallId = dialog.Conversation.ClientId },
        State = State(dialog.IsOpen),
        CreationTs = dialog.CreatedAt.ToUnixTimeMilliseconds(),
        EndTs = dialog.EndedAt?.ToUnixTimeMilliseconds(),
        MetaDataLastUpdateTs = dialog.Conversation.UpdatedAt,
        ClosedBy = dialog.ClosedBy,
    };

    private static ProtocolList<Participant> Participants(EmulatedConversation conversation)
    {
        Participant consumer = new() { Id = conversation.Consumer.LivePersonId, Role = ParticipantRole.Consumer };
        return conversation.AgentId is { } agentId
            ? [consumer, new Participant { Id = agentId, Role = ParticipantRole.AssignedAgent }]
            : [consumer];
    }

    private static ConversationState State(bool isOpen) => isOpen ? ConversationState.Open : ConversationState.Close;
}
