namespace LivePerson.Protocol.Webhooks.Telemetry;

/// <summary>What became of a webhook: values of <see cref="WebhookTelemetry.OutcomeTag"/>.</summary>
internal static class Outcomes
{
    public const string Accepted = "accepted";
    public const string QueueFull = "queue_full";
    public const string WrongAccount = "wrong_account";
    public const string WrongSignature = "wrong_signature";
    public const string TooLong = "too_long";
}
