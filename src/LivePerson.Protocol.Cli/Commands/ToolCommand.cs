using System.CommandLine;

namespace LivePerson.Protocol.Cli.Commands;

/// <summary>A command with examples, which its help shows.</summary>
internal sealed class ToolCommand(string name, string description) : Command(name, description)
{
    /// <summary>What its help says beside the one line that stands in the list of commands.</summary>
    public required string Details { get; init; }

    /// <summary>Whole commands, each with a word on what it does.</summary>
    public required IReadOnlyList<(string Command, string Meaning)> Examples { get; init; }
}
