using LivePerson.Protocol.Generators.Diagnostics;

namespace LivePerson.Protocol.Generators.Parsing;

/// <summary>A schema file as the compiler hands it over.</summary>
/// <param name="Path">The path as the compiler names it; shown in problems.</param>
/// <param name="RelativePath">The path relative to the project, with forward slashes; shown in emitted files.</param>
/// <param name="Text">The text.</param>
internal sealed record SchemaFile(string Path, string RelativePath, string Text);

/// <summary>What one schema file says, and what is wrong with it on its own.</summary>
/// <param name="File">The file.</param>
/// <param name="Root">The root schema; after a syntax error, as much of it as could be read.</param>
/// <param name="Problems">Problems of this file alone: syntax, unknown keywords, values of a wrong type.</param>
internal sealed record SchemaDocument(SchemaFile File, SchemaNode Root, EquatableArray<Problem> Problems)
{
    /// <summary>A file of which nothing could be read: its type has no members.</summary>
    public static SchemaDocument Unreadable(SchemaFile file, Problem problem) =>
        new(file, SchemaParser.Unknown(file, problem.Span), [problem]);

    /// <summary>
    /// The file's JSON, for references to places that no keyword makes a schema; null if nothing could be read.
    /// </summary>
    public JsonValue? Json { get; init; }

    /// <summary>The draft that the file names.</summary>
    public Dialect Dialect { get; init; }

    /// <summary>
    /// Whether the file is not JSON. What is missing in it then may stand behind the error: it is no mistake of its
    /// own.
    /// </summary>
    public bool HasSyntaxError => Problems.Any(problem => problem.Rule == SchemaRules.LPP1001_SyntaxError);

    /// <summary>File name without folders and without <c>.schema.json</c> or <c>.json</c>.</summary>
    public string Stem { get; } = StemOf(File.RelativePath);

    /// <summary>The same file says the same: comparing the trees would find nothing more.</summary>
    public bool Equals(SchemaDocument? other) => other is not null && File == other.File;

    public override int GetHashCode() => File.GetHashCode();

    private static string StemOf(string path)
    {
        string name = path.Substring(path.LastIndexOf('/') + 1);
        string[] endings = [".schema.json", ".json"];
        string? ending = endings.FirstOrDefault(it => name.EndsWith(it, StringComparison.OrdinalIgnoreCase));
        return ending is null ? name : name.Substring(0, name.Length - ending.Length);
    }
}
