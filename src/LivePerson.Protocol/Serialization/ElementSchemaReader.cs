using System.Text.Json;

namespace LivePerson.Protocol.Serialization;

/// <summary>
/// Reads a schema into nodes. Keywords of a wrong type ask for nothing.
/// </summary>
internal sealed partial class ElementSchemaReader
{
    private const string Definitions = "#/$defs/";

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 512 };

    private readonly JsonElement _document;
    private readonly ElementSchemaNode _root;
    private readonly Dictionary<string, ElementSchemaNode> _definitions = new(StringComparer.Ordinal);
    private readonly Queue<(ElementSchemaNode Node, JsonElement Schema)> _unread = [];

    private ElementSchemaReader(JsonElement document)
    {
        _document = document;
        _root = Enqueue(document);
    }

    /// <exception cref="JsonException">The text is no JSON, or a reference leads nowhere.</exception>
    public static ElementSchemaNode Read(string json)
    {
        ElementSchemaReader reader = new(JsonElement.Parse(json, Options));
        while (reader._unread.TryDequeue(out (ElementSchemaNode Node, JsonElement Schema) next))
        {
            reader.Fill(next.Node, next.Schema);
        }

        return reader._root;
    }

    // Nodes are read one after the other, not one inside the other, so that no schema is too deep to be read.
    private ElementSchemaNode Enqueue(JsonElement schema)
    {
        ElementSchemaNode node = new(isFalse: schema.ValueKind == JsonValueKind.False);
        if (schema.ValueKind == JsonValueKind.Object)
        {
            _unread.Enqueue((node, schema));
        }

        return node;
    }

    private void Fill(ElementSchemaNode node, JsonElement schema)
    {
        // The cheap ones stand first: they spare the others in most of the branches that do not fit.
        List<ElementSchemaKeyword> keywords = [];
        AddValues(keywords, schema);
        AddNumbers(keywords, schema);
        AddLengths(keywords, schema);
        AddMemberNames(keywords, schema);
        AddContents(keywords, schema);
        AddCombinations(keywords, schema);

        List<ElementSchemaKeyword> unevaluated = [];
        AddUnevaluated(unevaluated, schema);
        node.Fill(keywords, unevaluated);
    }

    private ElementSchemaNode Resolve(string reference)
    {
        if (reference == "#")
        {
            return _root;
        }

        if (!reference.StartsWith(Definitions, StringComparison.Ordinal))
        {
            throw Unresolved(reference);
        }

        string name = Uri.UnescapeDataString(reference[Definitions.Length..])
            .Replace("~1", "/", StringComparison.Ordinal)
            .Replace("~0", "~", StringComparison.Ordinal);
        if (_definitions.TryGetValue(name, out ElementSchemaNode? known))
        {
            return known;
        }

        if (!TryGet(_document, "$defs", JsonValueKind.Object, out JsonElement definitions)
            || !definitions.TryGetProperty(name, out JsonElement definition))
        {
            throw Unresolved(reference);
        }

        return _definitions[name] = Enqueue(definition);
    }

    private static JsonException Unresolved(string reference) =>
        new($"The schema refers to '{reference}', which is not there.");

    private static bool TryGet(JsonElement schema, string keyword, JsonValueKind kind, out JsonElement value) =>
        schema.TryGetProperty(keyword, out value) && value.ValueKind == kind;

    private ElementSchemaNode? GetSchema(JsonElement schema, string keyword) =>
        schema.TryGetProperty(keyword, out JsonElement value) && IsSchema(value) ? Enqueue(value) : null;

    private static bool IsSchema(JsonElement value) =>
        value.ValueKind is JsonValueKind.Object or JsonValueKind.True or JsonValueKind.False;

    private ElementSchemaNode[] GetSchemas(JsonElement schema, string keyword) =>
        TryGet(schema, keyword, JsonValueKind.Array, out JsonElement values)
            ? [.. values.EnumerateArray().Where(IsSchema).Select(Enqueue)]
            : [];

    private static JsonProperty[] GetMembers(JsonElement schema, string keyword) =>
        TryGet(schema, keyword, JsonValueKind.Object, out JsonElement members) ? [.. members.EnumerateObject()] : [];

    private static string[] GetTexts(JsonElement values) => values.ValueKind == JsonValueKind.Array
        ? [.. values.EnumerateArray().Where(IsText).Select(static it => it.GetString()!)]
        : [];

    private static bool IsText(JsonElement value) => value.ValueKind == JsonValueKind.String;
}
