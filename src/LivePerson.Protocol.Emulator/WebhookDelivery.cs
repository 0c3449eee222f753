namespace LivePerson.Protocol.Emulator;

/// <summary>One notification of the emulator and what became of it. It does not change; ask again for news.</summary>
public sealed class WebhookDelivery
{
    /// <summary>Counts from 1 in the order of what happened.</summary>
    public required long Number { get; init; }

    /// <summary>When it happened, by the emulator's clock.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The event's name, as apps register for it.</summary>
    public required string EventName { get; init; }

    /// <summary>The conversation that it tells of.</summary>
    public required string ConversationId { get; init; }

    /// <summary>The notification, as it is sent.</summary>
    public required string Json { get; init; }

    /// <summary>How often it was sent.</summary>
    public required int Attempts { get; init; }

    /// <summary>What the endpoint answered last; <see langword="null"/> if it did not, or was not asked yet.</summary>
    public required int? StatusCode { get; init; }

    /// <summary>What became of it.</summary>
    public required WebhookState State { get; init; }

    /// <summary>Name, state and attempts; never the content.</summary>
    public override string ToString() => $"#{Number} {EventName}: {State}, {Attempts} attempts, last {StatusCode}";
}
