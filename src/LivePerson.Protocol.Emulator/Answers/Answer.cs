using System.Text;
using System.Text.Json.Nodes;
using LivePerson.Protocol.Serialization;

namespace LivePerson.Protocol.Emulator.Answers;

/// <summary>What the emulator answers, and what it remembers of that.</summary>
internal sealed class Answer
{
    /// <summary>Stands in the record where a secret was.</summary>
    public const string Hidden = "(hidden)";

    private const string Accepted = "accepted";

    private readonly string? _recordedBody;

    /// <summary>Stands for an answer that does not come: nothing was processed.</summary>
    public static Answer None { get; } = new() { StatusCode = 0, Body = default, Verdict = "no answer, by plan" };

    public required int StatusCode { get; init; }

    public required ReadOnlyMemory<byte> Body { get; init; }

    public string ContentType { get; init; } = "application/json";

    public string Verdict { get; init; } = Accepted;

    public int? ErrorCode { get; init; }

    /// <summary>For the Allow header of a 405.</summary>
    public IReadOnlyList<string> AllowedMethods { get; init; } = [];

    /// <summary>Headers of the configuration API: <c>ac-revision</c>.</summary>
    public string? Revision { get; init; }

    /// <summary>The body as the record keeps it.</summary>
    public string RecordedBody
    {
        get => _recordedBody ?? Encoding.UTF8.GetString(Body.Span);
        init => _recordedBody = value;
    }

    public static Answer Ok<TResponse>(TResponse response)
        where TResponse : IProtocolValue<TResponse> =>
        new() { StatusCode = 200, Body = ProtocolJson.ToUtf8Bytes(response) };

    /// <summary>An answer that no schema stands for.</summary>
    public static Answer Ok(JsonObject response) =>
        new() { StatusCode = 200, Body = Encoding.UTF8.GetBytes(response.ToJsonString()) };

    /// <summary>An answer that holds a secret, and how the record keeps it.</summary>
    public static Answer Secret<TResponse>(int statusCode, TResponse response, TResponse recorded)
        where TResponse : IProtocolValue<TResponse> => new()
        {
            StatusCode = statusCode,
            Body = ProtocolJson.ToUtf8Bytes(response),
            RecordedBody = Encoding.UTF8.GetString(ProtocolJson.ToUtf8Bytes(recorded)),
        };

    /// <summary>The same of an answer that no schema stands for.</summary>
    public static Answer Secret(int statusCode, JsonNode response, JsonNode recorded, string? revision = null) => new()
    {
        StatusCode = statusCode,
        Body = Encoding.UTF8.GetBytes(response.ToJsonString()),
        RecordedBody = recorded.ToJsonString(),
        Revision = revision,
    };
}
