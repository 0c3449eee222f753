using LivePerson.Protocol.Generators.Tests.Parsing;

namespace LivePerson.Protocol.Generators.Tests.Pipeline;

/// <summary>The schema folder of this repository as a project of its own.</summary>
internal static class RepositoryProject
{
    private static readonly IReadOnlyList<(string Path, string Text)> Files =
    [
        .. Directory.EnumerateFiles(RepositoryFiles.PathOf("schema"), "*.json", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => (Path.GetRelativePath(RepositoryFiles.PathOf(""), path).Replace('\\', '/'), File.ReadAllText(path))),
    ];

    public static UserProject Whole { get; } = Under("/project/", static text => text);

    /// <summary>The project in another folder, each text changed in one way.</summary>
    public static UserProject Under(string root, Func<string, string> change) => Files.Aggregate(
        new UserProject { Root = root },
        (project, file) => project.WithFile(file.Path, ItemOf(file.Path), change(file.Text)));

    private static string ItemOf(string path) => Path.GetFileName(path) switch
    {
        "protocol.json" => "Settings",
        "protocol.lock.json" => "Lock",
        _ => "Schema",
    };
}
