namespace LivePerson.Protocol.Cli.Tests.Running;

/// <summary>What a run of the tool left behind.</summary>
internal sealed record LppResult(int ExitCode, string Output, string Errors)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>It did its work; what it printed besides is a failure.</summary>
    public LppResult MustExitWith(int exitCode)
    {
        Assert.True(ExitCode == exitCode, $"exit code {ExitCode}, not {exitCode}\n{Output}\n{Errors}");
        Assert.DoesNotContain("   at ", Output + Errors, StringComparison.Ordinal);
        return this;
    }
}
