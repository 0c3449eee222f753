using System.Diagnostics.Metrics;

namespace LivePerson.Protocol.Hosting.Telemetry;

/// <summary>
/// What is counted and measured.
/// </summary>
internal sealed class ConnectorMetrics
{
    private readonly Counter<long> _requests;
    private readonly Histogram<double> _duration;
    private readonly Counter<long> _retries;
    private readonly Counter<long> _tokenRefreshes;
    private readonly UpDownCounter<long> _openTypings;

    public ConnectorMetrics(IMeterFactory meters)
    {
        Meter meter = meters.Create(ConnectorTelemetry.MeterName);
        _requests = meter.CreateCounter<long>(
            ConnectorTelemetry.RequestsInstrument, "{request}", "Requests, each try by itself.");
        _duration = meter.CreateHistogram<double>(
            ConnectorTelemetry.DurationInstrument, "s", "How long requests took.");
        _retries = meter.CreateCounter<long>(
            ConnectorTelemetry.RetriesInstrument, "{retry}", "Repetitions, by what they follow.");
        _tokenRefreshes = meter.CreateCounter<long>(
            ConnectorTelemetry.TokenRefreshesInstrument, "{token}", "Tokens that were got.");
        _openTypings = meter.CreateUpDownCounter<long>(
            ConnectorTelemetry.OpenTypingsInstrument, "{dialog}", "Dialogs that show typing to the agent.");
    }

    public void Requested(string operation, string outcome, TimeSpan duration)
    {
        _requests.Add(1, new(ConnectorTelemetry.OperationTag, operation), new(ConnectorTelemetry.OutcomeTag, outcome));
        _duration.Record(
            duration.TotalSeconds,
            new(ConnectorTelemetry.OperationTag, operation),
            new(ConnectorTelemetry.OutcomeTag, outcome));
    }

    public void Repeated(string operation, string outcome) => _retries.Add(
        1, new(ConnectorTelemetry.OperationTag, operation), new(ConnectorTelemetry.OutcomeTag, outcome));

    public void TokenRenewed(string kind) =>
        _tokenRefreshes.Add(1, new KeyValuePair<string, object?>(ConnectorTelemetry.TokenTag, kind));

    public void TypingChanged(bool isShown) => _openTypings.Add(isShown ? 1 : -1);
}
