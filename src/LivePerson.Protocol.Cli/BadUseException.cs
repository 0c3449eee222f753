namespace LivePerson.Protocol.Cli;

/// <summary>The command cannot do its work as it was called; the message says what to do instead.</summary>
internal sealed class BadUseException(string message) : Exception(message);
