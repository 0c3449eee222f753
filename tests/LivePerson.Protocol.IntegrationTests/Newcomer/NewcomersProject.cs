using System.Text.RegularExpressions;
using LivePerson.Protocol.IntegrationTests.Packaging;

namespace LivePerson.Protocol.IntegrationTests.Newcomer;

/// <summary>
/// Does what the README says, command by command, in a folder elsewhere; with the packages of this working copy.
/// </summary>
public sealed partial class NewcomersProject(PackageFixture packages) : IAsyncLifetime
{
    private static readonly string Chapter = ChapterOfTheReadme();

    internal static string Program { get; } = CodeBlock().Match(Chapter).Groups[1].Value;

    internal CommandResult Build { get; private set; } = null!;

    private string Folder { get; set; } = null!;

    public async ValueTask InitializeAsync()
    {
        string parent = await packages.CreateFolderAsync("Newcomer", PackageFixture.Hosting, PackageFixture.Webhooks);
        Folder = parent;
        foreach (string[] command in CommandsBeforeTheProgram())
        {
            switch (command)
            {
                case ["cd", string folder]:
                    Folder = Path.Combine(parent, folder);
                    break;
                case ["dotnet", "add", "package", string package]:
                    // The package of this run; a newcomer gets the newest one that was published.
                    await DotnetAsync("add", "package", package, "--version", packages.Version);
                    break;
                case ["dotnet", .. string[] arguments]:
                    await DotnetAsync(arguments);
                    break;
                default:
                    throw new InvalidOperationException($"A command that this test cannot do: {string.Join(' ', command)}");
            }
        }

        await File.WriteAllTextAsync(Path.Combine(Folder, "Program.cs"), Program);
        Build = await CommandLine.DotnetAsync(Folder, "build", "--nologo", "-clp:NoSummary");
    }

    /// <summary>The README's last command, with what stands for the dots.</summary>
    internal Task<RunningProgram> RunAsync(IReadOnlyDictionary<string, string> settings, params string[] more)
    {
        string arguments = Setting().Replace(
            RunCommand().Match(Chapter).Groups[1].Value,
            setting => setting.Groups[1].Value + settings[setting.Groups[2].Value]);
        string[] own = ["run", "--no-build", "--no-launch-profile", "--", "--urls", "http://127.0.0.1:0"];
        return RunningProgram.StartAsync(Folder, [.. own, .. arguments.Split(' '), .. more]);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async Task DotnetAsync(params string[] arguments) =>
        (await CommandLine.DotnetAsync(Folder, arguments)).MustSucceed();

    private static IEnumerable<string[]> CommandsBeforeTheProgram() => CommandBlock().Match(Chapter).Groups[1].Value
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(static line => line.Split(' '));

    private static string ChapterOfTheReadme()
    {
        string readme = File.ReadAllText(RepositoryFiles.PathOf("README.md"));
        int start = readme.IndexOf("## In production", StringComparison.Ordinal);
        return readme[start..readme.IndexOf("\n## ", start, StringComparison.Ordinal)];
    }

    [GeneratedRegex("^```\n(.*?)```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex CommandBlock();

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex("^dotnet run -- (.*)$", RegexOptions.Multiline)]
    private static partial Regex RunCommand();

    [GeneratedRegex("(--LivePerson:([A-Za-z]+)=)…")]
    private static partial Regex Setting();
}
