namespace LivePerson.Protocol.Emulator;

/// <summary>What became of a notification.</summary>
public enum WebhookState
{
    /// <summary>It has not been sent yet, or is tried again.</summary>
    Waiting,

    /// <summary>The endpoint took it: it answered 200 or 201.</summary>
    Delivered,

    /// <summary>It was given up: the endpoint answered something else, or nothing, as often as it was tried.</summary>
    Dropped,
}
