using System.Text.Json;

namespace LivePerson.Protocol.Serialization;

internal sealed partial class ElementSchemaReader
{
    private void AddContents(List<ElementSchemaKeyword> keywords, JsonElement schema)
    {
        if (GetSchema(schema, "propertyNames") is ElementSchemaNode names)
        {
            keywords.Add(new ElementSchemaNames(names));
        }

        Dictionary<string, ElementSchemaNode> named = new(StringComparer.Ordinal);
        foreach (JsonProperty member in GetMembers(schema, "properties").Where(static it => IsSchema(it.Value)))
        {
            named[member.Name] = Enqueue(member.Value);
        }

        KeyValuePair<SchemaPattern, ElementSchemaNode>[] patterned =
        [
            .. GetMembers(schema, "patternProperties")
                .Where(static it => IsSchema(it.Value))
                .Select(it => KeyValuePair.Create(SchemaPattern.Of(it.Name), Enqueue(it.Value))),
        ];
        ElementSchemaNode? additional = GetSchema(schema, "additionalProperties");
        if (named.Count > 0 || patterned.Length > 0 || additional is not null)
        {
            keywords.Add(new ElementSchemaMembers(named, patterned, additional));
        }

        AddItems(keywords, schema);
    }

    private void AddItems(List<ElementSchemaKeyword> keywords, JsonElement schema)
    {
        ElementSchemaNode[] first = GetSchemas(schema, "prefixItems");
        ElementSchemaNode? others = GetSchema(schema, "items");
        if (first.Length > 0 || others is not null)
        {
            keywords.Add(new ElementSchemaItems(first, others));
        }

        if (GetSchema(schema, "contains") is ElementSchemaNode contained)
        {
            int least = TryGetCount(schema, "minContains", out int minimum) ? minimum : 1;
            int most = TryGetCount(schema, "maxContains", out int maximum) ? maximum : int.MaxValue;
            keywords.Add(new ElementSchemaContains(contained, least, most));
        }
    }

    private void AddCombinations(List<ElementSchemaKeyword> keywords, JsonElement schema)
    {
        if (TryGet(schema, "$ref", JsonValueKind.String, out JsonElement reference))
        {
            keywords.Add(new ElementSchemaReference(Resolve(reference.GetString()!)));
        }

        if (GetSchemas(schema, "allOf") is { Length: > 0 } all)
        {
            keywords.Add(new ElementSchemaAllOf(all));
        }

        if (GetSchemas(schema, "anyOf") is { Length: > 0 } any)
        {
            keywords.Add(new ElementSchemaAlternatives("anyOf", any, most: int.MaxValue));
        }

        if (GetSchemas(schema, "oneOf") is { Length: > 0 } one)
        {
            keywords.Add(new ElementSchemaAlternatives("oneOf", one, most: 1));
        }

        if (GetSchema(schema, "not") is ElementSchemaNode not)
        {
            keywords.Add(new ElementSchemaNot(not));
        }

        if (GetSchema(schema, "if") is ElementSchemaNode condition)
        {
            keywords.Add(new ElementSchemaCondition(condition, GetSchema(schema, "then"), GetSchema(schema, "else")));
        }

        foreach (JsonProperty member in GetMembers(schema, "dependentSchemas").Where(static it => IsSchema(it.Value)))
        {
            keywords.Add(new ElementSchemaDependent(member.Name, Enqueue(member.Value)));
        }
    }

    private void AddUnevaluated(List<ElementSchemaKeyword> keywords, JsonElement schema)
    {
        if (GetSchema(schema, "unevaluatedItems") is ElementSchemaNode items)
        {
            keywords.Add(new ElementSchemaUnevaluatedItems(items));
        }

        if (GetSchema(schema, "unevaluatedProperties") is ElementSchemaNode members)
        {
            keywords.Add(new ElementSchemaUnevaluatedMembers(members));
        }
    }
}
