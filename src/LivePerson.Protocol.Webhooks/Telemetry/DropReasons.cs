namespace LivePerson.Protocol.Webhooks.Telemetry;

/// <summary>Why something does not go to the handler: values of <see cref="WebhookTelemetry.ReasonTag"/>.</summary>
internal static class DropReasons
{
    public const string Duplicate = "duplicate";
    public const string Echo = "echo";
    public const string Outdated = "outdated";
}
