using LivePerson.Protocol.Generators.Diagnostics;
using LivePerson.Protocol.Generators.Parsing;

namespace LivePerson.Protocol.Generators.Model.Building;

/// <summary>
/// Unions: told apart by a constant member, by a second one, by the members present, by the JSON type.
/// </summary>
internal static class UnionBuilder
{
    public static UnionModel Build(BuildScope scope, string name, SchemaNode place, SchemaNode schema)
    {
        List<UnionBranch> branches = schema.OneOf.Count + schema.AnyOf.Count > 0
            ? [.. ValueKinds.BranchesOf(schema, scope)
                .Where(branch => !UnionCycle.LeadsBack(scope, place, branch))
                .Select(branch => UnionBranch.Of(scope, name, schema, branch))]
            : [.. ValueKinds
                .TypesOf(schema)
                .Where(type => type != JsonType.Null)
                .Select(type => UnionBranch.OfType(scope, name, schema, type))];
        List<UnionCaseModel> cases = UnionTests.Of(scope, branches);
        return new UnionModel
        {
            Namespace = scope.Namespace,
            Name = name,
            SchemaPath = scope.SchemaPath(place),
            Summary = schema.Description ?? schema.Title,
            Obsolete = schema.IsDeprecated ? "The schema marks it as deprecated." : null,
            IsRoot = place.Pointer.Length == 0,
            Cases = cases.ToEquatableArray(),
            UnknownName = "Unknown" + name,
            ExactSchema = scope.Exactness.SchemaFor(place),
            Discriminator = cases
                .SelectMany(it => it.Tests)
                .FirstOrDefault(test => test.Kind == CaseTestKind.Constant)?.Subject,
            IsObjectsOnly = branches.All(branch => branch.IsObject)
                && !(place.Pointer.Length == 0 && ValueKinds.AdmitsNull(schema, scope)),
        };
    }
}

/// <summary>One branch of a union: its type, and what can be looked at to tell it apart.</summary>
internal sealed record UnionBranch(
    string TypeName, SchemaNode Place, SchemaNode Schema, SourceSpan Span, JsonTypeSet Types, bool IsObject)
{
    public static UnionBranch Of(BuildScope scope, string unionName, SchemaNode union, SchemaNode branch)
    {
        // What stands beside the union holds for each branch too.
        SchemaNode shared = union with
        {
            OneOf = [],
            AnyOf = [],
            Title = null,
            Description = null,
            Annotations = [],
            Links = [],
            Definitions = [],
        };
        bool hasShared = union.Properties.Count > 0 || union.Required.Count > 0;
        SchemaNode place = scope.Merger.Follow(branch);
        SchemaNode schema = hasShared
            ? scope.Merger.Merge(
                branch with { Reference = null, AllOf = [shared, branch], Annotations = branch.Annotations })
            : scope.Merger.Merge(place);
        ValueKind kind = ValueKinds.Of(schema, scope);
        bool isObject = UnionCycle.IsObject(scope, schema);
        if (kind == ValueKind.Record)
        {
            SchemaNode home = hasShared ? branch : place;
            string name = scope.Names.Of(home);
            scope.Define(name, home, () => RecordBuilder.Build(scope, name, home, schema));
            return new(name, branch, schema, branch.Span, JsonTypeSet.Of(schema), isObject);
        }

        string caseName = unionName + scope.Names.BranchLabel(branch);
        ValueModel value = scope.Values.Build(branch);
        scope.Define(
            caseName,
            branch,
            () => RecordBuilder.BuildCase(scope, caseName, branch, value, schema.Description ?? schema.Title));
        return new(caseName, branch, schema, branch.Span, JsonTypeSet.Of(schema), isObject);
    }

    /// <summary>The branch of a schema that allows several JSON types.</summary>
    public static UnionBranch OfType(BuildScope scope, string unionName, SchemaNode union, JsonType type)
    {
        SchemaNode schema = union with { Types = [type], Title = null, Description = null };
        ValueModel value = scope.Values.BuildPart(schema, unionName + type);
        string caseName = unionName + type + (value.Type is NamedType ? "Case" : "");
        caseName = scope.Add(
            RecordBuilder.BuildCase(
                scope, caseName, union, value, $"The value as JSON {type.ToString().ToLowerInvariant()}."));
        return new(caseName, union, schema, union.Span, JsonTypeSet.Of(schema), type == JsonType.Object);
    }
}
