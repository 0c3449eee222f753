using System.Diagnostics.Metrics;
using LivePerson.Protocol.Webhooks.Delivery;

namespace LivePerson.Protocol.Webhooks.Telemetry;

/// <summary>What is counted.</summary>
internal sealed class WebhookMetrics
{
    private readonly Counter<long> _received;
    private readonly Counter<long> _handled;
    private readonly Counter<long> _failed;
    private readonly Counter<long> _dropped;

    public WebhookMetrics(IMeterFactory meters, DeliveryQueue queue)
    {
        Meter meter = meters.Create(WebhookTelemetry.MeterName);
        _received = meter.CreateCounter<long>(
            WebhookTelemetry.ReceivedInstrument, "{notification}", "Notifications, by what they were answered.");
        _handled = meter.CreateCounter<long>(WebhookTelemetry.HandledInstrument, "{change}", "Changes that a handler took.");
        _failed = meter.CreateCounter<long>(
            WebhookTelemetry.FailedInstrument, "{change}", "Changes for which a handler threw.");
        _dropped = meter.CreateCounter<long>(
            WebhookTelemetry.DroppedInstrument, "{change}", "Changes that no handler heard of, by the reason.");
        meter.CreateObservableUpDownCounter(
            WebhookTelemetry.PendingInstrument, () => queue.Pending, "{change}", "Changes that wait or are with a handler.");
    }

    public void Received(string outcome) => _received.Add(1, new KeyValuePair<string, object?>(WebhookTelemetry.OutcomeTag, outcome));

    public void Handled(string kind) => _handled.Add(1, new KeyValuePair<string, object?>(WebhookTelemetry.KindTag, kind));

    public void Failed(string kind) => _failed.Add(1, new KeyValuePair<string, object?>(WebhookTelemetry.KindTag, kind));

    public void Dropped(string kind, string reason) => _dropped.Add(
        1, new(WebhookTelemetry.KindTag, kind), new(WebhookTelemetry.ReasonTag, reason));
}
