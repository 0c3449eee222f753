using LivePerson.Protocol.Cli.Tests.Running;

namespace LivePerson.Protocol.Cli.Tests;

/// <summary>Colours are for people at a terminal who did not decline them.</summary>
public sealed class ColourTests
{
    private const string Red = "\u001b[1;38;5;9merror";

    [Fact]
    public async Task Pipe_HasNoColours()
    {
        using TemporaryFolder folder = TemporaryFolder.WithSample("""{ "type": "strin" }""");

        LppResult result = await Lpp.RunAsync(folder.Path, "check", "schema");

        Assert.DoesNotContain('\u001b', result.MustExitWith(1).Output);
    }

    [Theory]
    [InlineData("TERM=xterm-256color", true)]
    [InlineData("TERM=xterm-256color NO_COLOR=1", false)]
    [InlineData("TERM=dumb", false)]
    public async Task Terminal_HasColoursUnlessDeclined(string variables, bool hasColours)
    {
        Assert.SkipUnless(System.OperatingSystem.IsLinux() && File.Exists("/usr/bin/script"), "Needs the program script of util-linux to stand for a terminal.");
        using TemporaryFolder folder = TemporaryFolder.WithSample("""{ "type": "strin" }""");

        LppResult result = await Lpp.RunProgramAsync(
            folder.Path, "/usr/bin/script", "-qec", $"env {variables} {Lpp.ShellCommand} check schema", "/dev/null");

        Assert.Contains("LPP1004", result.MustExitWith(1).Output, StringComparison.Ordinal);
        Assert.Equal(hasColours, result.Output.Contains(Red, StringComparison.Ordinal));
    }
}
