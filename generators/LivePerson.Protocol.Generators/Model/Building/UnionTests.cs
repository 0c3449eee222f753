using LivePerson.Protocol.Generators.Diagnostics;
using LivePerson.Protocol.Generators.Parsing;

namespace LivePerson.Protocol.Generators.Model.Building;

/// <summary>Finds tests of which each branch of a union passes its own alone.</summary>
internal static class UnionTests
{
    public static List<UnionCaseModel> Of(BuildScope scope, List<UnionBranch> branches)
    {
        Dictionary<UnionBranch, List<CaseTestModel>> tests = branches.ToDictionary(
            branch => branch, _ => new List<CaseTestModel>());
        foreach (List<UnionBranch> group in ByType(branches))
        {
            bool isAlone = group.Count == branches.Count;
            foreach (UnionBranch branch in group)
            {
                if (!isAlone && branch.Types.Types.Count > 0)
                {
                    tests[branch].Add(new(CaseTestKind.JsonKind, branch.Types.Tokens(), ""));
                }
            }

            if (group.Count > 1)
            {
                TellApart(scope, group, tests, []);
            }
        }

        return [.. branches.Select(branch => new UnionCaseModel(branch.TypeName, tests[branch].ToEquatableArray()))];
    }

    /// <summary>
    /// Whether a constant that each branch requires, and no other shares, tells which one a value is.
    /// </summary>
    public static bool AreToldByRequiredConstants(BuildScope scope, List<SchemaNode> branches)
    {
        IEnumerable<string> members = branches.Count == 0 ? [] : branches[0].Required.Select(required => required.Name);
        foreach (string member in members.Where(
            name => branches.All(branch => branch.Required.Any(it => it.Name == name))))
        {
            List<IGrouping<string, SchemaNode>> groups = [.. branches
                .SelectMany(
                    branch => Constants(scope, branch, member)
                        .DefaultIfEmpty("")
                        .Select(constant => (constant, branch)))
                .GroupBy(it => it.constant, it => it.branch)];
            if (groups.Count > 1
                && groups.All(group => group.Key.Length > 0
                    && (group.Count() == 1
                        || (group.Count() < branches.Count && AreToldByRequiredConstants(scope, [.. group])))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Branches that a look at the first token does not tell apart stay together.</summary>
    private static List<List<UnionBranch>> ByType(List<UnionBranch> branches)
    {
        List<List<UnionBranch>> groups = [];
        foreach (UnionBranch branch in branches)
        {
            List<List<UnionBranch>> touching = [.. groups.Where(
                group => group.Any(other => other.Types.Overlaps(branch.Types)))];
            List<UnionBranch> merged = [.. touching.SelectMany(group => group), branch];
            groups.RemoveAll(touching.Contains);
            groups.Add(merged);
        }

        return groups;
    }

    private static void TellApart(
        BuildScope scope,
        List<UnionBranch> branches,
        Dictionary<UnionBranch, List<CaseTestModel>> tests,
        HashSet<string> used)
    {
        IEnumerable<string> members = branches.SelectMany(branch => Members(scope, branch.Schema)).Distinct();
        foreach (string member in members.Where(name => !used.Contains(name)))
        {
            Dictionary<UnionBranch, EquatableArray<string>> constants = branches.ToDictionary(
                branch => branch, branch => Constants(scope, branch.Schema, member).ToEquatableArray());
            List<EquatableArray<string>> distinct = [.. constants.Values.Distinct()];
            bool isTold = distinct.Count > 1
                && distinct.All(values => values.Count > 0)
                && distinct.Sum(values => values.Count) == distinct.SelectMany(values => values).Distinct().Count();
            if (!isTold)
            {
                continue;
            }

            foreach (IGrouping<EquatableArray<string>, UnionBranch> group in branches.GroupBy(
                branch => constants[branch]))
            {
                foreach (UnionBranch branch in group)
                {
                    tests[branch].Add(new(CaseTestKind.Constant, member, group.Key[0])
                    {
                        Aliases = group.Key.Skip(1).ToEquatableArray(),
                    });
                }

                if (group.Count() > 1)
                {
                    TellApart(scope, [.. group], tests, [.. used, member]);
                }
            }

            return;
        }

        bool isToldApart = MemberTests.ByConstant(scope, branches, tests)
            || ByMembers(branches, tests)
            || MemberTests.ByType(scope, branches, tests)
            || MemberTests.ByOwnMembers(branches, tests);
        if (!isToldApart)
        {
            Report(scope, WithoutOwnMember(branches));
        }
    }

    /// <summary>Names of the members of an object, or of each case of a union in a union.</summary>
    private static List<string> Members(BuildScope scope, SchemaNode schema)
    {
        List<string> members = [];
        HashSet<SchemaNode> seen = new(SameNode.Comparer);
        Queue<SchemaNode> waiting = new([schema]);
        while (waiting.Count > 0)
        {
            SchemaNode next = waiting.Dequeue();
            if (seen.Add(next))
            {
                members.AddRange(next.Properties.Select(property => property.Name));
                ValueKinds
                    .BranchesOf(next, scope)
                    .ForEach(branch => waiting.Enqueue(scope.Merger.Merge(scope.Merger.Follow(branch))));
            }
        }

        return members;
    }

    /// <summary>Each branch but the last must have a required member that no later branch knows.</summary>
    private static bool ByMembers(List<UnionBranch> branches, Dictionary<UnionBranch, List<CaseTestModel>> tests)
    {
        List<UnionBranch> rest = [.. branches];
        List<(UnionBranch Branch, string Member)> found = [];
        while (rest.Count > 1 && OwnMember(rest) is { } own)
        {
            found.Add(own);
            rest.Remove(own.Branch);
        }

        if (rest.Count > 1)
        {
            return false;
        }

        found.AddRange(rest[0].Schema.Required.Select(required => (rest[0], required.Name)));
        foreach ((UnionBranch branch, string member) in found)
        {
            tests[branch].Add(new(CaseTestKind.HasMember, member, ""));
        }

        return true;
    }

    private static (UnionBranch Branch, string Member)? OwnMember(List<UnionBranch> branches) => branches
        .SelectMany(branch => branch.Schema.Required.Select(required => (branch, required.Name)))
        .Where(it => branches.All(other => ReferenceEquals(other, it.branch) || !Knows(other, it.Name)))
        .Select(it => ((UnionBranch, string)?)it)
        .FirstOrDefault();

    /// <summary>
    /// The branches that are left when those that have a member of their own are taken away: two at least.
    /// </summary>
    private static List<UnionBranch> WithoutOwnMember(List<UnionBranch> branches)
    {
        List<UnionBranch> rest = [.. branches];
        while (rest.Count > 2 && OwnMember(rest) is { } own)
        {
            rest.Remove(own.Branch);
        }

        return rest;
    }

    private static void Report(BuildScope scope, List<UnionBranch> branches)
    {
        (UnionBranch one, UnionBranch other) = Alike(scope, branches);
        if (!branches.Any(branch => scope.Damage.Touches(branch.Place, levels: 1)))
        {
            scope.Report(ModelRules.UnionNotDecidable, other.Span, Describe(one), Describe(other));
        }

        string Describe(UnionBranch branch) => $"{branch.TypeName} at {scope.Describe(branch.Span)}";
    }

    /// <summary>
    /// Two branches that nothing tells apart. Where a constant tells the most of them, these are one that lacks it, or
    /// shares it, and another.
    /// </summary>
    private static (UnionBranch One, UnionBranch Other) Alike(BuildScope scope, List<UnionBranch> branches)
    {
        Dictionary<UnionBranch, List<string>>? byMember = branches
            .SelectMany(branch => branch.Schema.Properties.Select(property => property.Name))
            .Distinct()
            .Select(
                member => branches.ToDictionary(branch => branch, branch => Constants(scope, branch.Schema, member)))
            .Where(constants => constants.Values.Any(values => values.Count > 0))
            .OrderByDescending(constants => constants.Values.Count(values => values.Count > 0))
            .FirstOrDefault();
        if (byMember is null)
        {
            return (branches[0], branches[1]);
        }

        for (int i = 1; i < branches.Count; i++)
        {
            UnionBranch? same = branches
                .Take(i)
                .FirstOrDefault(branch => byMember[branch].Intersect(byMember[branches[i]]).Any());
            if (same is not null)
            {
                return (same, branches[i]);
            }
        }

        UnionBranch without = branches.FirstOrDefault(branch => byMember[branch].Count == 0) ?? branches[1];
        return (branches.First(branch => !ReferenceEquals(branch, without)), without);
    }

    private static bool Knows(UnionBranch branch, string member) =>
        branch.Schema.Properties.Any(property => property.Name == member)
            || branch.Schema.Required.Any(it => it.Name == member);

    /// <summary>
    /// The texts that a member can have: its constant and what is read as it, its known values, those of each case of a
    /// union in a union. None if it can have others.
    /// </summary>
    private static List<string> Constants(BuildScope scope, SchemaNode schema, string member) =>
        Constants(scope, schema, member, new(SameNode.Comparer));

    private static List<string> Constants(
        BuildScope scope, SchemaNode schema, string member, Dictionary<SchemaNode, List<string>> known)
    {
        if (known.TryGetValue(schema, out List<string>? constants))
        {
            return constants;
        }

        // A union that leads back to itself has no constants to tell it by.
        known[schema] = [];
        return known[schema] = ConstantsAnew(scope, schema, member, known);
    }

    private static List<string> ConstantsAnew(
        BuildScope scope, SchemaNode schema, string member, Dictionary<SchemaNode, List<string>> known)
    {
        if (schema.Properties.FirstOrDefault(property => property.Name == member)?.Schema is { } own)
        {
            SchemaNode merged = scope.Merger.Merge(scope.Merger.Follow(own));
            JsonValue[] values = merged.Const is { } constant ? [constant] : [.. merged.Enum ?? []];
            if (values.Length > 0)
            {
                return values.All(value => value is JsonString)
                    ? [.. values.Cast<JsonString>().Select(value => value.Value), .. merged.Texts("x-const-aliases")]
                    : [];
            }
        }

        List<List<string>> cases = [.. ValueKinds.BranchesOf(schema, scope)
            .Select(branch => Constants(scope, scope.Merger.Merge(scope.Merger.Follow(branch)), member, known))];
        return cases.All(values => values.Count > 0) ? [.. cases.SelectMany(values => values).Distinct()] : [];
    }
}
