using System.Globalization;
using System.Text.Json.Nodes;

namespace LivePerson.Protocol.Emulator.Installations;

/// <summary>The <c>webhooks</c> of an app's manifest: an endpoint for each event, and how failures are met.</summary>
internal sealed class WebhookManifest
{
    private readonly Dictionary<string, WebhookEndpoint> _endpoints = new(StringComparer.Ordinal);

    /// <summary>How long a notification is tried; null if retries are counted, or there are none.</summary>
    public TimeSpan? RetentionTime { get; private set; }

    public WebhookEndpoint? For(string eventName) => _endpoints.GetValueOrDefault(eventName);

    /// <summary>Reads the manifest; without webhooks it is empty. A problem is told in words.</summary>
    public static (WebhookManifest Manifest, string? Problem) Read(JsonObject manifest)
    {
        WebhookManifest webhooks = new();
        if (manifest["capabilities"] is not JsonObject capabilities
            || capabilities["webhooks"] is not JsonObject entries)
        {
            return (webhooks, null);
        }

        foreach ((string name, JsonNode? entry) in entries)
        {
            string? problem = name == "retry" ? webhooks.ReadRetry(entry) : webhooks.ReadEndpoint(name, entry);
            if (problem is not null)
            {
                return (webhooks, problem);
            }
        }

        return (webhooks, null);
    }

    private string? ReadRetry(JsonNode? entry)
    {
        if (entry is not JsonObject retry
            || Number(retry["retention_time"]) is not (>= 2 and <= 259_200 and var seconds))
        {
            return "webhooks.retry.retention_time must be 2 to 259200 seconds.";
        }

        RetentionTime = TimeSpan.FromSeconds(seconds);
        return null;
    }

    private string? ReadEndpoint(string name, JsonNode? entry)
    {
        if (!WebhookEvents.All.Contains(name))
        {
            return $"There is no event {name}: the events are {string.Join(", ", WebhookEvents.All)}.";
        }

        if (entry is not JsonObject endpoint
            || !Uri.TryCreate(Text(endpoint["endpoint"]), UriKind.Absolute, out Uri? address)
            || !(address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback)))
        {
            return $"The endpoint of {name} must be an address of https; plain http goes to this machine only.";
        }

        int? retries = null;
        if (endpoint["max_retries"] is { } maxRetries)
        {
            if (Number(maxRetries) is not (>= 0 and <= 5 and var number))
            {
                return $"max_retries of {name} must be 0 to 5.";
            }

            retries = (int)number;
        }

        _endpoints[name] = new WebhookEndpoint(address, retries, Headers(endpoint["headers"]));
        return null;
    }

    // A list of objects with key and value, or one object; whatever else stands there is no header.
    private static Dictionary<string, string> Headers(JsonNode? node)
    {
        Dictionary<string, string> headers = new(StringComparer.OrdinalIgnoreCase);
        foreach (JsonObject header in node is JsonArray list ? list.OfType<JsonObject>() : [])
        {
            if (Text(header["key"] ?? header["name"]) is { Length: > 0 } name && Text(header["value"]) is { } value)
            {
                headers[name] = value;
            }
        }

        foreach ((string name, JsonNode? value) in node as JsonObject ?? [])
        {
            headers[name] = Text(value) ?? "";
        }

        return headers;
    }

    private static string? Text(JsonNode? node) =>
        node is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    // Some clients write numbers as texts.
    private static long? Number(JsonNode? node) =>
        long.TryParse(node?.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out long number)
            ? number
            : null;
}
