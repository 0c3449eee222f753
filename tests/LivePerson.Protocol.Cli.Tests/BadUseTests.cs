using LivePerson.Protocol.Cli.Tests.Running;

namespace LivePerson.Protocol.Cli.Tests;

/// <summary>Whoever calls the tool wrongly is told so in a line, with exit code 2.</summary>
public sealed class BadUseTests
{
    public static TheoryData<string, string> Calls { get; } = new()
    {
        { "chek", "lpp: Unrecognized command or argument 'chek'. Did you mean 'check'?" },
        { "check", "lpp: 'check' needs DIR." },
        { "validate", "lpp: 'validate' needs TYPE and FILE." },
        { "check nowhere", "lpp: There is no folder 'nowhere'." },
        { "check schema/Sample.schema.json", "lpp: 'schema/Sample.schema.json' is a file: name the folder that it is in." },
        { "validate PublishEvent schema", "lpp: 'schema' is a folder: name a file in it, or - for the standard input." },
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
        { "emulate --webhooks there", "lpp: --webhooks must be an address such as http://localhost:5000/webhooks." },
        { "emulate --webhooks http://elsewhere.example/", "lpp: The endpoint of ms.MessagingEventNotification.ContentEvent must be an address of https; plain http goes to this machine only." },
        { "emulate --webhook-retries 3", "lpp: --webhook-retries needs --webhooks." },
        { "emulate --webhooks http://localhost:5000/ --webhook-retries 6", "lpp: max_retries of ms.MessagingEventNotification.ContentEvent must be 0 to 5." },
        { "emulate --faults 101", "lpp: --faults is a number from 0 to 100." },
        { "emulate --faults 20 --fault-delay -1", "lpp: --fault-delay is a number from 0 to 3600." },
        { "emulate --faults 20 --fault-operations sent", "lpp: There is no operation sent: they are domain, domains, " },
        { "emulate --fault-kinds NoAnswer", "lpp: --fault-kinds needs --faults." },
        { "emulate --file-url-seconds 0", "lpp: FileUrlLifetime: " },
        { "emulate --max-request-bytes 0", "lpp: MaxRequestBytes: " },
        { "emulate --certificate nowhere/emulator.pem", "lpp: Could not find a part of the path " },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task WrongCall_IsExplained(string arguments, string complaint)
    {
        using TemporaryFolder folder = TemporaryFolder.WithSample("{}");
        Directory.CreateDirectory(folder.PathOf("empty"));

        LppResult result = await Lpp.RunAsync(folder.Path, arguments.Split(' '));

        // What stands behind it is .NET's own, and may change.
        Assert.StartsWith(complaint, result.MustExitWith(2).Errors, StringComparison.Ordinal);
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
