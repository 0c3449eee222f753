using System.Text.Json.Nodes;
using LivePerson.Protocol.Emulator.Installations;

namespace LivePerson.Protocol.Emulator;

/// <summary>Where the emulator sends notifications, and what it does when they fail.</summary>
public sealed class WebhookSettings
{
    /// <summary>The endpoint for all kinds of notifications.</summary>
    /// <value>An address of https; plain http goes to this machine only.</value>
    public required Uri Endpoint { get; init; }

    /// <summary>
    /// How often a notification that failed is tried again, 30 seconds apart; the order is not kept then.
    /// <see cref="RetentionTime"/> wins, unless this is 0.
    /// </summary>
    /// <value><see langword="null"/>: not at all. 0 to 5.</value>
    public int? MaxRetries { get; init; }

    /// <summary>
    /// How long a notification that failed is tried again, after 2, 4, 8 seconds and so on, 5 minutes apart at most;
    /// the others wait, so that the order within a conversation is kept.
    /// </summary>
    /// <value><see langword="null"/>: not at all. 2 seconds to 3 days, in whole seconds.</value>
    public TimeSpan? RetentionTime { get; init; }

    /// <summary>Headers that go along with each notification.</summary>
    /// <value>None.</value>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    internal void Check()
    {
        (_, string? problem) = WebhookManifest.Read(new JsonObject
        {
            ["capabilities"] = new JsonObject { ["webhooks"] = ToManifest() },
        });
        if (problem is not null)
        {
            throw new ArgumentException(problem);
        }
    }

    internal JsonObject ToManifest()
    {
        JsonObject manifest = [];
        foreach (string name in WebhookEvents.All)
        {
            JsonObject entry = new() { ["endpoint"] = Endpoint.AbsoluteUri };
            if (MaxRetries is { } retries)
            {
                entry["max_retries"] = retries;
            }

            if (Headers.Count > 0)
            {
                entry["headers"] = new JsonArray([.. Headers.Select(static header => new JsonObject
                {
                    ["key"] = header.Key,
                    ["value"] = header.Value,
                })]);
            }

            manifest[name] = entry;
        }

        if (RetentionTime is { } time)
        {
            manifest["retry"] = new JsonObject { ["retention_time"] = (long)time.TotalSeconds };
        }

        return manifest;
    }
}
