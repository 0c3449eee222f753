namespace LivePerson.Protocol.Generators.Model.Building;

/// <summary>The JSON context: an entry for each type, and for each list that a member is.</summary>
internal static class ContextBuilder
{
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "Default", "Equals", "GeneratedSerializerOptions", "GetHashCode", "GetType", "GetTypeInfo", "Options",
        "ToString",
    };

    public static ContextModel Build(BuildScope scope, string name, IReadOnlyList<TypeModel> types)
    {
        List<ContextEntryModel> entries = [];
        foreach (TypeModel type in types)
        {
            string property = Reserved.Contains(type.Name) || type.Name == name ? type.Name + "Info" : type.Name;
            entries.Add(
                new(
                    property,
                    type.Name,
                    type.Kind == NamedTypeKind.OpenEnum ? ContextEntryKind.OpenEnum : ContextEntryKind.Value,
                    ""));
            if (type is UnionModel union)
            {
                entries.Add(new(union.UnknownName, union.UnknownName, ContextEntryKind.Value, ""));
            }
        }

        IEnumerable<string> items = types.OfType<RecordModel>()
            .SelectMany(record => record.Properties)
            .Select(property => property.Value.Type)
            .OfType<ListType>()
            .Where(list => list.Item is { IsNullable: false, Type: NamedType })
            .Select(list => list.Item.Type.Text)
            .Distinct();
        HashSet<string> names = [.. entries.Select(entry => entry.PropertyName)];
        foreach (string item in items.Where(item => names.Add(item + "List")))
        {
            entries.Add(new(item + "List", $"ProtocolList<{item}>", ContextEntryKind.List, item));
        }

        return new(scope.Namespace, name, entries.ToEquatableArray(), ObsoleteUse.Any(scope));
    }
}
