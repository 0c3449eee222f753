using System.Text;
using System.Text.Json.Nodes;
using LivePerson.Protocol.Emulator.Http;

namespace LivePerson.Protocol.Emulator.Requests;

/// <summary>
/// What LivePerson lets pass although its documents do not: its own demonstration of a connector sends it.
/// </summary>
internal static class Leniency
{
    // The published schema's default for an id.
    private const string DefaultId = "0";

    /// <summary>Whether a violation is one that LivePerson minds.</summary>
    public static bool Minds(SchemaViolation violation) =>
        // The context's type is free text there, and may be empty.
        violation.Pointer != "/1/body/conversationContext/type";

    /// <summary>The body with an id in place of a null.</summary>
    public static ReadOnlyMemory<byte> Of(RequestBody body)
    {
        if (body.Bytes.Span.IndexOf("null"u8) < 0
            || JsonBody.Read(body) is not { } json
            || !json.TryGetPropertyValue("id", out JsonNode? id)
            || id is not null)
        {
            return body.Bytes;
        }

        json["id"] = DefaultId;
        return Encoding.UTF8.GetBytes(json.ToJsonString());
    }
}
