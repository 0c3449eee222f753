using System.Diagnostics;

namespace LivePerson.Protocol.Hosting;

/// <summary>
/// The names under which a connector tells what it does. The README's table lists them with their meaning. No text,
/// token, secret or consumer's id is in any of them.
/// </summary>
public static class ConnectorTelemetry
{
    /// <summary>The source of activities: one for each call, with all its tries.</summary>
    public const string ActivitySourceName = "LivePerson.Protocol.Hosting";

    /// <summary>The meter.</summary>
    public const string MeterName = "LivePerson.Protocol.Hosting";

    /// <summary>The category of logs.</summary>
    public const string LogCategory = "LivePerson.Protocol.Hosting";

    /// <summary>Counts requests, each try by itself, by operation and outcome.</summary>
    public const string RequestsInstrument = "liveperson.connector.requests";

    /// <summary>How long requests took, in seconds, by operation and outcome.</summary>
    public const string DurationInstrument = "liveperson.connector.request.duration";

    /// <summary>Counts repetitions, by operation and by the outcome that they follow.</summary>
    public const string RetriesInstrument = "liveperson.connector.retries";

    /// <summary>Counts tokens that were got from LivePerson, by their kind.</summary>
    public const string TokenRefreshesInstrument = "liveperson.connector.token.refreshes";

    /// <summary>How many dialogs show "typing…" to the agent now, as far as is known.</summary>
    public const string OpenTypingsInstrument = "liveperson.connector.typings.open";

    /// <summary>The operation's name, such as <c>ms.PublishEvent</c>.</summary>
    public const string OperationTag = "liveperson.operation";

    /// <summary>How it ended: <c>ok</c>, or what went wrong.</summary>
    public const string OutcomeTag = "liveperson.outcome";

    /// <summary>The token's kind: <c>app</c> or <c>consumer</c>.</summary>
    public const string TokenTag = "liveperson.token";

    /// <summary>The dialog's id, on activities only.</summary>
    public const string DialogTag = "liveperson.dialog.id";

    /// <summary>How often a call was repeated, on activities only.</summary>
    public const string RepetitionsTag = "liveperson.repetitions";

    internal static ActivitySource Source { get; } = new(ActivitySourceName);
}
