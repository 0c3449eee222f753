using System.Globalization;
using System.Text.RegularExpressions;

namespace LivePerson.Protocol.Generators.Tests.Broken;

/// <summary>
/// A set of files with mistakes, as <c>Cases/*.txt</c> has it: a title behind <c>#</c>, one line for each problem in the
/// order of the guillemets that mark where it is, and the files. <c>--- Name</c> begins a schema of that name, or a file
/// of the project if the name has an ending; what stands before it is <c>Sample</c>. <c>⟦0000⟧</c> is the character of that code.
/// </summary>
internal sealed partial record BrokenCase(string Title, IReadOnlyList<string> Expected, UserProject Project, IReadOnlyList<string> Types)
{
    private const string Folder = "Broken/Cases";

    public static IReadOnlyList<BrokenCase> All { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(TestPlaces.ProjectDirectory, Folder), "*.txt")
            .Order(StringComparer.Ordinal)
            .SelectMany(path => Read(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path))),
    ];

    /// <summary>A schema that nothing is wrong with and that refers to nobody.</summary>
    public const string Bystander = """
        { "description": "Stands by.", "required": ["id"], "properties": { "id": { "type": "string" }, "state": { "enum": ["ON", "OFF"] } } }
        """;

    private static IEnumerable<BrokenCase> Read(string topic, string text) => text.Replace("\r\n", "\n")
        .Split("\n# ")
        .Select(part => part.StartsWith("# ", StringComparison.Ordinal) ? part[2..] : part)
        .Where(part => part.Trim().Length > 0)
        .Select(part => Parse(topic, part));

    private static BrokenCase Parse(string topic, string text)
    {
        string[] lines = text.TrimEnd('\n').Split('\n');
        string[] problems = [.. lines.Skip(1).TakeWhile(line => ProblemLine().IsMatch(line))];
        string files = string.Join('\n', lines.Skip(1 + problems.Length));
        if (!files.StartsWith("--- ", StringComparison.Ordinal))
        {
            files = "--- Sample\n" + files;
        }

        UserProject project = new UserProject().With("Bystander", Bystander);
        List<string> places = [];
        List<string> types = [];
        foreach (string file in ("\n" + files).Split("\n--- ").Skip(1))
        {
            int end = file.IndexOf('\n');
            string name = end < 0 ? file : file[..end];
            MarkedFile marked = new(end < 0 ? "" : Characters(file[(end + 1)..]));
            (string path, string item) = PlaceOf(name);
            if (item == "Source")
            {
                project = project.WithSource(marked.Text);
                continue;
            }

            project = project.WithFile(path, item, marked.Text);
            places.AddRange(marked.Places.Select(place => $"{path}{place}"));
            if (item == "Schema")
            {
                types.Add(path);
            }
        }

        return new($"{topic}: {lines[0]}", [.. problems.Select((problem, index) => $"{places.ElementAtOrDefault(index) ?? "?"} {problem}")], project, types);
    }

    private static (string Path, string Item) PlaceOf(string name) => Path.GetExtension(name) switch
    {
        ".cs" => (name, "Source"),
        ".json" when name.EndsWith("lock.json", StringComparison.Ordinal) => ("schema/" + name, "Lock"),
        ".json" when name.Contains("protocol", StringComparison.Ordinal) => ("schema/" + name, "Settings"),
        ".json" => ("schema/" + name, "Schema"),
        _ => ($"schema/{name}.schema.json", "Schema"),
    };

    private static string Characters(string text) => Code().Replace(
        text, match => ((char)int.Parse(match.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    [GeneratedRegex("^LPP[0-9]{4}")]
    private static partial Regex ProblemLine();

    [GeneratedRegex("⟦([0-9A-F]{4})⟧")]
    private static partial Regex Code();
}
