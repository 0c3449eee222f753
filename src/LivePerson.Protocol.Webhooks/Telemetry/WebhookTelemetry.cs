namespace LivePerson.Protocol.Webhooks.Telemetry;

/// <summary>The names under which webhooks are measured. The README's table lists them.</summary>
internal static class WebhookTelemetry
{
    public const string MeterName = "LivePerson.Protocol.Webhooks";

    public const string ReceivedInstrument = "liveperson.webhooks.received";
    public const string HandledInstrument = "liveperson.webhooks.handled";
    public const string FailedInstrument = "liveperson.webhooks.failed";
    public const string DroppedInstrument = "liveperson.webhooks.dropped";
    public const string PendingInstrument = "liveperson.webhooks.pending";

    public const string OutcomeTag = "liveperson.outcome";
    public const string KindTag = "liveperson.kind";
    public const string ReasonTag = "liveperson.reason";
}
