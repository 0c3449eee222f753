namespace LivePerson.Protocol.IntegrationTests.Packaging;

/// <summary>What a project has that references the package and nothing else.</summary>
public sealed class InstalledPackageTests(InstalledPackage installed) : IClassFixture<InstalledPackage>
{
    internal const string Composing =
        """{"kind":"req","id":"1","type":"ms.PublishEvent","body":{"dialogId":"4d2ba6ab-8f56-4d1b-9d53-5b4cb5e3bc05","event":{"type":"ChatStateEvent","chatState":"COMPOSING"}}}""";

    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public async Task TypedComposing_SerializesToTheDocumentedBytes(string framework)
    {
        installed.Build.MustSucceed();

        CommandResult run = await installed.Project.RunAsync(framework);

        string[] lines = run.MustSucceed().Output.Split('\n');
        Assert.Equal([Composing, Composing], lines[..2]);
    }

    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public async Task OwnSchema_BecomesARecordWithAContextOfItsOwn(string framework)
    {
        installed.Build.MustSucceed();

        CommandResult run = await installed.Project.RunAsync(framework);

        string[] lines = run.MustSucceed().Output.Split('\n');
        Assert.Equal("""{"id":"7","items":[{"name":"Tea","count":2}]}""", lines[2]);
        Assert.Equal("True", lines[3]);
        Assert.Contains("/id", lines[4], StringComparison.Ordinal);
        Assert.Contains("minLength", lines[4], StringComparison.Ordinal);
    }

    [Fact]
    public void UnknownState_IsAWarningAtItsPlace()
    {
        CommandResult build = installed.Build.MustSucceed();

        string place = $"Program.cs({LineOf("PAUSED")},";
        Assert.All(build.LinesWith("LPP2001"), line => Assert.Contains(place, line, StringComparison.Ordinal));
        Assert.NotEmpty(build.LinesWith("LPP2001"));
    }

    [Fact]
    public void NothingElse_IsWarnedAbout()
    {
        CommandResult build = installed.Build.MustSucceed();

        Assert.DoesNotContain(build.LinesWith("warning "), line => !line.Contains("LPP2001", StringComparison.Ordinal)
            && !line.Contains("CS8321", StringComparison.Ordinal));
    }

    private static int LineOf(string word) =>
        InstalledPackage.Program.Split('\n').TakeWhile(line => !line.Contains(word, StringComparison.Ordinal)).Count() + 1;
}
