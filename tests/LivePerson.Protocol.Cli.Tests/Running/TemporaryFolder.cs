namespace LivePerson.Protocol.Cli.Tests.Running;

/// <summary>A folder of a test, in which the tool runs.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("lpp-");

    public string Path => _folder.FullName;

    /// <summary>A folder with one schema, <c>schema/Sample.schema.json</c>.</summary>
    public static TemporaryFolder WithSample(string schema) => new TemporaryFolder().Write("schema/Sample.schema.json", schema);

    public TemporaryFolder Write(string relativePath, string text)
    {
        string path = PathOf(relativePath);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text.ReplaceLineEndings("\n"));
        return this;
    }

    public string Read(string relativePath) => File.ReadAllText(PathOf(relativePath));

    public string PathOf(string relativePath) => System.IO.Path.Combine(Path, relativePath);

    public void Dispose() => _folder.Delete(recursive: true);
}
