using System.IO.Compression;
using LivePerson.Protocol.Cli.Tests.Running;

namespace LivePerson.Protocol.Cli.Tests;

/// <summary>The package, packed from this working copy and installed as its users do.</summary>
public sealed class InstalledToolTests
{
    [Fact]
    public async Task InstalledTool_ChecksSchemas()
    {
        using TemporaryFolder folder = TemporaryFolder.WithSample("""{ "type": "object", "properties": {} }""");
        string version = $"0.1.0-test.{Guid.NewGuid():n}";
        LppResult pack = await Lpp.RunProgramAsync(
            Path.Combine(Repository.Root, "src/LivePerson.Protocol.Cli"),
            "dotnet", "pack", "--configuration", Repository.Configuration, "--output", folder.PathOf("feed"), "--nologo", $"-p:PackageVersion={version}");
        pack.MustExitWith(0);

        LppResult install = await Lpp.RunProgramAsync(
            folder.Path, "dotnet", "tool", "install", "LivePerson.Protocol.Cli", "--version", version, "--add-source", folder.PathOf("feed"), "--tool-path", folder.PathOf("tools"));
        install.MustExitWith(0);
        LppResult check = await Lpp.RunProgramAsync(folder.Path, folder.PathOf("tools/lpp"), "check", "schema");

        Assert.Equal("1 schema in schema: nothing to report.\n", check.MustExitWith(0).Output);
        using ZipArchive package = await ZipFile.OpenReadAsync(
            folder.PathOf($"feed/LivePerson.Protocol.Cli.{version}.nupkg"), TestContext.Current.CancellationToken);
        Assert.DoesNotContain(package.Entries, entry => entry.Name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal));
        Assert.Contains(package.Entries, entry => entry.FullName == "README.md");
    }
}
