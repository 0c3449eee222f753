using System.Text.Json.Nodes;

namespace LivePerson.Protocol.Emulator.Installations;

/// <summary>
/// An app that is installed in the account: its secret, and where its notifications go. It does not change; another
/// revision takes its place.
/// </summary>
/// <param name="ClientId">Identifies it; also its id among the installations.</param>
/// <param name="ClientSecret">Signs its notifications, and gets its tokens.</param>
/// <param name="Manifest">What was installed, as the configuration API shows it, secret included.</param>
/// <param name="Webhooks">Where its notifications go.</param>
internal sealed record AppInstallation(
    string ClientId,
    string ClientSecret,
    JsonObject Manifest,
    WebhookManifest Webhooks);
