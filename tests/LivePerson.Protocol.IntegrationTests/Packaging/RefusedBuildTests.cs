namespace LivePerson.Protocol.IntegrationTests.Packaging;

/// <summary>What a project is told that cannot be built.</summary>
public sealed class RefusedBuildTests(PackageFixture fixture)
{
    private const string Hello = "Console.WriteLine(LivePerson.Protocol.ChatState.Composing);";

    private const string OldCompiler = "-p:CompilerApiVersion=roslyn4.8";

    [Fact]
    public async Task BrokenSchema_IsAnErrorAtItsLineAndColumn()
    {
        ConsumerProject project = (await fixture.CreateProjectAsync("Broken"))
            .WriteProject("net10.0", InstalledPackage.OwnSchemas)
            .Write("Program.cs", "Console.WriteLine(new Shop.Order { Id = \"7\" });")
            .Write("schema/Order.schema.json", """
                {
                  "type": "object",
                  "properties": {
                    "id": { "type": "string" },
                    "total" { "type": "number" }
                  }
                }
                """);

        CommandResult build = await project.BuildAsync();

        Assert.NotEqual(0, build.ExitCode);
        string error = Assert.Single(build.LinesWith(": error "));
        Assert.Contains("Order.schema.json(5,13): error LPP1001: ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OlderCompilerWithSchemas_IsOneErrorThatNamesBothVersions()
    {
        ConsumerProject project = (await fixture.CreateProjectAsync("OldWithSchemas"))
            .WriteProject("net10.0", InstalledPackage.OwnSchemas)
            .Write("Program.cs", Hello)
            .Write("schema/Order.schema.json", InstalledPackage.Schema);

        CommandResult build = await project.BuildAsync(OldCompiler);

        Assert.NotEqual(0, build.ExitCode);
        string error = Assert.Single(build.LinesWith(": error "));
        Assert.Contains("error LPP0002: ", error, StringComparison.Ordinal);
        Assert.Contains("needs the C# compiler 4.14, and this is 4.8", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OlderCompilerWithoutSchemas_IsAWarningThatTheAnalyzersAreOff()
    {
        ConsumerProject project = (await fixture.CreateProjectAsync("OldWithoutSchemas"))
            .WriteProject("net8.0")
            .Write("Program.cs", Hello + "\nConsole.WriteLine(LivePerson.Protocol.ChatState.TryParse(\"PAUSED\", null, out _));");

        CommandResult build = await project.BuildAsync(OldCompiler);

        build.MustSucceed();
        string warning = Assert.Single(build.LinesWith(": warning "));
        Assert.Contains("warning LPP0003: ", warning, StringComparison.Ordinal);
        Assert.Contains("the analyzers of LivePerson.Protocol are off", warning, StringComparison.Ordinal);
    }
}
