using System.Globalization;
using LivePerson.Protocol.Generators.Model;

namespace LivePerson.Protocol.Generators.Emission;

/// <summary>
/// What the wire said of a record's members beyond their values, a bit for each: a member that was null rather than absent,
/// a fixed one that was missing. The fields <c>_wire</c>, <c>_wire1</c> … hold 64 of them each.
/// </summary>
internal static class Flags
{
    private const int PerField = 64;

    public static IEnumerable<PropertyModel> Of(RecordModel record) => record.Shape == RecordShape.Object
        ? record.Properties.Where(property => property.KeepsExplicitNull || property.KeepsAbsence)
        : [];

    /// <summary>The locals that a reader gathers them in; a field's name has a <c>_</c> before it.</summary>
    public static IEnumerable<string> Locals(RecordModel record) =>
        Enumerable.Range(0, (Of(record).Count() + PerField - 1) / PerField).Select(Local);

    /// <summary>The statement that sets a member's flag while it is read.</summary>
    public static string Set(RecordModel record, PropertyModel property)
    {
        int index = IndexOf(record, property);
        return $"{Local(index / PerField)} |= {Literals.Flag(index % PerField)};";
    }

    /// <summary>Whether a member's flag is set.</summary>
    public static string IsSet(RecordModel record, PropertyModel property) => $"{Masked(record, property)} != 0";

    /// <summary>Whether a member's flag is not set.</summary>
    public static string IsClear(RecordModel record, PropertyModel property) => $"{Masked(record, property)} == 0";

    private static string Masked(RecordModel record, PropertyModel property)
    {
        int index = IndexOf(record, property);
        return $"(_{Local(index / PerField)} & ({Literals.Flag(index % PerField)}))";
    }

    private static int IndexOf(RecordModel record, PropertyModel property) =>
        Of(record).TakeWhile(it => !ReferenceEquals(it, property)).Count();

    private static string Local(int field) => "wire" + (field == 0 ? "" : field.ToString(CultureInfo.InvariantCulture));
}
