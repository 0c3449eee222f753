namespace LivePerson.Protocol.Reliability;

/// <summary>The ways in which a request fails.</summary>
internal enum FaultKind
{
    /// <summary>The app token is refused: 401, 40102.</summary>
    Unauthorized,

    /// <summary>Too many requests: 429.</summary>
    TooMany,

    /// <summary>500 before anything was done.</summary>
    ServerFault,

    /// <summary>500, and it was done nevertheless.</summary>
    ServerFaultAfterwards,

    /// <summary>An answer that comes late.</summary>
    Slow,

    /// <summary>Half an answer.</summary>
    Half,

    /// <summary>No answer at all, and nothing was done.</summary>
    Silent,

    /// <summary>The connection breaks after it was done.</summary>
    BrokenAfterwards,

    /// <summary>No connection can be made.</summary>
    NotConnected,
}
