using LivePerson.Protocol.Generators.Emission;
using LivePerson.Protocol.Generators.Parsing;

namespace LivePerson.Protocol.Generators.Model.Building;

/// <summary>The record that a factory makes, as a tree of what is set where.</summary>
internal sealed class FactoryTree(BuildScope scope, RecordModel root)
{
    private readonly List<(string[] Path, string Expression)> _set = [];

    /// <summary>
    /// The member that a pointer leads to, through records and through lists (which are given one item); null if to
    /// none.
    /// </summary>
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

    /// <summary>
    /// Sets a member to a value of the schema's author: a string or number, a known enum value, an object for a record
    /// or a union's case.
    /// </summary>
    public void SetValue(string pointer, JsonValue value) => Set(pointer, Expression(Find(pointer)!.Value.Type, value));

    public FactoryNode Root() => Node(root, _set);

    private string Expression(TypeReference type, JsonValue value) => (type, value) switch
    {
        (NamedType { Kind: NamedTypeKind.OpenEnum } named, JsonString text) =>
            scope.Find(named.Name) is OpenEnumModel model
                && model.Values.FirstOrDefault(it => it.Value == text.Value) is { } known
                ? $"{root.StaticNameOf(named)}.{known.Name}"
                : $"{root.StaticNameOf(named)}.FromValue({Literals.Of(text.Value)})",
        (ListType list, JsonArray array) =>
            "[" + string.Join(", ", array.Items.Select(item => Expression(list.Item.Type, item))) + "]",
        (ListType list, _) => "[" + Expression(list.Item.Type, value) + "]",
        (NamedType { Kind: NamedTypeKind.Union } named, JsonObject members) => Case(named, members),
        (NamedType named, JsonObject members) => New(named.Name, members),
        (BuiltInType { Kind: BuiltIn.Decimal }, JsonNumber number) => number.Text + "m",
        _ => Literal(type, value),
    };

    /// <summary>A value as a C# constant of a type of .NET.</summary>
    public static string Literal(TypeReference type, JsonValue value) =>
        type is BuiltInType { Kind: BuiltIn.Int32 or BuiltIn.Double } && value is JsonNumber number
            ? number.Text
            : Constants.Model(value)?.Literal ?? "null";

    private string Case(NamedType named, JsonObject members)
    {
        UnionCaseModel match = FactoryValues.CaseOf((UnionModel)scope.Find(named.Name)!, members)!;
        return New(match.TypeName, members);
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

    /// <summary>The required members that nothing sets, each with the record that it is of.</summary>
    public IEnumerable<(string Pointer, RecordModel Owner)> Unset() => Unset(root, "", _set);

    private IEnumerable<(string Pointer, RecordModel Owner)> Unset(
        RecordModel record, string at, List<(string[] Path, string Expression)> set)
    {
        foreach (PropertyModel property in record.Properties)
        {
            string pointer = JsonPointer.Append(at, property.JsonName);
            List<(string[] Path, string Expression)> inside = Inside(set, property);
            if (inside.Count == 0 && property.MustBeSet)
            {
                yield return (pointer, record);
            }
            else if (inside.Count > 0 && inside.TrueForAll(it => it.Path.Length > 1))
            {
                foreach ((string Pointer, RecordModel Owner) unset in Unset(
                    RecordOf(property), pointer, Shorter(inside)))
                {
                    yield return unset;
                }
            }
        }
    }

    private FactoryNode Node(RecordModel record, List<(string[] Path, string Expression)> set)
    {
        List<FactoryMember> members = [];
        foreach (PropertyModel property in record.Properties)
        {
            List<(string[] Path, string Expression)> inside = Inside(set, property);
            if (inside.Count == 0)
            {
                continue;
            }

            FactoryNode value = inside.FirstOrDefault(it => it.Path.Length == 1) is { Path: not null } direct
                ? new(direct.Expression, property.TypeText, [])
                : Node(RecordOf(property), Shorter(inside));
            members.Add(new(property.Name, value));
        }

        return new(null, record.Name, members.ToEquatableArray());
    }

    private RecordModel RecordOf(PropertyModel property) =>
        (RecordModel)scope.Find(((NamedType)property.Value.Type).Name)!;

    private static List<(string[] Path, string Expression)> Inside(
        List<(string[] Path, string Expression)> set, PropertyModel property) =>
        [.. set.Where(it => it.Path[0] == property.JsonName)];

    private static List<(string[] Path, string Expression)> Shorter(List<(string[] Path, string Expression)> set) =>
        [.. set.Select(it => (it.Path.Skip(1).ToArray(), it.Expression))];

    private static IEnumerable<string> Segments(string pointer) =>
        pointer.Split('/').Skip(1).Select(segment => segment.Replace("~1", "/").Replace("~0", "~"));
}
