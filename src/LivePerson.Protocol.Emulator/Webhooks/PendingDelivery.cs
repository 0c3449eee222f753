namespace LivePerson.Protocol.Emulator.Webhooks;

/// <summary>A notification on its way.</summary>
internal sealed class PendingDelivery
{
    private readonly object _lock = new();
    private int _attempts;
    private int? _statusCode;
    private WebhookState _state;

    public required long Number { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string EventName { get; init; }

    public required string ConversationId { get; init; }

    /// <summary>The app that it is for.</summary>
    public required string ClientId { get; init; }

    public required byte[] Body { get; init; }

    public required string Json { get; init; }

    public void NoteAttempt(int? statusCode)
    {
        lock (_lock)
        {
            _attempts++;
            _statusCode = statusCode;
        }
    }

    public void End(WebhookState state)
    {
        lock (_lock)
        {
            _state = state;
        }
    }

    public WebhookDelivery View()
    {
        lock (_lock)
        {
            return new WebhookDelivery
            {
                Number = Number,
                At = At,
                EventName = EventName,
                ConversationId = ConversationId,
                Json = Json,
                Attempts = _attempts,
                StatusCode = _statusCode,
                State = _state,
            };
        }
    }
}
