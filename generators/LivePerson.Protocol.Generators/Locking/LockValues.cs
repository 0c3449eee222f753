using LivePerson.Protocol.Generators.Diagnostics;
using LivePerson.Protocol.Generators.Parsing;

namespace LivePerson.Protocol.Generators.Locking;

/// <summary>
/// The values of a lock by the types that they must have. The first one that has another is the problem; from then on,
/// everything is empty.
/// </summary>
/// <param name="directory">The folder of the lock.</param>
internal sealed class LockValues(string directory)
{
    private static readonly JsonObject Nothing = new(default, []);

    public Problem? Problem { get; private set; }

    public void Expect(SourceSpan span, string expected, string found) =>
        Problem ??= new(LockRules.LPP1060_Unreadable, span, [expected, found, directory]);

    public JsonObject Object(JsonValue? value) => As<JsonObject>(value, "an object") ?? Nothing;

    public string Text(JsonValue? value) => As<JsonString>(value, "a string")?.Value ?? "";

    public IEnumerable<JsonValue> Items(JsonValue? value) => As<JsonArray>(value, "an array")?.Items ?? default;

    public string Text(JsonObject parent, string name)
    {
        if (parent[name] is not { } value)
        {
            Expect(parent.Span, $"a member \"{name}\"", "none");
            return "";
        }

        return Text(value);
    }

    public string? OptionalText(JsonObject parent, string name) => parent[name] is { } value ? Text(value) : null;

    public static string? Json(JsonObject parent, string name) => parent[name] is { } value ? JsonText.Of(value) : null;

    public bool Flag(JsonObject parent, string name) =>
        parent[name] is { } value && As<JsonBoolean>(value, "true or false") is { Value: true };

    public EquatableArray<string> Texts(JsonObject parent, string name) =>
        parent[name] is { } value ? Items(value).Select(Text).ToEquatableArray() : [];

    public EquatableArray<LockedLimit> Limits(JsonObject parent) => parent["limits"] is { } value
        ? Items(value)
            .SelectMany(item => Object(item).Members)
            .Select(limit => new LockedLimit(limit.Name, JsonText.Of(limit.Value)))
            .ToEquatableArray()
        : [];

    public LockedKind Kind(JsonObject parent, string name)
    {
        string word = Text(parent, name);
        foreach (LockedKind kind in Enum.GetValues(typeof(LockedKind)))
        {
            if (LockText.Word(kind) == word)
            {
                return kind;
            }
        }

        Expect(parent[name]?.Span ?? parent.Span, "object, tuple, value, union or enum", $"\"{word}\"");
        return default;
    }

    /// <summary>What is made of each member of an object, sorted by name whatever the file's order is.</summary>
    public EquatableArray<T> Entries<T>(JsonObject parent, string name, Func<string, JsonValue, T> read) =>
        parent[name] is { } value
            ? Object(value).Members
                .OrderBy(member => member.Name, StringComparer.Ordinal)
                .Select(member => read(member.Name, member.Value))
                .ToEquatableArray()
            : [];

    private T? As<T>(JsonValue? value, string expected)
        where T : JsonValue
    {
        if (value is T found)
        {
            return found;
        }

        Expect(value?.Span ?? default, expected, value is null ? "nothing" : JsonExcerpt.Of(value));
        return null;
    }
}
