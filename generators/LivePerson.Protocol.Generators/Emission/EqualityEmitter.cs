using LivePerson.Protocol.Generators.Model;

namespace LivePerson.Protocol.Generators.Emission;

/// <summary>
/// Equality of a record with members of any JSON: the compiler's own would ask whether they came from the same document.
/// </summary>
internal static class EqualityEmitter
{
    public static void Write(SourceWriter writer, RecordModel record)
    {
        if (record.OtherName is null && !record.Properties.Any(IsElement))
        {
            return;
        }

        List<Member> members = [.. Members(record)];
        writer.WriteLine($"""

            /// <summary>Whether both hold the same; JSON is compared by what it says, whatever the order of its members.</summary>
            public bool Equals({record.Name}? other) =>
                ReferenceEquals(this, other)
                || (other is not null
            """);
        foreach (Member member in members)
        {
            writer.WriteLine($"        && {Equal(member)}{(member == members[members.Count - 1] ? ");" : "")}");
        }

        writer.WriteLine("""

            /// <inheritdoc/>
            public override int GetHashCode()
            """);
        using (writer.WriteBlock())
        {
            writer.WriteLine("HashCode hash = default;");
            foreach (Member member in members)
            {
                writer.WriteLine($"hash.Add({(member.Kind == MemberKind.Element ? $"JsonValueEquality.HashOf({member.Name})" : member.Name)});");
            }

            writer.WriteLine("return hash.ToHashCode();");
        }
    }

    private static IEnumerable<Member> Members(RecordModel record)
    {
        foreach (PropertyModel property in record.Properties.Where(it => it.Constant is null))
        {
            yield return new(property.Name, IsElement(property) ? MemberKind.Element
                : property.Value.Type is BuiltInType { Kind: BuiltIn.Double } ? MemberKind.Double
                : MemberKind.Other);
        }

        if (record.OtherName is { } other)
        {
            yield return new(other, MemberKind.Element);
        }

        if (record.RestOfItems is not null)
        {
            yield return new("AdditionalItems", MemberKind.Other);
        }

        if (record is { Shape: RecordShape.Object, KeepsAdditionalMembers: true })
        {
            yield return new("AdditionalMembers", MemberKind.Other);
        }

        foreach (string field in Flags.Locals(record).Concat(TupleItems.Field(record)))
        {
            yield return new("_" + field, MemberKind.Other);
        }
    }

    private static string Equal(Member member) => member.Kind switch
    {
        MemberKind.Element => $"JsonValueEquality.Equals({member.Name}, other.{member.Name})",

        // Not a number equals itself here, as in every record.
        MemberKind.Double => $"{member.Name}.Equals(other.{member.Name})",
        _ => $"{member.Name} == other.{member.Name}",
    };

    private static bool IsElement(PropertyModel property) =>
        property is { Constant: null, Value.Type: BuiltInType { Kind: BuiltIn.Element } };

    private enum MemberKind
    {
        Other,
        Double,
        Element,
    }

    private sealed record Member(string Name, MemberKind Kind);
}
