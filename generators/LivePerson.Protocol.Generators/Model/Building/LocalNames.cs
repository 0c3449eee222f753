namespace LivePerson.Protocol.Generators.Model.Building;

/// <summary>
/// The locals that emitted methods keep members' values in: none is named like another, like a member or like a type
/// that the record uses. Nobody but the emitted method sees them, so that siblings may change them.
/// </summary>
internal static class LocalNames
{
    public static EquatableArray<PropertyModel> Assign(IReadOnlyList<PropertyModel> properties)
    {
        HashSet<string> taken = new(StringComparer.Ordinal);
        foreach (PropertyModel property in properties)
        {
            taken.Add(property.Name);
            taken.UnionWith(Named(property.Value.Type));
        }

        return properties.Select(property => property with { LocalName = Free(property, taken) }).ToEquatableArray();
    }

    private static string Free(PropertyModel property, HashSet<string> taken)
    {
        string name = Identifier.Local(property.Name);
        while (!taken.Add(name))
        {
            name += "Value";
        }

        return name;
    }

    private static IEnumerable<string> Named(TypeReference type) => type switch
    {
        NamedType named => [named.Name],
        ListType list => Named(list.Item.Type),
        DictionaryType dictionary => Named(dictionary.Value.Type),
        _ => [],
    };
}
