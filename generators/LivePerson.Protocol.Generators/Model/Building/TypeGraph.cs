namespace LivePerson.Protocol.Generators.Model.Building;

/// <summary>
/// Which emitted types hold values of which, to find those whose values can hold values of their own type.
/// </summary>
internal sealed class TypeGraph(IReadOnlyList<TypeModel> types)
{
    private readonly Dictionary<string, HashSet<string>> _holds = types.ToDictionary(
        type => type.Name, type => new HashSet<string>(Held(type)));

    public bool IsRecursive(string name)
    {
        HashSet<string> reached = new(StringComparer.Ordinal);
        Stack<string> open = new([name]);
        while (open.Count > 0)
        {
            foreach (string held in _holds.TryGetValue(open.Pop(), out HashSet<string>? all) ? all : [])
            {
                if (held == name)
                {
                    return true;
                }

                if (reached.Add(held))
                {
                    open.Push(held);
                }
            }
        }

        return false;
    }

    private static IEnumerable<string> Held(TypeModel type) => type switch
    {
        RecordModel record => record.Properties.SelectMany(property => Held(property.Value.Type)),
        UnionModel union => union.Cases.Select(it => it.TypeName),
        _ => [],
    };

    private static IEnumerable<string> Held(TypeReference type) => type switch
    {
        NamedType named => [named.Name],
        ListType list => Held(list.Item.Type),
        DictionaryType dictionary => Held(dictionary.Value.Type),
        _ => [],
    };
}
