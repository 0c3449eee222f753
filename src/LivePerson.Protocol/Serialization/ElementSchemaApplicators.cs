using System.Globalization;
using System.Text.Json;

namespace LivePerson.Protocol.Serialization;

/// <summary>
/// <c>$ref</c>: another schema that has to be fulfilled as well.
/// </summary>
internal sealed class ElementSchemaReference(ElementSchemaNode target) : ElementSchemaKeyword("$ref", "")
{
    public override bool Check(ElementSchemaCheck check, JsonElement value, ElementSchemaEvaluated? evaluated) =>
        check.Refer(target, value, evaluated, Name);
}

/// <summary>
/// <c>allOf</c>: schemas that all have to be fulfilled.
/// </summary>
internal sealed class ElementSchemaAllOf(IReadOnlyList<ElementSchemaNode> schemas) : ElementSchemaKeyword("allOf", "")
{
    public override bool Check(ElementSchemaCheck check, JsonElement value, ElementSchemaEvaluated? evaluated)
    {
        bool isValid = true;
        foreach (ElementSchemaNode schema in schemas)
        {
            isValid &= check.Here(schema, value, evaluated, Name);
            if (!isValid && !check.IsCollecting)
            {
                return false;
            }
        }

        return isValid;
    }
}

/// <summary>
/// <c>anyOf</c> and <c>oneOf</c>: schemas of which some have to be fulfilled.
/// </summary>
/// <param name="name">The word.</param>
/// <param name="schemas">The schemas.</param>
/// <param name="most">How many may be fulfilled.</param>
internal sealed class ElementSchemaAlternatives(string name, IReadOnlyList<ElementSchemaNode> schemas, int most)
    : ElementSchemaKeyword(name, LimitOf(schemas.Count, most))
{
    public override bool Check(ElementSchemaCheck check, JsonElement value, ElementSchemaEvaluated? evaluated)
    {
        int count = 0;
        foreach (ElementSchemaNode schema in schemas)
        {
            ElementSchemaEvaluated? own = evaluated is null ? null : new();
            if (!check.Try(schema, value, own))
            {
                continue;
            }

            count++;
            if (count > most)
            {
                break;
            }

            if (own is not null)
            {
                evaluated!.Add(own);
            }
            else if (most > 1)
            {
                return true;
            }
        }

        return (count > 0 && count <= most) || check.Fail(Name, Limit);
    }

    private static string LimitOf(int count, int most)
    {
        string wanted = most == 1 ? "exactly" : "at least";

        return string.Create(CultureInfo.InvariantCulture, $"{wanted} one of {count} schemas");
    }
}

/// <summary>
/// <c>not</c>: a schema that must not be fulfilled.
/// </summary>
internal sealed class ElementSchemaNot(ElementSchemaNode schema) : ElementSchemaKeyword("not", "another value")
{
    public override bool Check(ElementSchemaCheck check, JsonElement value, ElementSchemaEvaluated? evaluated) =>
        !check.Try(schema, value, null) || check.Fail(Name, Limit);
}

/// <summary>
/// <c>if</c>, <c>then</c> and <c>else</c>.
/// </summary>
internal sealed class ElementSchemaCondition(
    ElementSchemaNode condition, ElementSchemaNode? consequence, ElementSchemaNode? alternative)
    : ElementSchemaKeyword("if", "")
{
    public override bool Check(ElementSchemaCheck check, JsonElement value, ElementSchemaEvaluated? evaluated)
    {
        ElementSchemaEvaluated? own = evaluated is null ? null : new();
        bool isMet = check.Try(condition, value, own);
        if (isMet && own is not null)
        {
            evaluated!.Add(own);
        }

        return (isMet ? consequence : alternative) is not ElementSchemaNode schema
            || check.Try(schema, value, evaluated)
            || check.Fail(Name, isMet ? "then" : "else");
    }
}
