using System.Text.Json;
using System.Text.Json.Nodes;

namespace LivePerson.Protocol.Generators.Tests.Valid;

/// <summary>An edit of one list of siblings in a schema.</summary>
/// <param name="Place">Where the siblings stand.</param>
/// <param name="Result">The schema after the edit.</param>
/// <param name="Without">The schema without the sibling that is edited.</param>
internal sealed record SchemaEdit(string Place, JsonNode Result, JsonNode Without)
{
    private const string Added = "zzzAdded";

    /// <summary>Keywords whose members have names of their own, so that their order says nothing.</summary>
    private static readonly string[] Maps = ["properties", "$defs", "definitions"];

    private static readonly string[] Lists = ["enum", "oneOf", "anyOf"];

    /// <summary>One more member, definition or value.</summary>
    public static IEnumerable<SchemaEdit> Additions(JsonNode schema)
    {
        foreach (string place in Places(schema, Maps))
        {
            yield return Edit(schema, place, static map => map.AsObject().Add(Added, new JsonObject { ["type"] = "string" }));
        }

        // Where values are no strings, they have no names.
        foreach (string place in Places(schema, "enum").Where(it => Find(schema, it).AsArray().All(value => value?.GetValueKind() is JsonValueKind.String)))
        {
            yield return Edit(schema, place, static list => list.AsArray().Add(Added));
        }
    }

    /// <summary>The other way round.</summary>
    public static IEnumerable<SchemaEdit> Reversals(JsonNode schema)
    {
        foreach (string place in Places(schema, Maps))
        {
            yield return Edit(schema, place, static map => Refill(map.AsObject(), [.. map.AsObject().Reverse()]));
        }

        foreach (string place in Places(schema, Lists))
        {
            yield return Edit(schema, place, static list => Refill(list.AsArray(), [.. list.AsArray().Reverse()]));
        }
    }

    /// <summary>Without the last sibling: the first is often the constant that a case of a union is named after.</summary>
    public static IEnumerable<SchemaEdit> Removals(JsonNode schema) => Places(schema, Maps)
        .Select(place => Edit(schema, place, static map => map.AsObject().Remove(map.AsObject().Last().Key)));

    /// <summary>With another name for the last sibling.</summary>
    public static IEnumerable<SchemaEdit> Renamings(JsonNode schema)
    {
        foreach (SchemaEdit removal in Removals(schema))
        {
            SchemaEdit renaming = Edit(schema, removal.Place, static map =>
                Refill(map.AsObject(), [.. map.AsObject().SkipLast(1), new(Added, map.AsObject().Last().Value)]));
            yield return renaming with { Without = removal.Result };
        }
    }

    private static SchemaEdit Edit(JsonNode schema, string place, Action<JsonNode> edit)
    {
        JsonNode result = schema.DeepClone();
        edit(Find(result, place));
        return new(place, result, result);
    }

    private static void Refill(JsonObject map, KeyValuePair<string, JsonNode?>[] members)
    {
        map.Clear();
        foreach ((string name, JsonNode? value) in members)
        {
            map.Add(name, value);
        }
    }

    private static void Refill(JsonArray list, JsonNode?[] items)
    {
        list.Clear();
        foreach (JsonNode? item in items)
        {
            list.Add(item);
        }
    }

    private static IEnumerable<string> Places(JsonNode schema, params string[] keywords) => Descendants(schema)
        .Where(node => node is JsonObject { Count: > 1 } or JsonArray { Count: > 1 })
        .Select(node => node.GetPath())
        .Where(path => keywords.Any(keyword => path.EndsWith("." + keyword, StringComparison.Ordinal)
            || path.EndsWith($"['{keyword}']", StringComparison.Ordinal)));

    private static JsonNode Find(JsonNode schema, string path) => Descendants(schema).First(node => node.GetPath() == path);

    private static IEnumerable<JsonNode> Descendants(JsonNode node) => (node switch
    {
        JsonObject map => map.Select(member => member.Value),
        JsonArray list => list,
        _ => [],
    }).OfType<JsonNode>().SelectMany(Descendants).Prepend(node);
}
