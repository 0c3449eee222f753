namespace LivePerson.Protocol.Emulator;

/// <summary>
/// One request that reached the emulator and what it answered. Tokens and the client secret are replaced by
/// <c>(hidden)</c>; all other JSON is kept as it was sent.
/// </summary>
public sealed class Exchange
{
    /// <summary>Counts from 1 in the order in which the answers were made.</summary>
    public required long Number { get; init; }

    /// <summary>When it was answered, by the emulator's clock.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What was asked for, such as <c>send</c>; <see langword="null"/> if the path is not known.</summary>
    public required string? Operation { get; init; }

    /// <summary>The HTTP method.</summary>
    public required string Method { get; init; }

    /// <summary>The path, decoded, without the query.</summary>
    public required string Path { get; init; }

    /// <summary>
    /// The query, with values kept for <c>v</c>, <c>version</c>, <c>grant_type</c> and <c>temp_url_expires</c> only.
    /// </summary>
    public required string Query { get; init; }

    /// <summary>
    /// The request's body as text; empty if there was none or if it was over the limit. Of a file only its length.
    /// </summary>
    public required string RequestJson { get; init; }

    /// <summary>
    /// The HTTP status that was answered, or that a planned fault kept from the client; 0 if the request was dropped.
    /// </summary>
    public required int StatusCode { get; init; }

    /// <summary>The answer's body; of a file only its length.</summary>
    public required string ResponseJson { get; init; }

    /// <summary>LivePerson's code in the answer, such as 40102; <see langword="null"/> if there is none.</summary>
    public required int? ErrorCode { get; init; }

    /// <summary>What the emulator thought of the request: <c>accepted</c>, or the reason for refusing it.</summary>
    public required string Verdict { get; init; }

    /// <summary>The fault that the emulator made on purpose; <see langword="null"/> if it made none.</summary>
    public FaultKind? Fault { get; init; }

    /// <summary>Whether the request was processed; a request that meets a fault may be, or not.</summary>
    public required bool IsProcessed { get; init; }

    /// <summary>Whether the request was answered with a 2xx status.</summary>
    public bool IsAccepted => StatusCode is >= 200 and < 300;

    /// <summary>Method, path, status and verdict; never a body, since bodies hold what people wrote.</summary>
    public override string ToString() => $"#{Number} {Method} {Path} → {StatusCode} {Verdict}";
}
