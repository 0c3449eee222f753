namespace LivePerson.Protocol.Emulator.State;

/// <summary>Who closed a conversation or a dialog, as notifications say it.</summary>
internal static class CloseReasons
{
    public const string Consumer = "CONSUMER";
    public const string Agent = "AGENT";
}
