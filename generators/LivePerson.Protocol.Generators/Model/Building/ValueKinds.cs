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
            List<SchemaNode> branches = [.. BranchesOf(schema, scope).Select(branch => scope.Merger.Merge(scope.Merger.Follow(branch)))];
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
        schema.Types.Contains(JsonType.Null)
        || schema.Const is JsonNull
        || (schema.Types.Count == 0 && schema.Enum is { } values && values.Any(value => value is JsonNull))
        || schema.OneOf.Concat(schema.AnyOf).Any(branch => IsNull(branch, scope));

    /// <summary>The branches of a union, null taken away.</summary>
    public static List<SchemaNode> BranchesOf(SchemaNode schema, BuildScope scope) =>
        [.. (schema.OneOf.Count > 0 ? schema.OneOf : schema.AnyOf).Where(branch => !IsNull(branch, scope) && !scope.Merger.Follow(branch).IsLost)];

    /// <summary>The JSON types that a schema allows: as it says, or as its constants are.</summary>
    public static EquatableArray<JsonType> TypesOf(SchemaNode schema)
    {
        if (schema.Types.Count > 0)
        {
            return schema.Types;
        }

        IEnumerable<JsonValue> values = schema.Const is { } constant ? [constant] : schema.Enum ?? [];
        return values.Select(TypeOf).Distinct().ToEquatableArray();
    }

    public static JsonType TypeOf(JsonValue value) => value switch
    {
        JsonNull => JsonType.Null,
        JsonBoolean => JsonType.Boolean,
        JsonNumber number => number.Text.Any(character => character is '.' or 'e' or 'E') ? JsonType.Number : JsonType.Integer,
        JsonString => JsonType.String,
        JsonArray => JsonType.Array,
        _ => JsonType.Object,
    };

    /// <summary>
    /// Whether the branches say nothing that a type of its own could: a string with several lengths is a string, an object of
    /// which one of two members must be there is that object.
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
        List<(JsonTypeSet Types, bool IsObject)> all = [.. branches.Select(branch => (JsonTypeSet.Of(branch), IsObject(branch)))];
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
        JsonType.Integer => ValueKind.Integer,
        JsonType.Number => ValueKind.Number,
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

        if (schema.PrefixItems.Count > 0)
        {
            return ValueKind.Tuple;
        }

        return schema.Items is not null ? ValueKind.List : ValueKind.Anything;
    }

    private static bool IsDictionary(SchemaNode schema) =>
        schema.Properties.Count == 0
        && schema.Required.Count == 0
        && schema.AdditionalProperties is { Boolean: not false };
}
