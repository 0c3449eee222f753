using LivePerson.Protocol.Generators.Model;
using LivePerson.Protocol.Generators.Parsing;

namespace LivePerson.Protocol.Generators.Locking;

/// <summary>What of a value is locked: its limits, and what is read and written beside what its type says.</summary>
internal static class LockedValues
{
    public static EquatableArray<LockedLimit> Limits(ValueModel value) => Sort(All("", value));

    /// <summary>What a record is held to as a whole.</summary>
    public static EquatableArray<LockedLimit> Limits(RecordModel record) => Sort(
    [
        .. Checks("", record.Checks),
        .. SchemaLimits.Of(record.ExactSchema),
        .. record.RestOfItems is { Type.Text: not "JsonElement" } rest
            ? All("items/", rest).Prepend(new("items", JsonText.Of(rest.TypeText)))
            : [],
    ]);

    public static EquatableArray<LockedLimit> Sort(IEnumerable<LockedLimit> limits) => limits
        .Distinct()
        .OrderBy(limit => limit.Keyword, StringComparer.Ordinal)
        .ThenBy(limit => limit.Json, StringComparer.Ordinal)
        .ToEquatableArray();

    public static IEnumerable<string> Reads(string path, TypeReference type) => type switch
    {
        BuiltInType { ReadsOther: true } => [path + (type.IsValueType ? "string" : "number")],
        ListType list =>
            (list.ReadsBareElement ? [path + "element"] : Array.Empty<string>())
                .Concat(Reads(path + "items/", list.Item.Type)),
        DictionaryType dictionary => Reads(path + "values/", dictionary.Value.Type),
        _ => [],
    };

    public static IEnumerable<string> Writes(string path, TypeReference type) => type switch
    {
        ListType list =>
            (list.WritesBareElement ? [path + "element"] : Array.Empty<string>())
                .Concat(Writes(path + "items/", list.Item.Type)),
        DictionaryType dictionary => Writes(path + "values/", dictionary.Value.Type),
        _ => [],
    };

    /// <summary>JSON types, from the tokens that the emitted test names.</summary>
    public static IEnumerable<string> Kinds(string tokens) => tokens
        .Replace("JsonTokenType.", "")
        .Replace("Start", "")
        .ToLowerInvariant()
        .Split([" or "], StringSplitOptions.None);

    private static IEnumerable<LockedLimit> All(string path, ValueModel value) =>
        Checks(path, value.Checks).Concat(value.Type switch
        {
            ListType list => All(path + "items/", list.Item),
            DictionaryType dictionary => All(path + "values/", dictionary.Value),
            _ => [],
        });

    private static IEnumerable<LockedLimit> Checks(string path, EquatableArray<CheckModel> checks) =>
        checks.Select(check => new LockedLimit(path + Camel(check.Method), Json(check)));

    // A check's argument is C#: nothing, a number with its suffix, or a string literal, which is one of JSON, too.
    // Allowed values are such a literal, whose text is the JSON of their array.
    private static string Json(CheckModel check) => check.Argument switch
    {
        "" => "true",
        "int.MaxValue" => "2147483647",
        _ when check.Argument[0] == '"' =>
            check.Method == "OneOf" ? Text(check.Argument).Value : JsonText.Of(Text(check.Argument)),
        _ => check.Argument.TrimEnd('m', 'd', 'L'),
    };

    private static JsonString Text(string literal) =>
        (JsonString)JsonReader.Read("", literal, CancellationToken.None).Value!;

    private static string Camel(string method) => char.ToLowerInvariant(method[0]) + method.Substring(1);
}
