using System.Text.Json;

namespace LivePerson.Protocol.Serialization;

/// <summary>
/// <c>properties</c>, <c>patternProperties</c> and <c>additionalProperties</c>.
/// </summary>
/// <param name="named">The members that are named.</param>
/// <param name="patterned">The members whose names match.</param>
/// <param name="additional">All others; <see langword="null"/> if nothing is said of them.</param>
internal sealed class ElementSchemaMembers(
    IReadOnlyDictionary<string, ElementSchemaNode> named,
    IReadOnlyList<KeyValuePair<SchemaPattern, ElementSchemaNode>> patterned,
    ElementSchemaNode? additional) : ElementSchemaKeyword("properties", "")
{
    public override bool Check(ElementSchemaCheck check, JsonElement value, ElementSchemaEvaluated? evaluated)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return true;
        }

        bool isValid = true;
        int position = 0;
        foreach (JsonProperty member in value.EnumerateObject())
        {
            isValid &= CheckMember(check, member, out bool isCovered);
            if (!isValid && !check.IsCollecting)
            {
                return false;
            }

            if (isCovered)
            {
                evaluated?.Add(position);
            }

            position++;
        }

        return isValid;
    }

    private bool CheckMember(ElementSchemaCheck check, JsonProperty member, out bool isCovered)
    {
        string name = member.Name;
        isCovered = named.TryGetValue(name, out ElementSchemaNode? schema);
        bool isValid = schema is null || check.Inside(schema, member.Value, name, "properties");
        foreach ((SchemaPattern pattern, ElementSchemaNode patternSchema) in patterned)
        {
            if (pattern.IsMatch(name))
            {
                isCovered = true;
                isValid &= check.Inside(patternSchema, member.Value, name, "patternProperties");
            }
        }

        if (isCovered || additional is null)
        {
            return isValid;
        }

        isCovered = true;

        return check.Inside(additional, member.Value, name, "additionalProperties");
    }
}

/// <summary>
/// <c>unevaluatedProperties</c>: the members that no other keyword has looked at.
/// </summary>
internal sealed class ElementSchemaUnevaluatedMembers(ElementSchemaNode schema)
    : ElementSchemaKeyword("unevaluatedProperties", "")
{
    public override bool Check(ElementSchemaCheck check, JsonElement value, ElementSchemaEvaluated? evaluated)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return true;
        }

        bool isValid = true;
        int position = 0;
        foreach (JsonProperty member in value.EnumerateObject())
        {
            if (!evaluated!.Has(position))
            {
                isValid &= check.Inside(schema, member.Value, member.Name, Name);
                evaluated.Add(position);
            }

            position++;
        }

        return isValid;
    }
}

/// <summary>
/// <c>propertyNames</c>: what the names of members have to be like.
/// </summary>
internal sealed class ElementSchemaNames(ElementSchemaNode schema) : ElementSchemaKeyword("propertyNames", "")
{
    public override bool Check(ElementSchemaCheck check, JsonElement value, ElementSchemaEvaluated? evaluated)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return true;
        }

        bool isValid = true;
        foreach (JsonProperty member in value.EnumerateObject())
        {
            isValid &= CheckName(check, member.Name);
        }

        return isValid;
    }

    private bool CheckName(ElementSchemaCheck check, string name)
    {
        // A name is no value of its own, so it becomes one.
        JsonElement text = JsonElement.Parse($"\"{JsonEncodedText.Encode(name)}\"");
        ElementSchemaCheck inner = new(text, check.IsCollecting);
        if (inner.Here(schema, text, null, Name))
        {
            return true;
        }

        SchemaViolation? first = inner.Violations.Count > 0 ? inner.Violations[0] : null;
        string limit = first is null || first.Keyword == Name ? "nothing" : $"{first.Keyword} {first.Limit}";

        return check.FailAt(name, Name, limit, first?.Length);
    }
}

/// <summary>
/// <c>dependentRequired</c>: members that have to be there beside another one.
/// </summary>
internal sealed class ElementSchemaDependentRequired(string member, IReadOnlyList<string> others)
    : ElementSchemaKeyword("dependentRequired", $"present beside {member}")
{
    public override bool Check(ElementSchemaCheck check, JsonElement value, ElementSchemaEvaluated? evaluated) =>
        value.ValueKind != JsonValueKind.Object
        || !value.TryGetProperty(member, out _)
        || ElementSchemaRequired.HasAll(check, value, others, Name, Limit);
}

/// <summary>
/// <c>dependentSchemas</c>: what the object has to be like if it has a member.
/// </summary>
internal sealed class ElementSchemaDependent(string member, ElementSchemaNode schema)
    : ElementSchemaKeyword("dependentSchemas", "")
{
    public override bool Check(ElementSchemaCheck check, JsonElement value, ElementSchemaEvaluated? evaluated) =>
        value.ValueKind != JsonValueKind.Object
        || !value.TryGetProperty(member, out _)
        || check.Here(schema, value, evaluated, Name);
}
