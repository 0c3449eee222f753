using LivePerson.Protocol.Generators.Model;

namespace LivePerson.Protocol.Generators.Emission;

/// <summary>
/// Where a rule of .NET's analyzers presumes what is not so of an emitted type, its file says why, so that a build with every
/// rule on stays quiet. It stands in the half that users need not read.
/// </summary>
internal static class SuppressionEmitter
{
    public static void Write(SourceWriter writer, TypeModel type)
    {
        (string Category, string Id, string Reason)? suppression = type switch
        {
            UnionModel => ("Design", "CA1033", "Nobody else can derive from it."),
            OpenEnumModel => ("Design", "CA1034", "The constants of its values stand inside it."),
            RecordModel record when HasMembersWithoutState(record) =>
                ("Performance", "CA1822", "A fixed member is used as the others are."),
            _ => null,
        };
        if (suppression is var (category, id, reason))
        {
            writer.WriteLine($"[SuppressMessage({Literals.Of(category)}, {Literals.Of(id)}, Justification = {Literals.Of(reason)})]");
        }
    }

    private static bool HasMembersWithoutState(RecordModel record) =>
        record.Properties.Any(property => property.Constant is not null)
        || (record.Properties.Count == 0 && !record.KeepsAdditionalMembers);
}
