using System.Globalization;
using System.Text.Json;

namespace LivePerson.Protocol.Serialization;

/// <summary>
/// <c>prefixItems</c> and <c>items</c>.
/// </summary>
/// <param name="first">What the first items have to be like, each its own.</param>
/// <param name="others">What all after them have to be like; <see langword="null"/> if nothing is said of them.</param>
internal sealed class ElementSchemaItems(IReadOnlyList<ElementSchemaNode> first, ElementSchemaNode? others)
    : ElementSchemaKeyword("items", "")
{
    public override bool Check(ElementSchemaCheck check, JsonElement value, ElementSchemaEvaluated? evaluated)
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            return true;
        }

        bool isValid = true;
        int index = 0;
        foreach (JsonElement item in value.EnumerateArray())
        {
            ElementSchemaNode? schema = index < first.Count ? first[index] : others;
            if (schema is null || (!isValid && !check.IsCollecting))
            {
                break;
            }

            isValid &= check.Inside(schema, item, index, index < first.Count ? "prefixItems" : Name);
            evaluated?.Add(index);
            index++;
        }

        return isValid;
    }
}

/// <summary>
/// <c>unevaluatedItems</c>: the items that no other keyword has looked at.
/// </summary>
internal sealed class ElementSchemaUnevaluatedItems(ElementSchemaNode schema)
    : ElementSchemaKeyword("unevaluatedItems", "")
{
    public override bool Check(ElementSchemaCheck check, JsonElement value, ElementSchemaEvaluated? evaluated)
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            return true;
        }

        bool isValid = true;
        int index = 0;
        foreach (JsonElement item in value.EnumerateArray())
        {
            if (!evaluated!.Has(index))
            {
                isValid &= check.Inside(schema, item, index, Name);
                evaluated.Add(index);
            }

            index++;
        }

        return isValid;
    }
}

/// <summary>
/// <c>contains</c>, <c>minContains</c> and <c>maxContains</c>: how many items are of a kind.
/// </summary>
/// <param name="schema">The kind.</param>
/// <param name="least">1, if nothing is said.</param>
/// <param name="most">How many there may be.</param>
internal sealed class ElementSchemaContains(ElementSchemaNode schema, int least, int most)
    : ElementSchemaKeyword("contains", "")
{
    public override bool Check(ElementSchemaCheck check, JsonElement value, ElementSchemaEvaluated? evaluated)
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            return true;
        }

        int count = 0;
        int index = 0;
        foreach (JsonElement item in value.EnumerateArray())
        {
            if (check.TryInside(schema, item))
            {
                count++;
                evaluated?.Add(index);
            }

            index++;
        }

        if (count < least)
        {
            return check.Fail(least == 1 ? Name : "minContains", Text(least), index);
        }

        return count <= most || check.Fail("maxContains", Text(most), index);
    }

    private static string Text(int limit) => limit.ToString(CultureInfo.InvariantCulture);
}
