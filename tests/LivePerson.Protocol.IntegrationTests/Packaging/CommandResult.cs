namespace LivePerson.Protocol.IntegrationTests.Packaging;

/// <summary>What a command did.</summary>
/// <param name="Command">The command itself, for the message of a failing test.</param>
/// <param name="ExitCode">0 for success.</param>
/// <param name="Output">What it printed, errors included.</param>
internal sealed record CommandResult(string Command, int ExitCode, string Output)
{
    public CommandResult MustSucceed()
    {
        Assert.True(ExitCode == 0, ToString());
        return this;
    }

    /// <summary>The lines with a word in them, each once: a build repeats its warnings at the end.</summary>
    public IReadOnlyList<string> LinesWith(string word) =>
    [
        .. Output.Split('\n', StringSplitOptions.TrimEntries)
            .Where(line => line.Contains(word, StringComparison.Ordinal))
            .Distinct(),
    ];

    public override string ToString() => $"{Command}\nexit code {ExitCode}\n{Output}";
}
