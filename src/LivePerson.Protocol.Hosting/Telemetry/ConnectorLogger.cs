using Microsoft.Extensions.Logging;

namespace LivePerson.Protocol.Hosting.Telemetry;

/// <summary>
/// The one logger of the connector, whichever part speaks.
/// </summary>
internal sealed class ConnectorLogger(ILoggerFactory loggers)
{
    public ILogger Value { get; } = loggers.CreateLogger(ConnectorTelemetry.LogCategory);
}
