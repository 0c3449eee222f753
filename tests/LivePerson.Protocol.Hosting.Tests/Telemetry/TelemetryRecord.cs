using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using LivePerson.Protocol.Hosting.Tests.Setup;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Logging;

namespace LivePerson.Protocol.Hosting.Tests.Telemetry;

/// <summary>
/// All that an application could see: logs of every level and category, activities of every source, measurements of every
/// meter. Beside them the tokens that were sent, which must not be among these.
/// </summary>
internal sealed class TelemetryRecord : ILoggerProvider
{
    private readonly ConcurrentQueue<string> _logs = new();
    private readonly ConcurrentQueue<Activity> _activities = new();
    private readonly ConcurrentQueue<(Instrument Instrument, double Value, string[] Tags)> _measurements = new();
    private readonly ConcurrentDictionary<string, byte> _tokens = new();
    private readonly ActivityListener _activityListener;
    private readonly MeterListener _meterListener = new();

    public TelemetryRecord()
    {
        _activityListener = new()
        {
            ShouldListenTo = static _ => true,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = _activities.Enqueue,
        };
        ActivitySource.AddActivityListener(_activityListener);
        _meterListener.InstrumentPublished = static (instrument, listener) => listener.EnableMeasurementEvents(instrument);
        _meterListener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Keep(instrument, value, tags));
        _meterListener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Keep(instrument, value, tags));
        _meterListener.Start();
    }

    public IReadOnlyList<Activity> Activities => [.. _activities];

    public IReadOnlyCollection<string> Tokens => [.. _tokens.Keys];

    public string Everything => string.Join(
        '\n',
        _logs.Concat(_activities.Select(Print)).Concat(_measurements.Select(static measured =>
            $"{measured.Instrument.Name} {measured.Value} {string.Join(' ', measured.Tags)}")));

    /// <summary>Adds up an instrument's measurements with these tags, of one connector.</summary>
    public double Sum(string instrument, params string[] tags) => _measurements
        .Where(measured => measured.Instrument.Name == instrument && tags.All(measured.Tags.Contains))
        .Where(measured => ReferenceEquals(measured.Instrument.Meter.Scope, Scope))
        .Sum(static measured => measured.Value);

    /// <summary>Takes down the tokens that leave.</summary>
    public void Listen(IServiceCollection services)
    {
        services.ConfigureAll<HttpClientFactoryOptions>(options => options.HttpMessageHandlerBuilderActions.Add(
            builder =>
            {
                Scope ??= builder.Services.GetRequiredService<IMeterFactory>();
                builder.AdditionalHandlers.Add(new TokenReader(_tokens));
            }));
    }

    public ILogger CreateLogger(string categoryName) => new Logger(categoryName, _logs);

    public void Dispose()
    {
        _activityListener.Dispose();
        _meterListener.Dispose();
    }

    // Tests run side by side: the factory of the connector's own meters tells them apart.
    private object? Scope { get; set; }

    private static string Print(Activity activity) =>
        $"{activity.Source.Name} {activity.DisplayName} {activity.StatusDescription} "
        + string.Join(' ', activity.TagObjects.Concat(activity.Baggage.Select(static pair =>
            new KeyValuePair<string, object?>(pair.Key, pair.Value))))
        + string.Join(' ', activity.Events.SelectMany(static told => told.Tags.Select(tag => $"{told.Name} {tag}")));

    private void Keep(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        string[] values = new string[tags.Length];
        for (int i = 0; i < tags.Length; i++)
        {
            values[i] = tags[i].Value?.ToString() ?? "";
        }

        _measurements.Enqueue((instrument, value, values));
    }

    private sealed class Logger(string category, ConcurrentQueue<string> logs) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            logs.Enqueue($"{category} scope {state}");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            string values = state is IEnumerable<KeyValuePair<string, object?>> pairs ? string.Join(' ', pairs) : "";
            logs.Enqueue($"{category} {eventId} {formatter(state, exception)} {values} {exception}");
        }
    }

    private sealed class TokenReader(ConcurrentDictionary<string, byte> tokens) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken)
        {
            SeenRequest seen = await SeenRequest.ReadAsync(request, default, cancellationToken);
            foreach (string token in new[] { seen.AppToken, seen.ConsumerToken }.OfType<string>())
            {
                tokens.TryAdd(token, 0);
            }

            return await base.SendAsync(request, cancellationToken);
        }
    }
}
