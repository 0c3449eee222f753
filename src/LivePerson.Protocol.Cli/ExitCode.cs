namespace LivePerson.Protocol.Cli;

/// <summary>What the exit code says to a script.</summary>
internal static class ExitCode
{
    public const int Fine = 0;

    /// <summary>The command did its work and found something.</summary>
    public const int Findings = 1;

    /// <summary>The command could not do its work: wrong arguments, a folder that is not there.</summary>
    public const int BadUse = 2;
}
