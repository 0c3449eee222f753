using System.Text.Json;

namespace LivePerson.Protocol.Serialization;

/// <summary>
/// <c>type</c>: one of a few kinds of value.
/// </summary>
internal sealed class ElementSchemaType(IReadOnlyList<string> types)
    : ElementSchemaKeyword("type", string.Join(" or ", types))
{
    public override bool Check(ElementSchemaCheck check, JsonElement value, ElementSchemaEvaluated? evaluated)
    {
        foreach (string type in types)
        {
            if (IsOf(type, value))
            {
                return true;
            }
        }

        return check.Fail(Name, Limit);
    }

    private static bool IsOf(string type, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => type == "object",
        JsonValueKind.Array => type == "array",
        JsonValueKind.String => type == "string",
        JsonValueKind.Number => type == "number" || (type == "integer" && JsonNumber.Of(value).IsInteger),
        JsonValueKind.True or JsonValueKind.False => type == "boolean",
        _ => type == "null",
    };
}

/// <summary>
/// <c>enum</c> and <c>const</c>: one of a few values.
/// </summary>
internal sealed class ElementSchemaValues(string name, string limit, IEnumerable<JsonElement> values)
    : ElementSchemaKeyword(name, limit)
{
    private readonly HashSet<JsonElement> _values = new(values, JsonValueEquality.Of<JsonElement>());

    public override bool Check(ElementSchemaCheck check, JsonElement value, ElementSchemaEvaluated? evaluated) =>
        _values.Contains(value) || check.Fail(Name, Limit);
}

/// <summary>
/// <c>minimum</c>, <c>maximum</c> and their exclusive sisters.
/// </summary>
/// <param name="name">The word.</param>
/// <param name="limit">The number to compare with.</param>
/// <param name="allows">Whether an order, of the value to the limit, is one to allow.</param>
internal sealed class ElementSchemaBound(string name, JsonElement limit, Func<int, bool> allows)
    : ElementSchemaKeyword(name, limit.GetRawText())
{
    public override bool Check(ElementSchemaCheck check, JsonElement value, ElementSchemaEvaluated? evaluated) =>
        value.ValueKind != JsonValueKind.Number
        || allows(JsonNumber.Of(value).CompareTo(JsonNumber.Of(limit)))
        || check.Fail(Name, Limit);
}

/// <summary>
/// <c>multipleOf</c>.
/// </summary>
internal sealed class ElementSchemaMultiple(JsonElement divisor)
    : ElementSchemaKeyword("multipleOf", divisor.GetRawText())
{
    public override bool Check(ElementSchemaCheck check, JsonElement value, ElementSchemaEvaluated? evaluated) =>
        value.ValueKind != JsonValueKind.Number
        || JsonNumber.Of(value).IsMultipleOf(JsonNumber.Of(divisor))
        || check.Fail(Name, Limit);
}

/// <summary>
/// <c>minLength</c>, <c>maxItems</c> and the like: how long a value may be.
/// </summary>
/// <param name="name">The word.</param>
/// <param name="kind">The kind of value it speaks of.</param>
/// <param name="limit">The number as the schema has it.</param>
/// <param name="allows">Whether a length is allowed.</param>
internal sealed class ElementSchemaLength(string name, JsonValueKind kind, string limit, Func<int, bool> allows)
    : ElementSchemaKeyword(name, limit)
{
    public override bool Check(ElementSchemaCheck check, JsonElement value, ElementSchemaEvaluated? evaluated) =>
        value.ValueKind != kind
        || (LengthOf(value) is int length && allows(length))
        || check.Fail(Name, Limit, LengthOf(value));

    private static int LengthOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.GetArrayLength(),
        JsonValueKind.Object => value.GetPropertyCount(),
        _ => SchemaValidation.CodePoints(value.GetString()!),
    };
}

/// <summary>
/// <c>pattern</c>: a regular expression that occurs in a text.
/// </summary>
internal sealed class ElementSchemaPattern(string pattern) : ElementSchemaKeyword("pattern", pattern)
{
    private readonly SchemaPattern _pattern = SchemaPattern.Of(pattern);

    public override bool Check(ElementSchemaCheck check, JsonElement value, ElementSchemaEvaluated? evaluated) =>
        value.ValueKind != JsonValueKind.String
        || value.GetString() is not string text
        || !_pattern.IsReadable
        || _pattern.IsMatch(text)
        || check.Fail(Name, Limit, SchemaValidation.CodePoints(text));
}

/// <summary>
/// <c>uniqueItems</c>.
/// </summary>
internal sealed class ElementSchemaUniqueItems() : ElementSchemaKeyword("uniqueItems", "true")
{
    public override bool Check(ElementSchemaCheck check, JsonElement value, ElementSchemaEvaluated? evaluated)
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            return true;
        }

        HashSet<JsonElement> seen = new(JsonValueEquality.Of<JsonElement>());
        foreach (JsonElement item in value.EnumerateArray())
        {
            if (!seen.Add(item))
            {
                return check.Fail(Name, Limit, value.GetArrayLength());
            }
        }

        return true;
    }
}

/// <summary>
/// <c>required</c>: members that have to be there.
/// </summary>
internal sealed class ElementSchemaRequired(IReadOnlyList<string> members)
    : ElementSchemaKeyword("required", "present")
{
    public override bool Check(ElementSchemaCheck check, JsonElement value, ElementSchemaEvaluated? evaluated) =>
        value.ValueKind != JsonValueKind.Object || HasAll(check, value, members, Name, Limit);

    public static bool HasAll(
        ElementSchemaCheck check, JsonElement value, IReadOnlyList<string> members, string keyword, string limit)
    {
        bool isValid = true;
        foreach (string member in members)
        {
            isValid &= value.TryGetProperty(member, out _) || check.FailAt(member, keyword, limit);
        }

        return isValid;
    }
}
