namespace LivePerson.Protocol.Emulator.State;

/// <summary>What <c>cm.UpdateConversationField</c> of a consumer does to a conversation.</summary>
internal static class FieldChanges
{
    private const string OnlyClose = "The only state that can be asked for is CLOSE.";

    /// <summary>Why a change is refused; null if it is not.</summary>
    public static string? Problem(EmulatedConversation conversation, ConversationField field) => field switch
    {
        // It may come when all is over: without a survey dialog, connectors ask for it after the end.
        CsatRateField => null,
        SkillField or ParticipantsChangeField => "Skill and participants are changed by agents, not by consumers.",
        _ when !conversation.IsOpen => "The conversation is closed.",
        ConversationStateField state => state.ConversationState == ConversationState.Close ? null : OnlyClose,
        DialogChangeField change => Problem(conversation, change),
        TtrField => null,
        _ => "The field is of no kind that the schemas know.",
    };

    public static void Apply(
        EmulatedConversation conversation,
        ConversationField field,
        bool surveyFollows,
        DateTimeOffset at)
    {
        switch (field)
        {
            case ConversationStateField:
                conversation.Close(CloseReasons.Consumer, at);
                break;
            case DialogChangeField change:
                EmulatedDialog dialog = conversation.Find(change.Dialog.DialogId)!;
                conversation.CloseDialog(dialog, CloseReasons.Consumer, surveyFollows, at);
                break;
            case CsatRateField csat:
                Rate(conversation, csat, at);
                break;
            case TtrField ttr:
                conversation.Ttr = ttr;
                break;
        }
    }

    private static string? Problem(EmulatedConversation conversation, DialogChangeField change)
    {
        if (conversation.Find(change.Dialog.DialogId) is not { } dialog)
        {
            return "The conversation has no such dialog.";
        }

        if (change.Type is { } type && type != ChangeType.Update)
        {
            return "A dialog is changed by UPDATE.";
        }

        if (change.Dialog.State != ConversationState.Close)
        {
            return OnlyClose;
        }

        return dialog.IsOpen ? null : "The dialog is closed.";
    }

    private static void Rate(EmulatedConversation conversation, CsatRateField csat, DateTimeOffset at)
    {
        conversation.Csat = csat;
        // What is filled in part goes on.
        if (conversation.Survey is { } survey && csat.Status != CsatStatus.PartiallyFilled)
        {
            conversation.CloseDialog(survey, CloseReasons.Consumer, surveyFollows: false, at);
        }
    }
}
