using LivePerson.Protocol.Generators.Parsing;

namespace LivePerson.Protocol.Generators.Model.Building;

/// <summary>
/// Makes records the cases of their unions: a record of one union derives from it; a record of several is wrapped in
/// each, because a C# record has one base.
/// </summary>
internal static class UnionMembership
{
    public static void Settle(BuildScope scope)
    {
        List<UnionModel> unions = [.. scope.Types.OfType<UnionModel>()];
        Dictionary<string, int> counts = unions
            .SelectMany(union => union.Cases.Select(it => it.TypeName).Distinct())
            .GroupBy(name => name)
            .ToDictionary(group => group.Key, group => group.Count());
        foreach (UnionModel union in unions)
        {
            List<UnionCaseModel> cases = [];
            foreach (UnionCaseModel unionCase in union.Cases)
            {
                string name = unionCase.TypeName;
                if (counts[name] == 1 && scope.Find(name) is RecordModel record)
                {
                    scope.Replace(record with { Union = union.Name, IsUnionRoot = union.IsRoot });
                    cases.Add(unionCase);
                }
                else
                {
                    cases.Add(unionCase with { TypeName = Wrap(scope, union, name) });
                }
            }

            scope.Replace(union with { Cases = cases.ToEquatableArray() });
        }
    }

    private static string Wrap(BuildScope scope, UnionModel union, string caseName)
    {
        string name = union.Name + caseName;
        TypeModel type = scope.Find(caseName)!;
        ValueModel value = new(new NamedType(caseName, type.Kind), IsNullable: false, []);
        return scope.Add(new RecordModel
        {
            Namespace = scope.Namespace,
            Name = name,
            SchemaPath = union.SchemaPath,
            Summary = type.Summary,
            Shape = RecordShape.Value,
            Properties = LocalNames.Assign([PropertyBuilder.Wrapped(value, isSensitive: false)]),
            Union = union.Name,
            IsUnionRoot = union.IsRoot,
        });
    }
}
