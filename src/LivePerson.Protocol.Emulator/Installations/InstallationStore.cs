using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace LivePerson.Protocol.Emulator.Installations;

/// <summary>The apps that are installed in the account.</summary>
internal sealed class InstallationStore
{
    private readonly object _lock = new();
    private readonly LivePersonEmulatorOptions _options;
    private readonly Dictionary<string, AppInstallation> _installations = new(StringComparer.Ordinal);
    private readonly List<string> _ids = [];
    private int _revision = 1;

    public InstallationStore(LivePersonEmulatorOptions options)
    {
        _options = options;
        Set(options.ClientId, options.ClientSecret, ManifestOf(options.Webhooks), out _);
    }

    /// <summary>Changes with every installation that is added, changed or removed.</summary>
    public int Revision
    {
        get
        {
            lock (_lock)
            {
                return _revision;
            }
        }
    }

    public IReadOnlyList<AppInstallation> All
    {
        get
        {
            lock (_lock)
            {
                return [.. _ids.Select(id => _installations[id])];
            }
        }
    }

    /// <summary>Where the messages of the app that the options name go; null for nowhere.</summary>
    public WebhookSettings? OwnWebhooks =>
        TryGet(_options.ClientId, out AppInstallation? own) && own.Webhooks.For(WebhookEvents.Content) is { } endpoint
            ? new WebhookSettings
            {
                Endpoint = endpoint.Address,
                MaxRetries = endpoint.MaxRetries,
                RetentionTime = own.Webhooks.RetentionTime,
                Headers = endpoint.Headers,
            }
            : null;

    public bool TryGet(string clientId, [NotNullWhen(true)] out AppInstallation? installation)
    {
        lock (_lock)
        {
            return _installations.TryGetValue(clientId, out installation);
        }
    }

    /// <summary>Installs an app, with an id and a secret of its own: null, or what is wrong with its manifest.</summary>
    public string? Add(JsonObject manifest, out AppInstallation? installation) => Set(
        Guid.NewGuid().ToString("D"),
        Convert.ToHexString(RandomNumberGenerator.GetBytes(16)),
        manifest,
        out installation);

    /// <summary>Puts another manifest in place: null, or what is wrong with it. Id and secret stay.</summary>
    public string? Replace(AppInstallation former, JsonObject manifest, out AppInstallation? installation) =>
        Set(former.ClientId, former.ClientSecret, manifest, out installation);

    public void Remove(string clientId)
    {
        lock (_lock)
        {
            if (_installations.Remove(clientId))
            {
                _ids.Remove(clientId);
                _revision++;
            }
        }
    }

    /// <summary>Sends the webhooks of the app that the options name to other endpoints; null sends none.</summary>
    public void SendWebhooksTo(WebhookSettings? settings) =>
        Set(_options.ClientId, _options.ClientSecret, ManifestOf(settings), out _);

    private static JsonObject ManifestOf(WebhookSettings? settings) => new()
    {
        ["client_name"] = "LivePerson.Protocol.Emulator",
        ["capabilities"] = new JsonObject { ["webhooks"] = settings?.ToManifest() ?? [] },
    };

    private string? Set(string clientId, string secret, JsonObject manifest, out AppInstallation? installation)
    {
        installation = null;
        (WebhookManifest webhooks, string? problem) = WebhookManifest.Read(manifest);
        if (problem is not null)
        {
            return problem;
        }

        installation = new AppInstallation(clientId, secret, Complete(clientId, secret, manifest), webhooks);
        lock (_lock)
        {
            if (!_installations.ContainsKey(clientId))
            {
                _ids.Add(clientId);
            }

            _installations[clientId] = installation;
            _revision++;
        }

        return null;
    }

    private JsonObject Complete(string clientId, string secret, JsonObject manifest)
    {
        JsonObject complete = manifest.DeepClone().AsObject();
        complete["enabled"] ??= true;
        complete["grant_types"] ??= new JsonArray("client_credentials");
        complete["scope"] ??= "msg.consumer";
        complete["client_id_issued_at"] ??= _options.TimeProvider.GetUtcNow().ToUnixTimeSeconds();
        complete["client_secret_expires_at"] ??= 0;
        complete["client_id"] = clientId;
        complete["client_secret"] = secret;
        complete["id"] = clientId;
        complete["deleted"] = false;
        return complete;
    }
}
