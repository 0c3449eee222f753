using LivePerson.Protocol.Generators.Diagnostics;
using LivePerson.Protocol.Generators.Parsing;

namespace LivePerson.Protocol.Generators.Tests.Parsing;

/// <summary>Schemas and files for tests.</summary>
internal static class SampleSchemas
{
    public static SchemaDocument Document(string text, string relativePath = "schema/Sample.schema.json") =>
        SchemaParser.Parse(new("/project/" + relativePath, relativePath, text), TestContext.Current.CancellationToken);

    /// <summary>The root of a schema that must be without problems.</summary>
    public static SchemaNode Node(string text)
    {
        SchemaDocument document = Document(text);
        Assert.Empty(document.Problems.Select(Describe));
        return document.Root!;
    }

    public static SchemaSet Set(params (string RelativePath, string Text)[] files) =>
        new([.. files.Select(file => Document(file.Text, file.RelativePath))], TestContext.Current.CancellationToken);

    /// <summary>Follows the reference of the schema at a pointer in a file of the set.</summary>
    public static SchemaResolution Resolve(this SchemaSet set, string relativePath, string pointer)
    {
        SchemaNode from = set.NodeAt(relativePath, pointer);
        return set.Resolve(from, from.Reference!);
    }

    public static SchemaNode NodeAt(this SchemaSet set, string relativePath, string pointer)
    {
        SchemaDocument document = set.Documents.Single(it => it.File.RelativePath == relativePath);
        return SchemaTree.WithDescendants(document.Root!).Single(node => node.Pointer == pointer);
    }

    /// <summary>All problems of a set: of its files, and between them.</summary>
    public static IEnumerable<Problem> ProblemsOf(SchemaSet set) =>
        [.. set.Documents.SelectMany(document => document.Problems), .. set.Problems];

    /// <summary>For example <c>schema/Sample.schema.json(2,5) LPP1003</c>.</summary>
    public static string PlaceOf(Problem problem)
    {
        (string path, int line, int column) = (problem.Span.Path, problem.Span.StartLine + 1, problem.Span.StartColumn + 1);
        return $"{path["/project/".Length..]}({line},{column}) {problem.Rule.Id}";
    }

    /// <summary>For example <c>LPP1003 (2,5): Remove …</c>.</summary>
    public static string Describe(Problem problem) =>
        $"{problem.Rule.Id} ({problem.Span.StartLine + 1},{problem.Span.StartColumn + 1}): {problem.Message}";
}
