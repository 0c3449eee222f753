using System.Text.Json;

namespace LivePerson.Protocol.Serialization;

internal sealed partial class ElementSchemaReader
{
    private static void AddValues(List<ElementSchemaKeyword> keywords, JsonElement schema)
    {
        if (TryGet(schema, "type", JsonValueKind.String, out JsonElement type))
        {
            keywords.Add(new ElementSchemaType([type.GetString()!]));
        }
        else if (TryGet(schema, "type", JsonValueKind.Array, out JsonElement types))
        {
            keywords.Add(new ElementSchemaType(GetTexts(types)));
        }

        if (schema.TryGetProperty("const", out JsonElement value))
        {
            keywords.Add(new ElementSchemaValues("const", value.GetRawText(), [value]));
        }

        if (TryGet(schema, "enum", JsonValueKind.Array, out JsonElement values))
        {
            keywords.Add(new ElementSchemaValues("enum", values.GetRawText(), values.EnumerateArray()));
        }
    }

    private static void AddNumbers(List<ElementSchemaKeyword> keywords, JsonElement schema)
    {
        AddBound(keywords, schema, "minimum", static order => order >= 0);
        AddBound(keywords, schema, "maximum", static order => order <= 0);
        AddBound(keywords, schema, "exclusiveMinimum", static order => order > 0);
        AddBound(keywords, schema, "exclusiveMaximum", static order => order < 0);

        if (TryGet(schema, "multipleOf", JsonValueKind.Number, out JsonElement divisor)
            && !JsonNumber.Of(divisor).IsZero)
        {
            keywords.Add(new ElementSchemaMultiple(divisor));
        }
    }

    private static void AddBound(
        List<ElementSchemaKeyword> keywords, JsonElement schema, string keyword, Func<int, bool> allows)
    {
        if (TryGet(schema, keyword, JsonValueKind.Number, out JsonElement limit))
        {
            keywords.Add(new ElementSchemaBound(keyword, limit, allows));
        }
    }

    private static void AddLengths(List<ElementSchemaKeyword> keywords, JsonElement schema)
    {
        AddLeast(keywords, schema, "minLength", JsonValueKind.String);
        AddMost(keywords, schema, "maxLength", JsonValueKind.String);
        AddLeast(keywords, schema, "minItems", JsonValueKind.Array);
        AddMost(keywords, schema, "maxItems", JsonValueKind.Array);
        AddLeast(keywords, schema, "minProperties", JsonValueKind.Object);
        AddMost(keywords, schema, "maxProperties", JsonValueKind.Object);

        if (TryGet(schema, "pattern", JsonValueKind.String, out JsonElement pattern))
        {
            keywords.Add(new ElementSchemaPattern(pattern.GetString()!));
        }

        if (schema.TryGetProperty("uniqueItems", out JsonElement unique) && unique.ValueKind == JsonValueKind.True)
        {
            keywords.Add(new ElementSchemaUniqueItems());
        }
    }

    private static void AddLeast(
        List<ElementSchemaKeyword> keywords, JsonElement schema, string keyword, JsonValueKind kind)
    {
        if (TryGetCount(schema, keyword, out int least))
        {
            keywords.Add(new ElementSchemaLength(keyword, kind, Text(schema, keyword), length => length >= least));
        }
    }

    private static void AddMost(
        List<ElementSchemaKeyword> keywords, JsonElement schema, string keyword, JsonValueKind kind)
    {
        if (TryGetCount(schema, keyword, out int most))
        {
            keywords.Add(new ElementSchemaLength(keyword, kind, Text(schema, keyword), length => length <= most));
        }
    }

    private static void AddMemberNames(List<ElementSchemaKeyword> keywords, JsonElement schema)
    {
        if (TryGet(schema, "required", JsonValueKind.Array, out JsonElement required))
        {
            keywords.Add(new ElementSchemaRequired(GetTexts(required)));
        }

        foreach (JsonProperty dependent in GetMembers(schema, "dependentRequired"))
        {
            keywords.Add(new ElementSchemaDependentRequired(dependent.Name, GetTexts(dependent.Value)));
        }
    }

    private static string Text(JsonElement schema, string keyword) => schema.GetProperty(keyword).GetRawText();

    /// <summary>
    /// A number of items, members or code points. No value has more of them than an integer can say.
    /// </summary>
    private static bool TryGetCount(JsonElement schema, string keyword, out int count)
    {
        count = 0;
        if (!TryGet(schema, keyword, JsonValueKind.Number, out JsonElement number) || !JsonNumber.Of(number).IsInteger)
        {
            return false;
        }

        count = number.TryGetDecimal(out decimal exact) ? (int)Math.Clamp(exact, -1, int.MaxValue) : int.MaxValue;

        return true;
    }
}
