using System.Runtime.InteropServices;

namespace LivePerson.Protocol.IntegrationTests.Packaging;

/// <summary>The package in a program without a just-in-time compiler and without reflection.</summary>
public sealed class NativeAotTests(PackageFixture fixture)
{
    private const string Content = $"""
          <PropertyGroup>
            <PublishAot>true</PublishAot>
            <TrimmerSingleWarn>false</TrimmerSingleWarn>
          </PropertyGroup>
          <ItemGroup>
            <!-- Everything in the library is looked at, not only what this program calls. -->
            <TrimmerRootAssembly Include="LivePerson.Protocol" />
          </ItemGroup>
          {InstalledPackage.OwnSchemas}
        """;

    [Fact]
    public async Task NativeAot_PublishesWithoutWarningsAndRuns_SkippedWithoutALinkerForLinuxOrMac()
    {
        string? linker = Linker();
        Assert.SkipWhen(linker is null, "Needs clang or gcc, and on Linux the headers of zlib.");
        ConsumerProject project = (await fixture.CreateProjectAsync("Native"))
            .WriteProject("net8.0", Content)
            .Write("Program.cs", InstalledPackage.Program)
            .Write("schema/Order.schema.json", InstalledPackage.Schema);

        CommandResult publish = await project.PublishAsync(
            "--framework", "net8.0",
            "--runtime", RuntimeInformation.RuntimeIdentifier,
            "--output", "out",
            $"-p:CppCompilerAndLinker={linker}");

        Assert.Empty(publish.MustSucceed().LinesWith("warning IL"));
        CommandResult run = await CommandLine.RunAsync(project.Folder, Path.Combine(project.Folder, "out", "Native"));
        string[] lines = run.MustSucceed().Output.Split('\n');
        Assert.Equal(InstalledPackageTests.Composing, lines[1]);
        Assert.Equal("True", lines[3]);
    }

    private static string? Linker()
    {
        bool hasLibraries = System.OperatingSystem.IsMacOS()
            || (System.OperatingSystem.IsLinux() && File.Exists("/usr/include/zlib.h"));
        return hasLibraries ? Array.Find(["clang", "gcc"], IsOnPath) : null;
    }

    private static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, program)));
}
