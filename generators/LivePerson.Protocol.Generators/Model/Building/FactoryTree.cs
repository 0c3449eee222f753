using LivePerson.Protocol.Generators.Emission;
using LivePerson.Protocol.Generators.Parsing;

namespace LivePerson.Protocol.Generators.Model.Building;

/// <summary>The record that a factory makes, as a tree of what is set where.</summary>
internal sealed class FactoryTree(BuildScope scope, RecordModel root)
{
    private readonly List<(string[] Path, string Expression)> _set = [];

    /// <summary>The member that a pointer leads to, through records and through lists (which are given one item); null if to none.</summary>
    public PropertyModel? Find(string pointer)
    {
        RecordModel? record = root;
        PropertyModel? property = null;
        foreach (string segment in Segments(pointer))
        {
            property = record?.Properties.FirstOrDefault(it => it.JsonName == segment);
            if (property is null)
            {
                return null;
            }

            record = property.Value.Type is NamedType named ? scope.Find(named.Name) as RecordModel : null;
        }

        return property;
    }

    /// <summary>The record in which the way of a pointer ends.</summary>
    public string OwnerOf(string pointer)
    {
        RecordModel owner = root;
        foreach (string segment in Segments(pointer))
        {
            if (owner.Properties.FirstOrDefault(it => it.JsonName == segment)?.Value.Type is not NamedType named
                || scope.Find(named.Name) is not RecordModel next)
            {
                break;
            }

            owner = next;
        }

        return owner.Name;
    }

    public void Set(string pointer, string expression) => _set.Add(([.. Segments(pointer)], expression));

    /// <summary>Sets a member to a value of the schema's author: a string or number, a known enum value, an object for a record or a union's case.</summary>
    public void SetValue(string pointer, JsonValue value) => Set(pointer, Expression(Find(pointer)!.Value.Type, value));

    public FactoryNode Root() => Node(root, _set);

    private string Expression(TypeReference type, JsonValue value) => (type, value) switch
    {
        (NamedType { Kind: NamedTypeKind.OpenEnum } named, JsonString text) =>
            scope.Find(named.Name) is OpenEnumModel model && model.Values.FirstOrDefault(it => it.Value == text.Value) is { } known
                ? $"{root.StaticNameOf(named)}.{known.Name}"
                : $"{root.StaticNameOf(named)}.FromValue({Literals.Of(text.Value)})",
        (ListType list, JsonArray array) => "[" + string.Join(", ", array.Items.Select(item => Expression(list.Item.Type, item))) + "]",
        (ListType list, _) => "[" + Expression(list.Item.Type, value) + "]",
        (NamedType { Kind: NamedTypeKind.Union } named, JsonObject members) => Case(named, members),
        (NamedType named, JsonObject members) => New(named.Name, members),
        (BuiltInType { Kind: BuiltIn.Decimal }, JsonNumber number) => number.Text + "m",
        _ => Literal(type, value),
    };

    /// <summary>A value as a C# constant of a type of .NET.</summary>
    public static string Literal(TypeReference type, JsonValue value) => type is BuiltInType { Kind: BuiltIn.Int32 or BuiltIn.Double } && value is JsonNumber number
        ? number.Text
        : Constants.Model(value)?.Literal ?? "null";

    /// <summary>Whether a value can be written as a C# expression of the type.</summary>
    public static bool Suits(ValueModel member, JsonValue value) => (member.Type, value) switch
    {
        (_, JsonNull) => member.IsNullable,
        (BuiltInType { Kind: BuiltIn.String }, JsonString) => true,
        (BuiltInType { Kind: BuiltIn.Boolean }, JsonBoolean) => true,
        (BuiltInType { Kind: BuiltIn.Int32 or BuiltIn.Int64 }, JsonNumber number) => JsonNumberText.IsInteger(number.Text),
        (BuiltInType { Kind: BuiltIn.Decimal or BuiltIn.Double }, JsonNumber) => true,
        (NamedType { Kind: NamedTypeKind.OpenEnum }, JsonString) => true,
        (NamedType { Kind: not NamedTypeKind.OpenEnum }, JsonObject) => true,
        (ListType list, JsonArray items) => items.Items.All(item => Suits(list.Item, item)),
        (ListType list, _) => Suits(list.Item, value),
        _ => false,
    };

    private string Case(NamedType named, JsonObject members)
    {
        UnionCaseModel? match = (scope.Find(named.Name) as UnionModel)?.Cases.FirstOrDefault(it => it.Tests.All(test =>
            test.Kind == CaseTestKind.Constant ? members[test.Subject] is JsonString text && text.Value == test.Value : members[test.Subject] is not null));
        return match is null ? "null!" : New(match.TypeName, members);
    }

    private string New(string typeName, JsonObject members)
    {
        RecordModel? record = scope.Find(typeName) as RecordModel;
        IEnumerable<string> set = members.Members
            .Select(member => (member, Property: record?.Properties.FirstOrDefault(it => it.JsonName == member.Name)))
            .Where(it => it.Property is { Constant: null })
            .Select(it => $"{it.Property!.Name} = {Expression(it.Property.Value.Type, it.member.Value)}");
        return $$"""new {{typeName}} { {{string.Join(", ", set)}} }""";
    }

    private FactoryNode Node(RecordModel record, List<(string[] Path, string Expression)> set)
    {
        List<FactoryMember> members = [];
        foreach (PropertyModel property in record.Properties)
        {
            List<(string[] Path, string Expression)> inside = [.. set.Where(it => it.Path[0] == property.JsonName)];
            if (inside.Count == 0)
            {
                continue;
            }

            FactoryNode value = inside.FirstOrDefault(it => it.Path.Length == 1) is { Path: not null } direct
                ? new(direct.Expression, property.TypeText, [])
                : Node(
                    (RecordModel)scope.Find(((NamedType)property.Value.Type).Name)!,
                    [.. inside.Select(it => (it.Path.Skip(1).ToArray(), it.Expression))]);
            members.Add(new(property.Name, value));
        }

        return new(null, record.Name, members.ToEquatableArray());
    }

    private static IEnumerable<string> Segments(string pointer) =>
        pointer.Split('/').Skip(1).Select(segment => segment.Replace("~1", "/").Replace("~0", "~"));
}
