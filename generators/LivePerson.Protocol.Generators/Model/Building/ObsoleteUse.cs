namespace LivePerson.Protocol.Generators.Model.Building;

/// <summary>
/// Finds the types whose code names something obsolete: what a schema deprecates is still read and written, and that
/// must not warn in a user's build.
/// </summary>
internal static class ObsoleteUse
{
    public static bool Any(BuildScope scope) => scope.Types.Any(type => type.Obsolete is not null);

    public static void Mark(BuildScope scope)
    {
        HashSet<string> obsolete = [.. scope.Types
            .Where(type => type.Obsolete is not null || HasObsoleteValue(type))
            .Select(type => type.Name)];
        foreach (TypeModel type in scope.Types.ToList())
        {
            if (HasObsoleteValue(type)
                || Members(type).Any(member => member.Obsolete is not null)
                || Named(type).Any(obsolete.Contains))
            {
                scope.Replace(type with { UsesObsolete = true });
            }
        }
    }

    public static SenderModel Mark(BuildScope scope, SenderModel sender) => sender with
    {
        UsesObsolete = sender.Operations.Any(operation =>
            scope.Find(operation.ResponseType)?.Obsolete is not null
            || (operation.RequestType is { } request && scope.Find(request)?.Obsolete is not null)
            || operation.Headers.Any(header => scope.Find(header.TypeName)?.Obsolete is not null)),
    };

    private static bool HasObsoleteValue(TypeModel type) =>
        type is OpenEnumModel model && model.Values.Any(value => value.Obsolete is not null);

    private static EquatableArray<PropertyModel> Members(TypeModel type) =>
        type is RecordModel record ? record.Properties : [];

    private static IEnumerable<string> Named(TypeModel type) => type switch
    {
        RecordModel record =>
            record.Properties
                .SelectMany(property => Named(property.Value.Type))
                .Concat(record.Union is null ? [] : [record.Union]),
        UnionModel union => union.Cases.Select(it => it.TypeName),
        _ => [],
    };

    private static IEnumerable<string> Named(TypeReference type) => type switch
    {
        NamedType named => [named.Name],
        ListType list => Named(list.Item.Type),
        DictionaryType dictionary => Named(dictionary.Value.Type),
        _ => [],
    };
}
