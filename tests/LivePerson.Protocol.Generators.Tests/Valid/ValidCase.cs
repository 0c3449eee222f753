using System.Text.Json;

namespace LivePerson.Protocol.Generators.Tests.Valid;

/// <summary>
/// A project whose schemas are tricky and without fault, as <c>Cases/*.txt</c> has it: a title behind <c>#</c>, files behind
/// <c>--- path</c>, and behind <c>+++</c> what holds for them: messages that are <c>valid</c> or <c>refused</c>, one a line;
/// the <c>root</c> that they are of if it is not <c>Sample</c>; the project's <c>namespace</c>; the ids that it <c>warns</c>
/// with.
/// </summary>
internal sealed record ValidCase(string Title)
{
    private const string Folder = "Valid/Cases";

    public static IReadOnlyList<ValidCase> All { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(TestPlaces.ProjectDirectory, Folder), "*.txt")
            .Order(StringComparer.Ordinal)
            .SelectMany(path => Read(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path)))
            .Concat(LargeCases.All)
            .Select((it, index) => it.Namespace is null ? it with { Namespace = FormattableString.Invariant($"Valid.Case{index}") } : it),
    ];

    /// <summary>Each case has a namespace of its own, so that all can be compiled together.</summary>
    public string? Namespace { get; init; }

    public string Root { get; init; } = "Sample";

    public UserProject Project { get; init; } = new();

    public IReadOnlyList<string> Valid { get; init; } = [];

    public IReadOnlyList<string> Refused { get; init; } = [];

    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>A case that a test makes, rather than a file.</summary>
    public static ValidCase Of(string title, object schema, object[] valid, object[] refused) => new(title)
    {
        Project = UserProject.Of(JsonSerializer.Serialize(schema)),
        Valid = [.. valid.Select(it => JsonSerializer.Serialize(it))],
        Refused = [.. refused.Select(it => JsonSerializer.Serialize(it))],
    };

    private static IEnumerable<ValidCase> Read(string topic, string text) => text.Replace("\r\n", "\n")
        .Split("\n# ")
        .Select(part => Parse(topic, part.TrimStart('#', ' ')));

    private static ValidCase Parse(string topic, string text)
    {
        string[] sections = text.Replace("\n+++ ", "\n--- +").Split("\n--- ");
        return sections.Skip(1).Aggregate(new ValidCase($"{topic}: {sections[0].Trim()}"), static (it, section) => it.With(section));
    }

    private ValidCase With(string section)
    {
        int end = section.IndexOf('\n');
        string[] head = (end < 0 ? section : section[..end]).Split(' ', 2);
        string body = end < 0 ? "" : section[(end + 1)..];
        string[] lines = body.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return head[0] switch
        {
            "+valid" => this with { Valid = lines },
            "+refused" => this with { Refused = lines },
            "+root" => this with { Root = head[1] },
            "+namespace" => this with { Namespace = head[1] },
            "+warns" => this with { Warnings = head[1].Split(' ') },
            _ => this with { Project = Project.WithFile("schema/" + string.Join(' ', head), ItemOf(head[0]), Characters(body)) },
        };
    }

    private static string ItemOf(string path) => path == "protocol.json" ? "Settings" : "Schema";

    private static string Characters(string text) => text.Replace("<BOM>", "\uFEFF").Replace("<CR>", "\r");
}
