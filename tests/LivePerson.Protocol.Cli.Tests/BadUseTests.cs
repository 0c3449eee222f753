using LivePerson.Protocol.Cli.Tests.Running;

namespace LivePerson.Protocol.Cli.Tests;

/// <summary>Whoever calls the tool wrongly is told so in a line, with exit code 2.</summary>
public sealed class BadUseTests
{
    public static TheoryData<string, string> Calls { get; } = new()
    {
        { "chek", "lpp: Unrecognized command or argument 'chek'. Did you mean 'check'?" },
        { "check", "lpp: Required argument missing for command: 'check'." },
        { "check nowhere", "lpp: There is no folder 'nowhere'." },
        { "check empty", "lpp: There is no schema in 'empty': name the files *.schema.json." },
        { "check schema --jsn", "lpp: Unrecognized command or argument '--jsn'. Did you mean '--json'?" },
        { "check schema --namespace 1.2", "lpp: '1.2' is no C# namespace." },
        { "check schema @files", "lpp: Unrecognized command or argument '@files'." },
        { "generate schema", "lpp: Option '--output' is required." },
        { "lock nowhere", "lpp: There is no folder 'nowhere'." },
        { "diff schema nowhere", "lpp: There is no folder or lock 'nowhere'." },
        { "diff schema schema/Sample.schema.json", "lpp: 'schema/Sample.schema.json' is no lock that can be read: \"lpp lock\" writes one." },
        { "validate PublishEvnt file.json", "lpp: There is no type 'PublishEvnt'. Did you mean PublishEvent?" },
        { "validate textevent file.json", "lpp: There is no type 'textevent'. Did you mean TextEvent?" },
        { "validate PublishEvent none.json", "lpp: There is no file 'none.json'." },
        { "emulate --port http", "lpp: Cannot parse argument 'http' for option '--port' as expected type 'System.Int32'." },
        { "emulate --port 70000", "lpp: A port is a number from 0 to 65535." },
        { "emulate --address here", "lpp: 'here' is no IP address." },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task WrongCall_IsExplained(string arguments, string complaint)
    {
        using TemporaryFolder folder = TemporaryFolder.WithSample("{}");
        Directory.CreateDirectory(folder.PathOf("empty"));

        LppResult result = await Lpp.RunAsync(folder.Path, arguments.Split(' '));

        Assert.Equal(complaint, result.MustExitWith(2).Errors.Split('\n')[0]);
        Assert.Empty(result.Output);
    }

    [Fact]
    public async Task FolderThatIsAFile_IsExplained()
    {
        using TemporaryFolder folder = TemporaryFolder.WithSample("{}").Write("taken", "");

        LppResult result = await Lpp.RunAsync(folder.Path, "generate", "schema", "-o", "taken");

        Assert.StartsWith("lpp: ", result.MustExitWith(2).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NoCommand_ShowsTheCommands()
    {
        LppResult result = await Lpp.RunAsync(Repository.Root);

        Assert.Contains("validate <TYPE> <FILE>", result.MustExitWith(2).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("generate")]
    [InlineData("lock")]
    [InlineData("diff")]
    [InlineData("validate")]
    [InlineData("emulate")]
    public async Task Help_HasExamples(string command)
    {
        LppResult result = await Lpp.RunAsync(Repository.Root, command, "--help");

        Assert.Contains($"Examples:\n  lpp {command} ", result.MustExitWith(0).Output.Replace("curl -s $URL | ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }
}
