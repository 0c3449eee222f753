using System.Globalization;
using LivePerson.Protocol.Generators.Diagnostics;
using LivePerson.Protocol.Generators.Parsing;

namespace LivePerson.Protocol.Generators.Model.Building;

/// <summary>
/// Holds what <c>x-create</c> sets by itself against the types of the members: what cannot be written in C# is reported
/// where it stands.
/// </summary>
internal sealed class FactoryValues(BuildScope scope)
{
    /// <summary>Whether a member of that type can have the value.</summary>
    /// <param name="name">What the value is of, in messages.</param>
    /// <param name="member">The type.</param>
    /// <param name="value">The value, an object for a record or a union's case.</param>
    public bool Accept(string name, ValueModel member, JsonValue value) => (member.Type, value) switch
    {
        (ListType list, JsonArray items) =>
            items.Items.Select(item => Accept(name, list.Item, item)).ToList().TrueForAll(isFine => isFine),
        (ListType list, not JsonNull) => Accept(name, list.Item, value),
        (NamedType named, JsonObject members) when RecordOf(named, members) is { } record =>
            AcceptMembers(record, members),
        _ => Suits(member, value) || Fail(name, $"a value of type {member.TypeText}", value),
    };

    /// <summary>Whether a single value can be written as a C# expression of the type.</summary>
    public static bool Suits(ValueModel member, JsonValue value) => (member.Type, value) switch
    {
        (_, JsonNull) => member.IsNullable,
        (BuiltInType { Kind: BuiltIn.String }, JsonString) => true,
        (BuiltInType { Kind: BuiltIn.Boolean }, JsonBoolean) => true,
        (BuiltInType { Kind: BuiltIn.Int32 }, JsonNumber number) =>
            int.TryParse(number.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        (BuiltInType { Kind: BuiltIn.Int64 }, JsonNumber number) =>
            long.TryParse(number.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        (BuiltInType { Kind: BuiltIn.Decimal }, JsonNumber number) => ExactNumbers.Decimal(number) is not null,
        (BuiltInType { Kind: BuiltIn.Double }, JsonNumber) => true,
        (NamedType { Kind: NamedTypeKind.OpenEnum }, JsonString) => true,
        _ => false,
    };

    /// <summary>The case of a union that an object is of, by the constants that it has.</summary>
    public static UnionCaseModel? CaseOf(UnionModel union, JsonObject members) =>
        union.Cases.FirstOrDefault(it => it.Tests.All(test =>
            test.Kind == CaseTestKind.Constant
                ? members[test.Subject] is JsonString text && text.Value == test.Value
                : members[test.Subject] is not null));

    private RecordModel? RecordOf(NamedType type, JsonObject members)
    {
        TypeModel? model = scope.Find(type.Name);
        RecordModel? record = model is UnionModel union && CaseOf(union, members) is { } match
            ? scope.Find(match.TypeName) as RecordModel
            : model as RecordModel;
        return record is { Shape: RecordShape.Object } ? record : null;
    }

    private bool AcceptMembers(RecordModel record, JsonObject members)
    {
        bool areFine = true;
        foreach (JsonMember member in members.Members)
        {
            areFine &= record.Properties.FirstOrDefault(it => it.JsonName == member.Name) is { } property
                ? AcceptMember(property, member)
                : Report(ModelRules.FactoryPointer, member.NameSpan, record, member.Name, "x-create", "leads nowhere");
        }

        string[] unset = [.. record.Properties
            .Where(property => property.MustBeSet && members[property.JsonName] is null)
            .Select(property => $"\"{property.JsonName}\"")];
        return unset.Length == 0
            ? areFine
            : Report(ModelRules.FactoryIncomplete, members.Span, record, string.Join(", ", unset));
    }

    private bool AcceptMember(PropertyModel property, JsonMember member) => property.Constant is not { } constant
        ? Accept(member.Name, property.Value with { IsNullable = property.AdmitsNull }, member.Value)
        : JsonText.Of(member.Value) == constant.Json || Fail(member.Name, constant.Json, member.Value);

    private bool Fail(string name, string expected, JsonValue found)
    {
        scope.Report(SchemaRules.LPP1004_WrongValue, found.Span, expected, $"\"{name}\"", JsonExcerpt.Of(found));
        return false;
    }

    // What is missing in a record may follow from a mistake in its schema.
    private bool Report(ProblemRule rule, SourceSpan place, RecordModel record, params string[] arguments)
    {
        if (scope.PlaceOf(record.Name) is not { } schema || !scope.Damage.Touches(schema, levels: 1))
        {
            scope.Report(rule, place, arguments);
        }

        return false;
    }
}
