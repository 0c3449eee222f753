namespace LivePerson.Protocol.Emulator;

/// <summary>A way in which the emulator fails on purpose.</summary>
public enum FaultKind
{
    /// <summary>Answers 401 with 40102, as if the app token had expired. The request is not processed.</summary>
    Unauthorized,

    /// <summary>Answers 429. The request is not processed.</summary>
    TooManyRequests,

    /// <summary>Answers 500. The request is not processed.</summary>
    ServerError,

    /// <summary>Processes the request and answers it late, after <see cref="FaultPlan.Delay"/>.</summary>
    SlowAnswer,

    /// <summary>Processes the request, answers with the first half of the body, and breaks the connection.</summary>
    HalfAnswer,

    /// <summary>
    /// Breaks the connection without an answer. Whether the request is processed before is up to the plan: the client
    /// cannot know.
    /// </summary>
    NoAnswer,
}
