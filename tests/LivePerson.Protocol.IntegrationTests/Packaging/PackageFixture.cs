using System.Reflection;
using LivePerson.Protocol.IntegrationTests.Packaging;

[assembly: AssemblyFixture(typeof(PackageFixture))]

namespace LivePerson.Protocol.IntegrationTests.Packaging;

/// <summary>The package, packed once from this working copy, and a folder for projects that use it.</summary>
public sealed class PackageFixture : IAsyncDisposable
{
    // Projects elsewhere must not find this repository's props, nor a NuGet cache an older package of this version.
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("protocol-package-");
    private readonly Lazy<Task<string>> _package;

    /// <summary>Packs nothing yet: only the tests that ask for the package wait for it.</summary>
    public PackageFixture() => _package = new(PackAsync);

    internal string Version { get; } = $"0.1.0-test.{DateTime.UtcNow:yyyyMMdd}.{Guid.NewGuid():n}";

    /// <summary>The path of the nupkg.</summary>
    internal Task<string> PackageAsync() => _package.Value;

    internal async Task<ConsumerProject> CreateProjectAsync(string name)
    {
        string package = await PackageAsync();
        return new(_folder.CreateSubdirectory(name).FullName, name, Path.GetDirectoryName(package)!, Version);
    }

    public ValueTask DisposeAsync()
    {
        try
        {
            _folder.Delete(recursive: true);
        }
        catch (IOException)
        {
            // A compiler server may still hold an analyzer; the system empties its temporary folder itself.
        }

        return ValueTask.CompletedTask;
    }

    private async Task<string> PackAsync()
    {
        string configuration = typeof(PackageFixture).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
        string feed = _folder.CreateSubdirectory("feed").FullName;
        CommandResult result = await CommandLine.DotnetAsync(
            RepositoryFiles.PathOf("src/LivePerson.Protocol"),
            "pack", "--configuration", configuration, "--output", feed, "--nologo", $"-p:PackageVersion={Version}");
        result.MustSucceed();
        return Path.Combine(feed, $"LivePerson.Protocol.{Version}.nupkg");
    }
}
