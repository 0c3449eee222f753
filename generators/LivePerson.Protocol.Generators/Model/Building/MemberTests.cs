using LivePerson.Protocol.Generators.Parsing;

namespace LivePerson.Protocol.Generators.Model.Building;

/// <summary>
/// Tells object branches apart by one member: by constants that are no strings, by a constant within an object, by the
/// JSON type of a member, by the members that closed branches have.
/// </summary>
internal static class MemberTests
{
    /// <summary>By a member that has another constant in each branch.</summary>
    public static bool ByConstant(
        BuildScope scope, List<UnionBranch> branches, Dictionary<UnionBranch, List<CaseTestModel>> tests) =>
        SharedMembers(branches)
            .Any(
                member => AddConstants(
                    branches, tests, member, within: null, branch => Scalars(scope, branch.Schema, member)))
        || SharedMembers(branches).Any(outer => ByInnerConstant(scope, branches, tests, outer));

    /// <summary>By a required member that is of another JSON type in each branch.</summary>
    public static bool ByType(
        BuildScope scope, List<UnionBranch> branches, Dictionary<UnionBranch, List<CaseTestModel>> tests)
    {
        foreach (string member in SharedMembers(branches)
            .Where(name => branches.All(branch => branch.Schema.Required.Any(it => it.Name == name))))
        {
            JsonTypeSet[] types = [.. branches.Select(branch => JsonTypeSet.Of(Member(scope, branch.Schema, member)!))];
            bool isTold = types.All(set => set.Types.Count > 0)
                && !types.Where((set, index) => types.Skip(index + 1).Any(set.Overlaps)).Any();
            if (isTold)
            {
                for (int i = 0; i < branches.Count; i++)
                {
                    tests[branches[i]].Add(new(CaseTestKind.MemberKind, member, types[i].Tokens()));
                }

                return true;
            }
        }

        return false;
    }

    /// <summary>Where only one branch allows a member, whoever has it is of that branch.</summary>
    public static bool ByOwnMembers(List<UnionBranch> branches, Dictionary<UnionBranch, List<CaseTestModel>> tests)
    {
        if (!branches.All(
            branch => branch.Schema.AdditionalProperties is { Boolean: false }
                && branch.Schema.PatternProperties.Count == 0))
        {
            return false;
        }

        List<EquatableArray<string>> own = [.. branches.Select(branch => Members(branch)
            .Where(name => branches.All(other => ReferenceEquals(other, branch) || !Members(other).Contains(name)))
            .ToEquatableArray())];
        if (own.Count(names => names.Count == 0) > 1)
        {
            return false;
        }

        for (int i = 0; i < branches.Count; i++)
        {
            if (own[i].Count > 0)
            {
                tests[branches[i]]
                    .Add(new(CaseTestKind.HasAnyMember, own[i][0], "") { Aliases = own[i].Skip(1).ToEquatableArray() });
            }
        }

        return true;
    }

    private static bool ByInnerConstant(
        BuildScope scope, List<UnionBranch> branches, Dictionary<UnionBranch, List<CaseTestModel>> tests, string outer)
    {
        List<SchemaNode> objects = [.. branches.Select(branch => Member(scope, branch.Schema, outer)!)];
        IEnumerable<string> inner = objects[0].Properties.Select(property => property.Name);
        return inner.Any(member => AddConstants(
            branches, tests, member, outer, branch => Scalars(scope, objects[branches.IndexOf(branch)], member)));
    }

    private static bool AddConstants(
        List<UnionBranch> branches,
        Dictionary<UnionBranch, List<CaseTestModel>> tests,
        string member,
        string? within,
        Func<UnionBranch, List<JsonValue>> constantsOf)
    {
        List<List<JsonValue>> constants = [.. branches.Select(constantsOf)];
        List<JsonValue> all = [.. constants.SelectMany(values => values)];
        bool isTold = constants.All(values => values.Count > 0)
            && !all
                .Where((value, index) => all.Skip(index + 1).Any(other => JsonEquality.AreEqual(value, other)))
                .Any();
        if (!isTold)
        {
            return false;
        }

        for (int i = 0; i < branches.Count; i++)
        {
            string[] texts = [.. constants[i].Select(JsonText.Of)];
            tests[branches[i]].Add(new(CaseTestKind.ConstantValue, member, texts[0])
            {
                Aliases = texts.Skip(1).ToEquatableArray(),
                Within = within,
            });
        }

        return true;
    }

    private static List<string> SharedMembers(List<UnionBranch> branches) =>
    [
        .. branches[0].Schema.Properties
            .Select(property => property.Name)
            .Where(name => branches.All(branch => branch.Schema.Properties.Any(property => property.Name == name))),
    ];

    private static IEnumerable<string> Members(UnionBranch branch) =>
        branch.Schema.Properties
            .Select(property => property.Name)
            .Concat(branch.Schema.Required.Select(required => required.Name));

    private static List<JsonValue> Scalars(BuildScope scope, SchemaNode schema, string member)
    {
        if (Member(scope, schema, member) is not { } merged)
        {
            return [];
        }

        JsonValue[] values = merged.Const is { } constant ? [constant] : [.. merged.Enum ?? []];
        return values.Any(value => value is JsonObject or JsonArray) ? [] : [.. values];
    }

    private static SchemaNode? Member(BuildScope scope, SchemaNode schema, string member) =>
        schema.Properties.FirstOrDefault(property => property.Name == member)?.Schema is { } own
            ? scope.Merger.Merge(scope.Merger.Follow(own))
            : null;
}
