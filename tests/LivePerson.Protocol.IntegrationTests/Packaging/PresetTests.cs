namespace LivePerson.Protocol.IntegrationTests.Packaging;

/// <summary>The presets of severities that the package brings, chosen by a property of the project.</summary>
public sealed class PresetTests(PackageFixture fixture)
{
    // One rule that warns, one that suggests, and one that is off by itself.
    private const string Program = """
        using LivePerson.Protocol;

        public static class Connector
        {
            public static async Task EarlyReturn(ConnectorSender sender, string dialogId, bool isQuick)
            {
                await sender.SendAsync(PublishEvent.Create(dialogId, ChatStateEvent.Composing));
                if (isQuick)
                {
                    return;
                }

                await sender.SendAsync(PublishEvent.Create(dialogId, ChatStateEvent.Pause));
            }

            public static async Task NeverEnded(ConnectorSender sender, string dialogId) =>
                await sender.SendAsync(PublishEvent.Create(dialogId, ChatStateEvent.Composing));

            public static async Task EndedUnlessItThrows(ConnectorSender sender, string dialogId)
            {
                await sender.SendAsync(PublishEvent.Create(dialogId, ChatStateEvent.Composing));
                await File.ReadAllTextAsync("answer.txt");
                await sender.SendAsync(PublishEvent.Create(dialogId, ChatStateEvent.Pause));
            }

            public static void Main() => Console.WriteLine("Hello");
        }
        """;

    [Theory]
    [InlineData("recommended", "warning LPP2101")]
    [InlineData("strict", "error LPP2101", "warning LPP2102", "warning LPP2104")]
    [InlineData("off")]
    public async Task Preset_SetsTheSeverities(string preset, params string[] expected)
    {
        ConsumerProject project = (await fixture.CreateProjectAsync("Preset" + preset))
            .WriteProject("net10.0", $"<PropertyGroup><ProtocolAnalysis>{preset}</ProtocolAnalysis></PropertyGroup>")
            .Write("Program.cs", Program);

        CommandResult build = await project.BuildAsync();

        IEnumerable<string> found = build.LinesWith("Program.cs(")
            .Select(line => string.Join(' ', line.Split(": ")[1].Split(' ')[..2]))
            .Distinct()
            .Order(StringComparer.Ordinal);
        Assert.Equal(expected, found);
        Assert.Equal(preset != "strict", build.ExitCode == 0);
    }

    [Fact]
    public async Task OwnEditorConfig_WinsOverThePreset()
    {
        ConsumerProject project = (await fixture.CreateProjectAsync("PresetAndOwn"))
            .WriteProject("net10.0", "<PropertyGroup><ProtocolAnalysis>strict</ProtocolAnalysis></PropertyGroup>")
            .Write("Program.cs", Program)
            .Write(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.LPP2101.severity = none\n");

        CommandResult build = await project.BuildAsync();

        build.MustSucceed();
        Assert.Empty(build.LinesWith("LPP2101"));
        Assert.NotEmpty(build.LinesWith("warning LPP2102"));
    }
}
