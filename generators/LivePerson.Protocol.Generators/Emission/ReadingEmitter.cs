using LivePerson.Protocol.Generators.Model;

namespace LivePerson.Protocol.Generators.Emission;

/// <summary>Expressions, inside a record, that read a value from the token on which the reader stands.</summary>
internal sealed class ReadingEmitter(RecordModel record)
{
    public string Expression(ValueModel value, string reader = "reader") => value.IsNullable
        ? $"JsonInput.ReadNull(ref {reader}) ? null : {Expression(value.Type, reader)}"
        : Expression(value.Type, reader);

    public string Expression(TypeReference type, string reader = "reader") => type switch
    {
        BuiltInType builtIn => $"JsonInput.{Method(builtIn)}(ref {reader})",
        NamedType named => $"{record.StaticNameOf(named)}.ReadJson(ref {reader})",
        ListType { ReadsBareElement: true } list =>
            $"JsonInput.ReadListOrElement<{list.Item.TypeText}>(ref {reader}, {Reader(list.Item)})",
        ListType list => $"JsonInput.ReadList<{list.Item.TypeText}>(ref {reader}, {Reader(list.Item)})",
        DictionaryType dictionary =>
            $"JsonInput.ReadDictionary<{dictionary.Value.TypeText}>(ref {reader}, {Reader(dictionary.Value)})",
        _ => throw new InvalidOperationException(type.GetType().Name),
    };

    /// <summary>A delegate that reads one item: a method group where there is one, since the compiler caches it.</summary>
    public string Reader(ValueModel item) => item switch
    {
        { IsNullable: false, Type: BuiltInType builtIn } => $"JsonInput.{Method(builtIn)}",
        { IsNullable: false, Type: NamedType named } => $"{record.StaticNameOf(named)}.ReadJson",
        _ => $"static (ref Utf8JsonReader item) => {Expression(item, "item")}",
    };

    private static string Method(BuiltInType type) => type switch
    {
        { Kind: BuiltIn.String, ReadsOther: true } => "ReadStringOrNumber",
        { ReadsOther: true } => $"Read{type.Kind}OrString",
        _ => $"Read{type.Kind}",
    };
}
