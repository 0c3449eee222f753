using System.IO.Enumeration;
using LivePerson.Protocol.Generators.Locking;
using LivePerson.Protocol.Generators.Parsing;

namespace LivePerson.Protocol.Cli.Schemas;

/// <summary>
/// The files of a protocol, as a project would include them. Their paths are relative to the current folder: run there
/// where the project stands, emitted files show the same paths as the compiler's.
/// </summary>
internal sealed record SchemaFolder(string Directory, IReadOnlyList<SchemaFile> Schemas, SchemaFile? Settings, SchemaFile? Lock)
{
    private const string SettingsName = "protocol.json";
    private const string SchemaEnding = ".schema.json";

    public string LockPath => Path.Combine(Directory, ProtocolLock.FileName);

    /// <summary>The folder as it is printed.</summary>
    public string DisplayPath => SourceFiles.DisplayPath(Directory);

    public IEnumerable<SchemaFile> Files => Schemas.Concat(new[] { Settings, Lock }.OfType<SchemaFile>());

    public static SchemaFolder Read(string directory)
    {
        if (!System.IO.Directory.Exists(directory))
        {
            throw new BadUseException(File.Exists(directory)
                ? $"'{directory}' is a file: name the folder that it is in."
                : $"There is no folder '{directory}'.");
        }

        string settings = Path.Combine(directory, SettingsName);
        string locked = Path.Combine(directory, ProtocolLock.FileName);
        string[] json = [.. JsonFiles(directory).Where(path => path != settings && path != locked).Order(StringComparer.Ordinal)];
        string[] named = [.. json.Where(path => path.EndsWith(SchemaEnding, StringComparison.OrdinalIgnoreCase))];
        string[] schemas = named.Length > 0 ? named : json;
        return schemas.Length == 0
            ? throw new BadUseException($"There is no schema in '{directory}': name the files *{SchemaEnding}.")
            : new(directory, [.. schemas.Select(SourceFiles.Read)], ReadIfThere(settings), ReadIfThere(locked));
    }

    private static SchemaFile? ReadIfThere(string path) => File.Exists(path) ? SourceFiles.Read(path) : null;

    // A link to a folder may lead back to one above.
    private static FileSystemEnumerable<string> JsonFiles(string directory) => new(
        directory,
        (ref FileSystemEntry entry) => entry.ToSpecifiedFullPath(),
        new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
    {
        ShouldIncludePredicate = (ref FileSystemEntry entry) =>
            !entry.IsDirectory && entry.FileName.EndsWith(".json", StringComparison.OrdinalIgnoreCase),
        ShouldRecursePredicate = (ref FileSystemEntry entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
    };
}
