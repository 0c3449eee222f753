using LivePerson.Protocol.Generators.Parsing;

namespace LivePerson.Protocol.Generators.Model.Building;

/// <summary>
/// Whether C# types and their checks say all that a schema says. Where they do not, the type checks itself against the
/// schema at run time, whole.
/// </summary>
internal sealed class Exactness(BuildScope scope)
{
    /// <summary>Keywords that no type and no check of a member expresses.</summary>
    private static readonly HashSet<string> BeyondTypes = new(StringComparer.Ordinal)
    {
        "not", "if", "contains", "unevaluatedItems", "unevaluatedProperties", "patternProperties", "propertyNames",
        "dependentRequired", "dependentSchemas", "dependencies",
    };

    private readonly HashSet<SchemaNode> _open = new(SameNode.Comparer);

    /// <summary>The schema as a text for the check at run time; null if types say it all.</summary>
    public string? SchemaFor(SchemaNode place) =>
        IsExactType(place) ? null : SchemaBundle.Of(place, scope.Schemas, scope.Report);

    /// <summary>A value whose type is emitted checks itself; of any other, the owner must know.</summary>
    private bool IsExactValue(SchemaNode node)
    {
        SchemaNode place = scope.Merger.Follow(node);
        SchemaNode schema = scope.Merger.Merge(place);
        return ValueKinds.Of(schema, scope)
            is ValueKind.Record or ValueKind.Tuple or ValueKind.Union or ValueKind.KindUnion or ValueKind.OpenEnum
            || IsExactType(place);
    }

    private bool IsExactType(SchemaNode place)
    {
        if (!_open.Add(place))
        {
            return true;
        }

        SchemaNode schema = scope.Merger.Merge(place);
        ValueKind kind = ValueKinds.Of(schema, scope);
        bool isExact = kind == ValueKind.Anything
            ? schema.Boolean != false && !Parts(place).Any(Restricts)
            : !IsNullableRoot(place, schema, kind)
                && !Parts(place).Any(SaysMore)
                && !IsClosedInPart(place)
                && Parts(place).Count(HasBranches) <= 1
                && !Parts(place).Any(HasBranchesTwice)
                && (schema.OneOf.Count + schema.AnyOf.Count == 0
                    || kind is ValueKind.Union or ValueKind.OpenEnum or ValueKind.Single)
                && IsExact(schema, kind);
        _open.Remove(place);
        return isExact;
    }

    private bool IsExact(SchemaNode schema, ValueKind kind) => kind switch
    {
        ValueKind.Anything => false,
        ValueKind.Record => IsExactRecord(schema),
        ValueKind.Union =>
            schema.Types.All(type => type is JsonType.Object or JsonType.Null) && IsToldByConstants(schema),
        ValueKind.KindUnion => schema.Const is null && schema.Enum is null && ValueKinds.TypesOf(schema)
            .Where(type => type != JsonType.Null)
            .All(type => IsExact(schema with { Types = [type] }, ValueKinds.Of(schema with { Types = [type] }, scope))),
        ValueKind.OpenEnum => schema.Constraints.Count == 0,
        ValueKind.List =>
            schema.Types.Count > 0
                && schema.Enum is null
                && schema.Const is null
                && (schema.Items is null || IsExactValue(schema.Items)),
        ValueKind.Tuple => schema.Types.Count > 0 && schema.Enum is null && schema.Const is null
            && schema.Constraints.All(constraint => constraint.Keyword == "minItems"
                && constraint.Value is JsonNumber number
                    && int.TryParse(number.Text, out int count)
                    && count <= schema.PrefixItems.Count)
            && schema.PrefixItems.All(IsExactValue)
            && schema.Items is null or { Boolean: not null },
        ValueKind.Dictionary => schema.Types.Count > 0 && schema.Enum is null && schema.Const is null
            && (schema.AdditionalProperties is not { Boolean: null } values || IsExactValue(values)),
        ValueKind.Single =>
            schema.OneOf.Count <= 2
                && schema.Types.Count == 0
                && schema.Constraints.Count == 0
                && schema.Properties.Count == 0
                && schema.Required.Count == 0
            && ValueKinds.BranchesOf(schema, scope).All(IsExactValue),
        ValueKind.Number =>
            ValueKinds.TypesOf(schema).Contains(JsonType.Number) && schema.Constraints.All(CheckBuilder.IsExpressible),
        _ => schema.Constraints.All(CheckBuilder.IsExpressible),
    };

    private bool IsExactRecord(SchemaNode schema) =>
        schema.AdditionalProperties is not { Boolean: null }
        && schema.Enum is null
        && schema.Const is null
        && schema.Constraints.All(constraint => constraint.Keyword is "minProperties" or "maxProperties")
        && (schema.Types.Count > 0 || schema.Items is null)
        && schema.Properties.All(property => IsExactValue(property.Schema));

    /// <summary>
    /// Constants that every case must have leave no value to two cases; of a union told apart otherwise, one value can
    /// be both.
    /// </summary>
    private bool IsToldByConstants(SchemaNode schema)
    {
        List<SchemaNode> branches = [.. ValueKinds
            .BranchesOf(schema, scope)
            .Select(branch => scope.Merger.Merge(scope.Merger.Follow(branch)))];
        return schema.OneOf.Count + schema.AnyOf.Count == branches.Count
            && branches.All(branch => branch.Types.Count == 1 && branch.Types[0] == JsonType.Object)
            && UnionTests.AreToldByRequiredConstants(scope, branches);
    }

    /// <summary>A member can be null; a message that is null needs a type that holds it.</summary>
    private bool IsNullableRoot(SchemaNode place, SchemaNode schema, ValueKind kind) =>
        place.Pointer.Length == 0
        && kind is ValueKind.Record or ValueKind.Union or ValueKind.KindUnion
        && ValueKinds.AdmitsNull(schema, scope);

    /// <summary>Of schemas that hold together, one can forbid the members that another names.</summary>
    private bool IsClosedInPart(SchemaNode place)
    {
        List<SchemaNode> parts = [.. Parts(place)];
        return parts.Count(part => part.Properties.Count > 0) > 1
            && parts.Any(part => part.AdditionalProperties is { Boolean: not true });
    }

    private static bool Restricts(SchemaNode part) =>
        part.Boolean == false || part.Words is { } words && words.Members.Any(member =>
            member.Name is not ("$ref" or "allOf")
                && Keywords.Schema.Find(member.Name)?.Support == KeywordSupport.Enforced);

    /// <summary>Of several unions that a value must be of, a type can be one.</summary>
    private static bool HasBranches(SchemaNode part) =>
        part.OneOf.Count - SchemaMerger.OnlyBranch(part.OneOf).Count > 0
            || part.AnyOf.Count - SchemaMerger.OnlyBranch(part.AnyOf).Count > 0;

    private static bool HasBranchesTwice(SchemaNode part) => part.OneOf.Count > 0 && part.AnyOf.Count > 0;

    private static bool SaysMore(SchemaNode part) =>
        part.Words is { } words && words.Members.Any(member => BeyondTypes.Contains(member.Name));

    /// <summary>The schemas that are put together at a place: itself, what it extends, what it refers to.</summary>
    private IEnumerable<SchemaNode> Parts(SchemaNode place)
    {
        Stack<SchemaNode> open = new([place]);
        HashSet<SchemaNode> seen = new(SameNode.Comparer);
        while (open.Count > 0)
        {
            SchemaNode part = open.Pop();
            if (!seen.Add(part))
            {
                continue;
            }

            yield return part;
            if (part.Reference is { } reference && scope.Schemas.Resolve(part, reference).Node is { } target)
            {
                open.Push(target);
            }

            foreach (SchemaNode other in part.AllOf
                .Concat(SchemaMerger.OnlyBranch(part.AnyOf))
                .Concat(SchemaMerger.OnlyBranch(part.OneOf)))
            {
                open.Push(other);
            }
        }
    }
}
