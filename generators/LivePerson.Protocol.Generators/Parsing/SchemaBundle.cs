using LivePerson.Protocol.Generators.Diagnostics;

namespace LivePerson.Protocol.Generators.Parsing;

/// <summary>
/// One schema with all that it refers to, as a text of its own in the words of 2020-12: for checks that types cannot
/// express. Annotations are left away; a reference leads to <c>#/$defs</c>.
/// </summary>
internal sealed class SchemaBundle
{
    private readonly SchemaSet _schemas;
    private readonly Dictionary<SchemaNode, string> _names = new(SameNode.Comparer);
    private readonly Queue<SchemaNode> _waiting = new();

    private readonly Action<Problem> _report;

    private SchemaBundle(SchemaSet schemas, Action<Problem> report)
    {
        _schemas = schemas;
        _report = report;
    }

    /// <summary>The text; a reference in it that leads nowhere is reported, since nobody else may follow it.</summary>
    public static string Of(SchemaNode schema, SchemaSet schemas, Action<Problem> report)
    {
        SchemaBundle bundle = new(schemas, report);
        JsonValue root = bundle.Translate(schema);
        List<JsonMember> definitions = [];
        while (bundle._waiting.Count > 0)
        {
            SchemaNode node = bundle._waiting.Dequeue();
            definitions.Add(new(bundle._names[node], node.Span, bundle.Translate(node)));
        }

        if (root is not JsonObject members || definitions.Count == 0)
        {
            return JsonText.Of(root);
        }

        JsonObject all = new(root.Span, definitions.ToEquatableArray());
        return JsonText.Of(members with { Members = [.. members.Members, Member("$defs", all)] });
    }

    private JsonValue Translate(SchemaNode schema) => schema.Boolean is { } boolean
        ? new JsonBoolean(schema.Span, boolean)
        : new JsonObject(schema.Span, schema.Words is { } words
            ? words.Members.SelectMany(word => Translate(schema, word)).ToEquatableArray()
            : [Member("allOf", new JsonArray(schema.Span, schema.AllOf.Select(Translate).ToEquatableArray()))]);

    private IEnumerable<JsonMember> Translate(SchemaNode schema, JsonMember word)
    {
        switch (word.Name)
        {
            case "$ref" or "$dynamicRef" or "$recursiveRef":
                return Reference(schema) is { } reference ? [Member("$ref", reference)] : [];
            case "items" when word.Value is JsonArray:
                return [Member("prefixItems", Each(schema, word))];
            case "additionalItems":
                return schema.PrefixItems.Count > 0 ? [Member("items", At(schema, word.Name))] : [];
            case "dependencies" when word.Value is JsonObject dependencies:
                return Dependencies(schema, dependencies);
            case "properties" or "patternProperties" or "dependentSchemas" when word.Value is JsonObject:
                return [Member(word.Name, Map(schema, word.Name, (JsonObject)word.Value))];
            case "allOf" or "anyOf" or "oneOf" or "prefixItems" when word.Value is JsonArray:
                return [Member(word.Name, Each(schema, word))];
            case "items" or "additionalProperties" or "propertyNames" or "not" or "if" or "then" or "else" or "contains"
                or "unevaluatedItems" or "unevaluatedProperties":
                return [Member(word.Name, At(schema, word.Name))];
            default:
                return Keywords.Schema.Find(word.Name)?.Support == KeywordSupport.Enforced ? [word] : [];
        }
    }

    private JsonString? Reference(SchemaNode schema)
    {
        if (schema.Reference is null)
        {
            return null;
        }

        SchemaResolution resolution = _schemas.Resolve(schema, schema.Reference);
        if (resolution.Problem is { } problem)
        {
            _report(problem);
        }

        if (resolution.Node is not { } target)
        {
            return null;
        }

        if (!_names.TryGetValue(target, out string? name))
        {
            name = "s" + _names.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
            _names.Add(target, name);
            _waiting.Enqueue(target);
        }

        return new(schema.Span, "#/$defs/" + name);
    }

    private IEnumerable<JsonMember> Dependencies(SchemaNode schema, JsonObject dependencies)
    {
        SourceSpan span = dependencies.Span;
        EquatableArray<JsonMember> names = dependencies.Members
            .Where(member => member.Value is JsonArray)
            .ToEquatableArray();
        JsonObject schemas = new(
            span, dependencies.Members.Where(member => member.Value is not JsonArray).ToEquatableArray());
        return [Member(
            "dependentRequired", new JsonObject(span, names)),
            Member("dependentSchemas", Map(schema, "dependencies", schemas))];
    }

    private JsonArray Each(SchemaNode schema, JsonMember list) => new(
        list.Value.Span,
        ((JsonArray)list.Value).Items
            .Select(
                (_, index) => At(schema, list.Name, index.ToString(System.Globalization.CultureInfo.InvariantCulture)))
            .ToEquatableArray());

    private JsonObject Map(SchemaNode schema, string keyword, JsonObject map) => new(
        map.Span,
        map.Members.Select(member => member with { Value = At(schema, keyword, member.Name) }).ToEquatableArray());

    private JsonValue At(SchemaNode schema, string keyword, string? entry = null)
    {
        string pointer = JsonPointer.Append(schema.Pointer, keyword);
        SchemaNode? node = _schemas.NodeAt(schema, entry is null ? pointer : JsonPointer.Append(pointer, entry));
        return node is null ? new JsonBoolean(schema.Span, true) : Translate(node);
    }

    private static JsonMember Member(string name, JsonValue value) => new(name, value.Span, value);
}
