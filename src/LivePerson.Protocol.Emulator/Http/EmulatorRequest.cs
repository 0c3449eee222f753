using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace LivePerson.Protocol.Emulator.Http;

/// <summary>A request as the endpoints see it: routed, and with its body read.</summary>
internal sealed class EmulatorRequest(
    HttpRequest request,
    IReadOnlyDictionary<string, string> pathValues,
    RequestBody body)
{
    /// <summary>The account that the path names; empty if it names none.</summary>
    public string Account => pathValues.GetValueOrDefault(Route.Account, "");

    /// <summary>The path, decoded.</summary>
    public string Path => request.Path.Value ?? "";

    public RequestBody Body { get; } = body;

    /// <summary>The media type without its parameters, in lower case; empty if there is no Content-Type.</summary>
    public string MediaType => (request.ContentType ?? "").Split(';')[0].Trim().ToLowerInvariant();

    public string PathValue(string name) => pathValues[name];

    public bool HasHeader(string name) => request.Headers.ContainsKey(name);

    /// <summary>A header's only value; null if it is missing, empty or given twice.</summary>
    public string? Header(string name) => Only(request.Headers[name]);

    /// <summary>A query parameter's only value; null if it is missing, empty or given twice.</summary>
    public string? Query(string name) => Only(request.Query[name]);

    private static string? Only(StringValues values) =>
        values is [{ Length: > 0 } value] && !string.IsNullOrWhiteSpace(value) ? value : null;
}
