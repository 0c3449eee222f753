using System.Text;

namespace LivePerson.Protocol.Emulator.Answers;

/// <summary>What the emulator answers, and what it remembers of that.</summary>
internal sealed class Answer
{
    /// <summary>Stands in the record where a secret was.</summary>
    public const string Hidden = "(hidden)";

    private const string Accepted = "accepted";

    private readonly string? _recordedBody;

    public required int StatusCode { get; init; }

    public required byte[] Body { get; init; }

    public string Verdict { get; init; } = Accepted;

    public int? ErrorCode { get; init; }

    /// <summary>For the Allow header of a 405.</summary>
    public IReadOnlyList<string> AllowedMethods { get; init; } = [];

    /// <summary>The body as the record keeps it. Set it where the body itself holds a secret.</summary>
    public string RecordedBody
    {
        get => _recordedBody ?? Encoding.UTF8.GetString(Body);
        init => _recordedBody = value;
    }

    public static Answer Ok(byte[] body) => new() { StatusCode = 200, Body = body };
}
