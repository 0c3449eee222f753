namespace LivePerson.Protocol.IntegrationTests.Packaging;

/// <summary>Somebody else's console project, outside of this repository, that references packages and nothing else.</summary>
internal sealed class ConsumerProject(string folder, string name, string feed, string version, IReadOnlyList<string> packages)
{
    public string Folder { get; } = folder;

    public ConsumerProject Write(string relativePath, string text)
    {
        string path = Path.Combine(Folder, relativePath);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text.ReplaceLineEndings("\n"));
        return this;
    }

    /// <summary>Writes the project file; <paramref name="content"/> goes into it as it is.</summary>
    public ConsumerProject WriteProject(string frameworks, string content = "") => Write($"{name}.csproj", $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFrameworks>{frameworks}</TargetFrameworks>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            <RollForward>Major</RollForward>
            <NuGetAudit>false</NuGetAudit>
            <RestoreAdditionalProjectSources>{feed}</RestoreAdditionalProjectSources>
            <RestorePackagesPath>{Path.Combine(feed, "installed")}</RestorePackagesPath>
            <RestoreFallbackFolders>{InstalledPackages.Folder}</RestoreFallbackFolders>
          </PropertyGroup>
          <ItemGroup>
            {string.Concat(packages.Select(package => $"""<PackageReference Include="{package}" Version="{version}" />"""))}
          </ItemGroup>
          {content}
        </Project>
        """);

    public Task<CommandResult> BuildAsync(params string[] arguments) =>
        CommandLine.DotnetAsync(Folder, ["build", "--nologo", "-clp:NoSummary", .. arguments]);

    public Task<CommandResult> PublishAsync(params string[] arguments) =>
        CommandLine.DotnetAsync(Folder, ["publish", "--nologo", .. arguments]);

    public Task<CommandResult> RunAsync(string framework) =>
        CommandLine.DotnetAsync(Folder, Path.Combine(Folder, "bin", "Debug", framework, name + ".dll"));
}
