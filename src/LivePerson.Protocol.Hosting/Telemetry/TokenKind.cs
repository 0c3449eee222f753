namespace LivePerson.Protocol.Hosting.Telemetry;

/// <summary>
/// The kinds of tokens, in the words of the metrics.
/// </summary>
internal static class TokenKind
{
    public const string App = "app";
    public const string Consumer = "consumer";
}
