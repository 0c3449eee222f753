using LivePerson.Protocol.Generators.Diagnostics;
using LivePerson.Protocol.Generators.Emission;
using LivePerson.Protocol.Generators.Parsing;

namespace LivePerson.Protocol.Generators.Model.Building;

/// <summary>
/// From a schema to the C# type of the value that it describes; types that this needs are made on the way.
/// </summary>
internal sealed class ValueBuilder(BuildScope scope)
{
    private readonly HashSet<SchemaNode> _open = new(SameNode.Comparer);

    public ValueModel Build(SchemaNode node)
    {
        SchemaNode place = scope.Merger.Follow(node);
        SchemaNode schema = scope.Merger.Merge(place);
        if (!_open.Add(place))
        {
            // A list of itself, say: only a type of its own can close such a circle.
            return new(DefineRoot(place, schema), IsNullable: false, []);
        }

        ValueModel value = Build(place, schema);
        _open.Remove(place);
        return value;
    }

    /// <summary>The type of a file's root: a type of its own, whatever the schema describes.</summary>
    public NamedType DefineRoot(SchemaNode place, SchemaNode schema)
    {
        ValueKind kind = ValueKinds.Of(schema, scope);
        string name = scope.Names.Of(place);
        switch (kind)
        {
            // A struct cannot be the null that some enums allow.
            case ValueKind.Record or ValueKind.Union or ValueKind.KindUnion:
            case ValueKind.OpenEnum when !ValueKinds.AdmitsNull(schema, scope):
                return Define(kind, place, schema);
            default:
                scope.Define(name, place, () => RecordBuilder.BuildWrapper(scope, name, place, schema));
                return new(name, NamedTypeKind.Record);
        }
    }

    private ValueModel Build(SchemaNode place, SchemaNode schema)
    {
        ValueKind kind = ValueKinds.Of(schema, scope);
        bool isNullable = ValueKinds.AdmitsNull(schema, scope);
        EquatableArray<CheckModel> checks = kind == ValueKind.Record ? [] : CheckBuilder.Of(schema, kind);
        TypeReference type = kind switch
        {
            ValueKind.Single => Build(ValueKinds.BranchesOf(schema, scope)[0]).Type,
            ValueKind.Record or ValueKind.Tuple or ValueKind.Union or ValueKind.KindUnion or ValueKind.OpenEnum =>
                Define(kind, place, schema),
            ValueKind.List => new ListType(
                schema.Items is null ? Anything() : Build(schema.Items),
                scope.Settings.ReadBareElements || schema.Text("x-reads") == "element",
                schema.Text("x-writes") == "element"),
            ValueKind.Dictionary =>
                new DictionaryType(
                    schema.AdditionalProperties is { Boolean: null } values ? Build(values) : Anything()),
            ValueKind.String => new BuiltInType(Formats.Of(schema), schema.Text("x-reads") == "number"),
            ValueKind.Integer =>
                new BuiltInType(
                    schema.Format == "int32" ? BuiltIn.Int32 : BuiltIn.Int64, schema.Text("x-reads") == "string"),
            ValueKind.Number => new BuiltInType(
                schema.Format is "double" or "float" ? BuiltIn.Double : BuiltIn.Decimal,
                schema.Text("x-reads") == "string"),
            ValueKind.Boolean => new BuiltInType(BuiltIn.Boolean),
            _ => new BuiltInType(BuiltIn.Element),
        };
        if (kind == ValueKind.Single)
        {
            checks = Build(ValueKinds.BranchesOf(schema, scope)[0]).Checks.Concat(checks).Distinct().ToEquatableArray();
        }

        return new(type, isNullable && kind != ValueKind.Anything, checks);
    }

    /// <summary>
    /// The value of one of several JSON types that a schema allows; a type of its own has the name given.
    /// </summary>
    public ValueModel BuildPart(SchemaNode schema, string name)
    {
        ValueKind kind = ValueKinds.Of(schema, scope);
        return kind is ValueKind.Record or ValueKind.Tuple or ValueKind.OpenEnum
            ? new(Define(kind, schema, schema, name), IsNullable: false, [])
            : Build(schema, schema) with { IsNullable = false };
    }

    private NamedType Define(ValueKind kind, SchemaNode place, SchemaNode schema) =>
        Define(kind, place, schema, scope.Names.Of(place));

    private NamedType Define(ValueKind kind, SchemaNode place, SchemaNode schema, string name)
    {
        switch (kind)
        {
            case ValueKind.OpenEnum:
                scope.Define(name, place, () => OpenEnumBuilder.Build(scope, name, place, schema));
                return new(name, NamedTypeKind.OpenEnum);
            case ValueKind.Union or ValueKind.KindUnion:
                scope.Define(name, place, () => UnionBuilder.Build(scope, name, place, schema));
                return new(name, NamedTypeKind.Union);
            case ValueKind.Tuple:
                scope.Define(name, place, () => RecordBuilder.BuildTuple(scope, name, place, schema));
                return new(name, NamedTypeKind.Record);
            default:
                scope.Define(name, place, () => RecordBuilder.Build(scope, name, place, schema));
                return new(name, NamedTypeKind.Record);
        }
    }

    public static ValueModel Anything() => new(new BuiltInType(BuiltIn.Element), IsNullable: false, []);
}
