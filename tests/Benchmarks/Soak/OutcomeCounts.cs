using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using LivePerson.Protocol.Hosting;

namespace LivePerson.Protocol.Reliability;

/// <summary>Counts a host's requests by how they ended, as anybody can who listens to its meter.</summary>
internal sealed class OutcomeCounts : IDisposable
{
    private readonly ConcurrentDictionary<string, long> _counts = new(StringComparer.Ordinal);
    private readonly List<MeterListener> _listeners = [];

    public IReadOnlyDictionary<string, long> Counts => _counts;

    public void ListenTo(IMeterFactory host)
    {
        MeterListener listener = new()
        {
            InstrumentPublished = (instrument, it) =>
            {
                // Others in this process have a factory of their own.
                if (instrument.Name == ConnectorTelemetry.RequestsInstrument && instrument.Meter.Scope == host)
                {
                    it.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((_, count, tags, _) =>
        {
            foreach ((string name, object? value) in tags)
            {
                if (name == ConnectorTelemetry.OutcomeTag)
                {
                    _counts.AddOrUpdate((string)value!, count, (_, before) => before + count);
                }
            }
        });
        listener.Start();
        _listeners.Add(listener);
    }

    public void Dispose() => _listeners.ForEach(static listener => listener.Dispose());
}
