using LivePerson.Protocol.Generators.Model;

namespace LivePerson.Protocol.Generators.Emission;

/// <summary>The bits of a record's <c>_wire</c> field.</summary>
internal static class Flags
{
    public static IEnumerable<PropertyModel> Of(RecordModel record) => record.Shape == RecordShape.Object
        ? record.Properties.Where(property => property.KeepsExplicitNull || property.KeepsAbsence)
        : [];

    public static string Of(RecordModel record, PropertyModel property) =>
        Literals.Flag(Of(record).TakeWhile(it => !ReferenceEquals(it, property)).Count());
}
