using System.Reflection;
using LivePerson.Protocol.IntegrationTests.Packaging;

[assembly: AssemblyFixture(typeof(PackageFixture))]

namespace LivePerson.Protocol.IntegrationTests.Packaging;

/// <summary>The packages, each packed once from this working copy, and a folder for projects that use them.</summary>
public sealed class PackageFixture : IAsyncDisposable
{
    internal const string Core = "LivePerson.Protocol";
    internal const string Hosting = "LivePerson.Protocol.Hosting";
    internal const string Webhooks = "LivePerson.Protocol.Webhooks";
    internal const string Emulator = "LivePerson.Protocol.Emulator";

    // Projects elsewhere must not find this repository's props, nor a NuGet cache an older package of this version.
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("protocol-package-");
    private readonly SemaphoreSlim _oneAtATime = new(1);

    internal string Version { get; } = $"0.1.0-test.{DateTime.UtcNow:yyyyMMdd}.{Guid.NewGuid():n}";

    private string Feed => Path.Combine(_folder.FullName, "feed");

    /// <summary>The path of a nupkg. It is packed for the first test that asks for it.</summary>
    internal async Task<string> PackageAsync(string id = Core)
    {
        string package = Path.Combine(Feed, $"{id}.{Version}.nupkg");
        await _oneAtATime.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            if (!File.Exists(package))
            {
                await PackAsync(id);
            }
        }
        finally
        {
            _oneAtATime.Release();
        }

        return package;
    }

    /// <summary>A project that references the package, or those that are named instead.</summary>
    internal async Task<ConsumerProject> CreateProjectAsync(string name, params string[] packages)
    {
        string[] referenced = packages is [] ? [Core] : packages;
        await PackAllAsync([Core, .. referenced]);
        return new(_folder.CreateSubdirectory(name).FullName, name, Feed, Version, referenced);
    }

    /// <summary>A folder in which NuGet knows these packages beside its usual sources.</summary>
    internal async Task<string> CreateFolderAsync(string name, params string[] packages)
    {
        await PackAllAsync([Core, .. packages]);
        string folder = _folder.CreateSubdirectory(name).FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "NuGet.config"), $"""
            <configuration>
              <config>
                <add key="globalPackagesFolder" value="{Path.Combine(Feed, "installed")}" />
              </config>
              <fallbackPackageFolders>
                <add key="machine" value="{InstalledPackages.Folder}" />
              </fallbackPackageFolders>
              <packageSources>
                <add key="working copy" value="{Feed}" />
              </packageSources>
            </configuration>
            """);
        return folder;
    }

    public ValueTask DisposeAsync()
    {
        _oneAtATime.Dispose();
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

    private async Task PackAllAsync(IEnumerable<string> ids)
    {
        foreach (string id in ids)
        {
            await PackageAsync(id);
        }
    }

    private async Task PackAsync(string id)
    {
        string configuration = typeof(PackageFixture).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
        CommandResult result = await CommandLine.DotnetAsync(
            RepositoryFiles.PathOf($"src/{id}"),
            "pack", "--configuration", configuration, "--output", Feed, "--nologo", $"-p:PackageVersion={Version}");
        result.MustSucceed();
    }
}
