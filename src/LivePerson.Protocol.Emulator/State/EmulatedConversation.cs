using LivePerson.Protocol.Emulator.Tokens;

namespace LivePerson.Protocol.Emulator.State;

/// <summary>
/// A conversation with its dialogs. Its store guards it: nothing here is called without the lock.
/// </summary>
internal sealed class EmulatedConversation
{
    private readonly List<EmulatedDialog> _dialogs = [];
    private readonly ConsumerRequestConversation _request;

    public EmulatedConversation(
        string id,
        Consumer consumer,
        string clientId,
        ConsumerRequestConversation request,
        DateTimeOffset startedAt)
    {
        Id = id;
        ClientId = clientId;
        Consumer = consumer;
        _request = request;
        StartedAt = startedAt;
        SkillId = request.Body?.SkillId;
        Main = new EmulatedDialog(id, DialogType.Main, this, startedAt);
        _dialogs.Add(Main);
    }

    public string Id { get; }

    public Consumer Consumer { get; }

    /// <summary>The app that opened it, and hears of it.</summary>
    public string ClientId { get; }

    /// <summary>The agent that it is assigned to; null while nobody has taken it.</summary>
    public string? AgentId { get; set; }

    public EmulatedDialog Main { get; }

    public IReadOnlyList<EmulatedDialog> Dialogs => _dialogs;

    /// <summary>The survey that is under way; null if there is none.</summary>
    public EmulatedDialog? Survey =>
        _dialogs.Find(static dialog => dialog.Type == DialogType.PostSurvey && dialog.IsOpen);

    public SetUserProfileBody Profile { get; set; } = new();

    public ClientPropertiesHeader? ClientProperties { get; set; }

    public string? SkillId { get; set; }

    /// <summary>When its facts changed last, in milliseconds since 1970; greater with every change.</summary>
    public long UpdatedAt { get; private set; }

    public TtrField? Ttr { get; set; }

    public CsatRateField? Csat { get; set; }

    public DateTimeOffset StartedAt { get; }

    public DateTimeOffset? EndedAt { get; private set; }

    public string? CloseReason { get; private set; }

    public bool IsOpen => EndedAt is null;

    /// <summary>Notes that its facts have changed.</summary>
    public void Touch(DateTimeOffset at) => UpdatedAt = Math.Max(UpdatedAt + 1, at.ToUnixTimeMilliseconds());

    public EmulatedDialog? Find(string dialogId) => _dialogs.Find(dialog => dialog.Id == dialogId);

    /// <summary>Closes one dialog, if it is open: a survey follows the main one, or the conversation ends.</summary>
    public void CloseDialog(EmulatedDialog dialog, string by, bool surveyFollows, DateTimeOffset at)
    {
        if (!dialog.IsOpen)
        {
            return;
        }

        dialog.Close(by, at);
        if (dialog == Main && surveyFollows)
        {
            _dialogs.Add(new EmulatedDialog(Guid.NewGuid().ToString("D"), DialogType.PostSurvey, this, at));
        }
        else
        {
            Close(by, at);
        }
    }

    /// <summary>Closes the conversation with all its dialogs, if it is open; no survey follows.</summary>
    public void Close(string by, DateTimeOffset at)
    {
        if (!IsOpen)
        {
            return;
        }

        foreach (EmulatedDialog dialog in _dialogs)
        {
            dialog.Close(by, at);
        }

        EndedAt = at;
        CloseReason = by;
    }

    public ConsumerRequestConversationBody? Request => _request.Body;

    public ConversationView View() => new()
    {
        ConversationId = Id,
        ExternalConsumerId = Consumer.ExternalId,
        Stage = ToState(IsOpen),
        State = ToState(Main.IsOpen),
        Dialogs = [.. _dialogs.Select(static dialog => dialog.View())],
        Request = _request.Body!,
        Metadata = _request.Metadata ?? [],
        AgentId = AgentId,
        SkillId = SkillId,
        Ttr = Ttr,
        Csat = Csat,
        StartedAt = StartedAt,
        EndedAt = EndedAt,
        CloseReason = CloseReason,
    };

    private static ConversationState ToState(bool isOpen) => isOpen ? ConversationState.Open : ConversationState.Close;
}
