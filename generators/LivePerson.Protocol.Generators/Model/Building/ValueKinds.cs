using LivePerson.Protocol.Generators.Parsing;

namespace LivePerson.Protocol.Generators.Model.Building;

/// <summary>What kind of C# type a schema's value becomes.</summary>
internal enum ValueKind
{
    Anything,
    Boolean,
    Integer,
    Number,
    String,
    OpenEnum,
    List,
    Tuple,
    Dictionary,
    Record,

    /// <summary>One of several schemas.</summary>
    Union,

    /// <summary>One of several JSON types.</summary>
    KindUnion,

    /// <summary>A union of which one branch is left when null is taken away.</summary>
    Single,
}

/// <summary>Tells the kinds apart.</summary>
internal static class ValueKinds
{
    public static ValueKind Of(SchemaNode schema, BuildScope scope)
    {
        if (schema.Boolean is not null)
        {
            return ValueKind.Anything;
        }

        if (OpenEnumBuilder.IsOpenEnum(schema, scope))
        {
            return ValueKind.OpenEnum;
        }

        if (schema.OneOf.Count + schema.AnyOf.Count > 0)
        {
            List<SchemaNode> branches = [.. BranchesOf(schema, scope)
                .Select(branch => scope.Merger.Merge(scope.Merger.Follow(branch)))];
            if (ScalarOf(schema, branches) is { } scalar)
            {
                return OfType(scalar, schema);
            }

            if (!OnlyRefine(schema, branches))
            {
                return branches.Count switch
                {
                    0 => ValueKind.Anything,
                    1 => ValueKind.Single,
                    _ => CanBeTold(branches) ? ValueKind.Union : ValueKind.Anything,
                };
            }
        }

        List<JsonType> types = [.. TypesOf(schema).Where(type => type != JsonType.Null)];
        return types.Count switch
        {
            0 => schema.Types.Count > 0 ? ValueKind.Anything : Untyped(schema),
            1 => OfType(types[0], schema),
            _ => ValueKind.KindUnion,
        };
    }

    public static bool AdmitsNull(SchemaNode schema, BuildScope scope) =>
        (schema.Const, schema.Enum) switch
        {
            ({ } constant, _) => constant is JsonNull,
            (_, { } values) =>
                values.Any(value => value is JsonNull)
                    && (schema.Types.Count == 0 || schema.Types.Contains(JsonType.Null)),
            _ => schema.Types.Contains(JsonType.Null),
        }
        || schema.OneOf.Concat(schema.AnyOf).Any(branch => IsNull(branch, scope));

    /// <summary>The branches of a union, null taken away; of "anyOf", those that refer to one schema are one.</summary>
    public static List<SchemaNode> BranchesOf(SchemaNode schema, BuildScope scope)
    {
        IEnumerable<SchemaNode> branches = (schema.OneOf.Count > 0 ? schema.OneOf : schema.AnyOf)
            .Where(branch => !IsNull(branch, scope) && !scope.Merger.Follow(branch).IsLost);
        return schema.OneOf.Count > 0
            ? [.. branches]
            : [.. branches.GroupBy(scope.Merger.Follow, SameNode.Comparer).Select(same => same.First())];
    }

    /// <summary>The JSON types that a schema allows: as it says, or as its constants are.</summary>
    public static EquatableArray<JsonType> TypesOf(SchemaNode schema)
    {
        IEnumerable<JsonValue> values = schema.Const is { } constant ? [constant] : schema.Enum ?? [];
        EquatableArray<JsonType> types = schema.Types.Count > 0
            ? schema.Types
            : values.Select(TypeOf).Distinct().ToEquatableArray();

        // Every integer is a number: as types of values they are one.
        return types.Contains(JsonType.Number)
            ? types.Where(type => type != JsonType.Integer).ToEquatableArray()
            : types;
    }

    public static JsonType TypeOf(JsonValue value) => value switch
    {
        JsonNull => JsonType.Null,
        JsonBoolean => JsonType.Boolean,
        JsonNumber number =>
            number.Text.Any(character => character is '.' or 'e' or 'E') ? JsonType.Number : JsonType.Integer,
        JsonString => JsonType.String,
        JsonArray => JsonType.Array,
        _ => JsonType.Object,
    };

    /// <summary>The one type of strings, numbers or flags that all branches ask for; null if there is none.</summary>
    private static JsonType? ScalarOf(SchemaNode schema, List<SchemaNode> branches)
    {
        if (schema.Types.Count > 0
            || branches.Count < 2
            || branches.Any(branch => branch.OneOf.Count + branch.AnyOf.Count > 0))
        {
            return null;
        }

        List<EquatableArray<JsonType>> types = [.. branches.Select(TypesOf)];
        return types.All(it => it.Count == 1 && it[0] is JsonType.Integer or JsonType.Number)
            ? types.SelectMany(it => it).Max()
            : types.All(it => it.Count == 1 && it[0] == types[0][0] && it[0] is JsonType.String or JsonType.Boolean)
                ? types[0][0]
            : null;
    }

    /// <summary>
    /// Whether the branches say nothing that a type of its own could: a string with several lengths is a string, an
    /// object of which one of two members must be there is that object.
    /// </summary>
    private static bool OnlyRefine(SchemaNode schema, List<SchemaNode> branches)
    {
        JsonType[] types = [.. schema.Types.Where(type => type != JsonType.Null)];
        if (types.Length == 1 && types[0] != JsonType.Object)
        {
            return true;
        }

        bool isObject = types.Length == 1 || (types.Length == 0 && schema.Properties.Count > 0);
        return isObject && branches.All(branch =>
            branch.Properties.Count == 0
            && branch.OneOf.Count + branch.AnyOf.Count == 0
            && branch.Types.All(type => type == JsonType.Object));
    }

    /// <summary>Whether a look at the first token tells the branches apart, objects among themselves aside.</summary>
    private static bool CanBeTold(List<SchemaNode> branches)
    {
        List<(JsonTypeSet Types, bool IsObject)> all = [.. branches.Select(
            branch => (JsonTypeSet.Of(branch), IsObject(branch)))];
        return !all.Where((left, index) => all.Skip(index + 1)
            .Any(right => !(left.IsObject && right.IsObject) && left.Types.Overlaps(right.Types))).Any();
    }

    private static bool IsObject(SchemaNode branch) => branch.Types.Count == 0
        ? branch.Properties.Count + branch.Required.Count + branch.OneOf.Count + branch.AnyOf.Count > 0
        : branch.Types.All(type => type == JsonType.Object);

    private static bool IsNull(SchemaNode branch, BuildScope scope)
    {
        SchemaNode schema = scope.Merger.Merge(scope.Merger.Follow(branch));
        return schema.Const is JsonNull || (schema.Types.Count == 1 && schema.Types[0] == JsonType.Null);
    }

    private static ValueKind OfType(JsonType type, SchemaNode schema) => type switch
    {
        JsonType.Boolean => ValueKind.Boolean,
        JsonType.Integer or JsonType.Number => ExactNumbers.KindOf(type, schema),
        JsonType.String => ValueKind.String,
        JsonType.Array => schema.PrefixItems.Count > 0 ? ValueKind.Tuple : ValueKind.List,
        JsonType.Object => IsDictionary(schema) ? ValueKind.Dictionary : ValueKind.Record,
        _ => ValueKind.Anything,
    };

    /// <summary>A schema without "type" speaks of the type that its keywords belong to.</summary>
    private static ValueKind Untyped(SchemaNode schema)
    {
        if (schema.Properties.Count > 0 || schema.Required.Count > 0)
        {
            return ValueKind.Record;
        }

        // A list is only one of the values that "items" without a type allows.
        return ValueKind.Anything;
    }

    private static bool IsDictionary(SchemaNode schema) =>
        schema.Properties.Count == 0
        && schema.Required.Count == 0
        && schema.AdditionalProperties is { Boolean: not false };
}
