using System.Text.Json.Nodes;
using LivePerson.Protocol.Generators.Model;
using LivePerson.Protocol.Generators.Model.Building;
using LivePerson.Protocol.Generators.Parsing;

namespace LivePerson.Protocol.Generators.Tests.Valid;

/// <summary>A name depends on its place alone: whatever happens to the siblings, types and members keep theirs.</summary>
public sealed class NameStabilityTests
{
    public static TheoryData<string> Titles { get; } = [.. ValidCase.All.Select(it => it.Title)];

    [Theory]
    [MemberData(nameof(Titles))]
    public void SiblingAdded_NothingElseIsRenamed(string title) =>
        AssertNames(title, SchemaEdit.Additions, static (before, after, _) => before.Except(after));

    [Theory]
    [MemberData(nameof(Titles))]
    public void SiblingsReordered_NothingIsRenamed(string title) =>
        AssertNames(title, SchemaEdit.Reversals, static (before, after, _) => before.Except(after).Concat(after.Except(before)));

    [Theory]
    [MemberData(nameof(Titles))]
    public void SiblingRemoved_NothingElseIsRenamed(string title) =>
        AssertNames(title, SchemaEdit.Removals, static (before, after, _) => after.Except(before));

    [Theory]
    [MemberData(nameof(Titles))]
    public void SiblingRenamed_NothingElseIsRenamed(string title) =>
        AssertNames(title, SchemaEdit.Renamings, static (before, after, without) => before.Intersect(without).Except(after));

    private static void AssertNames(
        string title,
        Func<JsonNode, IEnumerable<SchemaEdit>> edits,
        Func<HashSet<string>, HashSet<string>, HashSet<string>, IEnumerable<string>> lost)
    {
        UserProject project = ValidCase.All.Single(it => it.Title == title).Project;
        HashSet<string> before = NamesOf(project)!;
        List<string> findings = [];
        foreach (SchemaText file in project.Files.Where(file => file.Item == "Schema"))
        {
            foreach (SchemaEdit edit in edits(JsonNode.Parse(file.Text.TrimStart('\uFEFF'))!))
            {
                // An edit that breaks a reference, say, is another matter.
                if (NamesOf(Edited(project, file, edit.Result)) is { } after && NamesOf(Edited(project, file, edit.Without)) is { } without)
                {
                    findings.AddRange(lost(before, after, without).Select(name => $"{edit.Place}: {name}"));
                }
            }
        }

        Findings.AssertNone(findings);
    }

    private static UserProject Edited(UserProject project, SchemaText file, JsonNode schema) =>
        project.WithFile(file.Path[project.Root.Length..], file.Item, schema.ToJsonString());

    /// <summary>The names of types and, with their JSON names, of members and values; null if the schemas have an error.</summary>
    private static HashSet<string>? NamesOf(UserProject project)
    {
        SchemaDocument[] documents = [.. project.Files
            .Where(file => file.Item == "Schema")
            .Select(file => SchemaParser.Parse(
                new(file.Path, file.Path[project.Root.Length..], file.Text.TrimStart('\uFEFF')), TestContext.Current.CancellationToken))];
        ProtocolModel model = ModelBuilder.Build(documents, new(), "Acme", TestContext.Current.CancellationToken);
        return model.Problems.Any(problem => problem.Rule.IsError)
            ? null
            : [.. model.Types.SelectMany(type => MembersOf(type).Select(member => $"{type.Name}.{member}").Prepend(type.Name))];
    }

    private static IEnumerable<string> MembersOf(TypeModel type) => type switch
    {
        RecordModel record => record.Properties.Select(property => $"{property.Name} for {property.JsonName}"),
        OpenEnumModel values => values.Values.Select(value => $"{value.Name} for {value.Value}"),
        _ => [],
    };
}
