using System.Globalization;
using LivePerson.Protocol.Generators.Model;

namespace LivePerson.Protocol.Generators.Emission;

/// <summary>The optional items of a tuple: they end where the array ends.</summary>
internal static class TupleItems
{
    private const string Count = "items";

    public static List<PropertyModel> Optional(RecordModel record) => record.Shape == RecordShape.Tuple
        ? [.. record.Properties.Where(property => !property.IsRequired)]
        : [];

    /// <summary>The field that keeps how many of them were read; none where null is no item, so that the values tell.</summary>
    public static IEnumerable<string> Field(RecordModel record) =>
        Optional(record).Any(property => property.Value.IsNullable) ? [Count] : [];

    /// <summary>How many of them a reader met.</summary>
    public static string Read(RecordModel record) => string.Join(" + ", Optional(record).Select(property => $"(has{property.Name} ? 1 : 0)"));

    /// <summary>Finds how many of them are to be written: all, up to the last that has a value.</summary>
    public static void WriteCount(SourceWriter writer, RecordModel record)
    {
        List<PropertyModel> optional = Optional(record);
        if (optional.Count == 0)
        {
            return;
        }

        string all = optional.Count.ToString(CultureInfo.InvariantCulture);
        List<string> choices = record.RestOfItems is null ? [] : [$"AdditionalItems.Count > 0 ? {all}"];
        for (int count = optional.Count; count > 0; count--)
        {
            choices.Add($"{optional[count - 1].Name} is not null ? {count.ToString(CultureInfo.InvariantCulture)}");
        }

        writer.WriteLine($"int itemCount = {string.Join(" : ", choices)} : 0;");
        foreach (string field in Field(record))
        {
            writer.WriteLine($"if (_{field} > itemCount) {{ itemCount = _{field}; }}");
        }
    }
}
