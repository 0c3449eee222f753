using System.Text.Json;
using System.Text.Json.Nodes;

namespace LivePerson.Protocol.Emulator.Http;

/// <summary>A body that is a JSON object, for messages that no schema describes.</summary>
internal static class JsonBody
{
    /// <summary>The object, or null if the body is something else.</summary>
    public static JsonObject? Read(RequestBody body)
    {
        try
        {
            JsonObject? read = JsonNode.Parse(body.Bytes.Span) as JsonObject;
            // Members are looked at only here: one that is there twice fails now or never.
            return read?.Count >= 0 ? read : null;
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>A member's text; null if it is missing, empty or something else.</summary>
    public static string? Text(JsonObject json, string name) =>
        json[name] is JsonValue value && value.TryGetValue(out string? text) && text.Length > 0 ? text : null;

    /// <summary>The object with a member's value hidden.</summary>
    public static JsonObject Without(JsonObject json, string name)
    {
        JsonObject copy = json.DeepClone().AsObject();
        copy[name] = Answers.Answer.Hidden;
        return copy;
    }
}
