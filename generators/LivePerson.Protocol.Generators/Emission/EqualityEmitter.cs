using LivePerson.Protocol.Generators.Model;

namespace LivePerson.Protocol.Generators.Emission;

/// <summary>
/// Equality of records that hold plain JSON: the compiler would compare a <c>JsonElement</c> by the document that it stands
/// in, and the same message, read twice, would not be equal.
/// </summary>
internal static class EqualityEmitter
{
    public static bool IsNeeded(RecordModel record) => record.OtherName is not null || Values(record).Any(IsElement);

    public static void Write(SourceWriter writer, RecordModel record)
    {
        List<string> tests = ["other is not null"];
        List<string> parts = [];
        foreach (PropertyModel property in Values(record))
        {
            tests.Add(IsElement(property)
                ? $"JsonValueEquality.Equals({property.Name}, other.{property.Name})"
                : $"EqualityComparer<{property.TypeText}>.Default.Equals({property.Name}, other.{property.Name})");
            parts.Add(IsElement(property) ? $"JsonValueEquality.HashOf({property.Name})" : property.Name);
        }

        if (record.OtherName is { } json)
        {
            tests.Add($"JsonValueEquality.Equals({json}, other.{json})");
            parts.Add($"JsonValueEquality.HashOf({json})");
        }

        foreach (string name in OwnFields(record))
        {
            tests.Add(name[0] == '_' ? $"{name} == other.{name}" : $"{name}.Equals(other.{name})");
            parts.Add(name);
        }

        writer.WriteLine($$"""
            /// <summary>Whether both say the same; what is plain JSON is compared by what it says.</summary>
            public bool Equals({{record.Name}}? other) => {{string.Join("\n    && ", tests)}};

            /// <inheritdoc/>
            public override int GetHashCode()
            {
                HashCode hash = default;
                {{string.Join("\n    ", parts.Select(part => $"hash.Add({part});"))}}
                return hash.ToHashCode();
            }
            """);
    }

    private static IEnumerable<PropertyModel> Values(RecordModel record) => record.Properties.Where(property => property.Constant is null);

    private static bool IsElement(PropertyModel property) => property.Value.Type is BuiltInType { Kind: BuiltIn.Element };

    private static IEnumerable<string> OwnFields(RecordModel record)
    {
        if (record is { Shape: RecordShape.Object, KeepsAdditionalMembers: true })
        {
            yield return "AdditionalMembers";
        }

        if (record.RestOfItems is not null)
        {
            yield return "AdditionalItems";
        }

        foreach (string field in Flags.Locals(record).Concat(TupleItems.Field(record)))
        {
            yield return "_" + field;
        }
    }
}
