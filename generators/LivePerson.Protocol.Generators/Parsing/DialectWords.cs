using LivePerson.Protocol.Generators.Diagnostics;

namespace LivePerson.Protocol.Generators.Parsing;

/// <summary>
/// Says what a schema of an older draft says in the words of 2020-12, and corrects words that belong to no draft.
/// Keywords that only moved (<c>definitions</c>, <c>items</c> with an array) keep their place, since pointers lead
/// there; the node parser knows both.
/// </summary>
internal sealed class DialectWords(ProblemList problems)
{
    public JsonObject Translate(JsonObject schema, Dialect dialect)
    {
        if (schema["$ref"] is not null && dialect.HidesSiblingsOfReference())
        {
            schema = WithoutHiddenSiblings(schema);
        }

        return schema with
        {
            Members = schema.Members
                .SelectMany(member => Translate(member, schema, dialect))
                .ToEquatableArray(),
        };
    }

    private IEnumerable<JsonMember> Translate(JsonMember member, JsonObject schema, Dialect dialect) =>
        (member.Name, member.Value) switch
        {
            ("id", JsonString id) when dialect.KnowsPlainId() && schema["$id"] is null => [Identifier(member, id)],
            ("$id", JsonString id) => [Identifier(member, id)],
            ("$recursiveAnchor", JsonBoolean isAnchor) => isAnchor.Value ? [member] : [],
            ("readonly", _) => ReadOnlyInLowerCase(member, schema),
            ("readOnly", JsonString text) => [ReadOnlyAsText(member, text)],
            ("exclusiveMinimum", JsonBoolean flag) => ExclusiveLimit(member, flag, schema["minimum"], dialect),
            ("exclusiveMinimum", JsonNumber limit) when dialect == Dialect.Draft4 =>
                [NumericLimit(member, "minimum", limit)],
            ("exclusiveMaximum", JsonNumber limit) when dialect == Dialect.Draft4 =>
                [NumericLimit(member, "maximum", limit)],
            ("exclusiveMaximum", JsonBoolean flag) => ExclusiveLimit(member, flag, schema["maximum"], dialect),
            ("minimum", JsonNumber) when schema["exclusiveMinimum"] is JsonBoolean { Value: true } => [],
            ("maximum", JsonNumber) when schema["exclusiveMaximum"] is JsonBoolean { Value: true } => [],
            ("type", _) => TypeNames(member),
            ("items", JsonArray) when !dialect.KnowsItemsArray() => [ItemsArray(member)],
            ("additionalItems", _) when !dialect.KnowsItemsArray() && schema["items"] is not JsonArray =>
                AdditionalItems(member),
            _ => [member],
        };

    private JsonObject WithoutHiddenSiblings(JsonObject schema)
    {
        List<JsonMember> visible = [];
        foreach (JsonMember member in schema.Members)
        {
            Keyword? keyword = Keywords.Schema.Find(member.Name);
            bool isHidden = member.Name is "$id" or "id" or "format"
                || (keyword is not null && keyword.Support != KeywordSupport.Annotation && member.Name != "$ref");
            if (!isHidden)
            {
                visible.Add(member);
                continue;
            }

            problems.Add(SchemaRules.LPP1011_IgnoredBesideReference, member.NameSpan, member.Name);
        }

        return schema with { Members = visible.ToEquatableArray() };
    }

    // Up to draft 7 an identifier that is only a fragment is what later drafts call an anchor.
    private static JsonMember Identifier(JsonMember member, JsonString id) =>
        id.Value.Length > 1 && id.Value[0] == '#'
            ? new("$anchor", member.NameSpan, id with { Value = id.Value.Substring(1) })
            : member with { Name = "$id" };

    private IEnumerable<JsonMember> ReadOnlyInLowerCase(JsonMember member, JsonObject schema)
    {
        bool? isReadOnly = member.Value switch
        {
            JsonBoolean flag => flag.Value,
            JsonString { Value: "true" } => true,
            JsonString { Value: "false" } => false,
            _ => null,
        };
        if (isReadOnly is not { } value)
        {
            // Reported as a wrong value of the keyword that was meant.
            return [member with { Name = "readOnly" }];
        }

        JsonMember readOnly = new("readOnly", member.NameSpan, new JsonBoolean(member.Value.Span, value));
        if (value && schema["default"] is { } constant && schema["enum"] is null && schema["const"] is null)
        {
            problems.Add(SchemaRules.LPP1014_ConstantAsDefault, member.NameSpan, JsonExcerpt.Of(constant));
            return [readOnly, new("const", member.NameSpan, constant)];
        }

        string written = $"\"readonly\": {JsonExcerpt.Of(member.Value)}";
        problems.Add(SchemaRules.LPP1009_MisusedWord, member.NameSpan, $"\"readOnly\": {Word(value)}", written);
        return [readOnly];
    }

    private JsonMember ReadOnlyAsText(JsonMember member, JsonString text)
    {
        if (text.Value is not ("true" or "false"))
        {
            return member;
        }

        bool value = text.Value == "true";
        problems.Add(SchemaRules.LPP1009_MisusedWord, text.Span, Word(value), JsonExcerpt.Of(text));
        return member with { Value = new JsonBoolean(text.Span, value) };
    }

    private IEnumerable<JsonMember> ExclusiveLimit(
        JsonMember member, JsonBoolean flag, JsonValue? limit, Dialect dialect)
    {
        if (limit is not JsonNumber number)
        {
            // Nothing that it could speak of: reported as a wrong value.
            return [member];
        }

        if (!dialect.KnowsBooleanLimits())
        {
            problems.Add(
                SchemaRules.LPP1009_MisusedWord, member.NameSpan,
                flag.Value ? $"\"{member.Name}\": {number.Text}" : $"no \"{member.Name}\"",
                $"\"{member.Name}\": {Word(flag.Value)}");
        }

        return flag.Value ? [member with { Value = number }] : [];
    }

    private JsonMember NumericLimit(JsonMember member, string limited, JsonNumber limit)
    {
        problems.Add(
            SchemaRules.LPP1009_MisusedWord, member.NameSpan,
            $"\"{limited}\": {limit.Text}, \"{member.Name}\": true", $"\"{member.Name}\": {limit.Text}");
        return member;
    }

    private IEnumerable<JsonMember> TypeNames(JsonMember member)
    {
        if (member.Value is JsonArray names)
        {
            List<JsonValue?> types = [.. names.Items.Select(TypeName)];
            return types.Contains(null)
                ? []
                : [member with { Value = names with { Items = types.Select(it => it!).ToEquatableArray() } }];
        }

        return TypeName(member.Value) is { } type ? [member with { Value = type }] : [];
    }

    // Two words that no draft has, but that published schemas use: one allows everything, the other is Java's.
    private JsonValue? TypeName(JsonValue name)
    {
        switch (name)
        {
            case JsonString { Value: "any" }:
                problems.Add(SchemaRules.LPP1009_MisusedWord, name.Span, "no \"type\"", "\"type\": \"any\"");
                return null;
            case JsonString { Value: "Long" or "long" } text:
                problems.Add(SchemaRules.LPP1009_MisusedWord, name.Span, "\"integer\"", JsonExcerpt.Of(name));
                return text with { Value = "integer" };
            default:
                return name;
        }
    }

    private JsonMember ItemsArray(JsonMember member)
    {
        problems.Add(
            SchemaRules.LPP1009_MisusedWord, member.NameSpan, "\"prefixItems\"", "\"items\" with an array");
        return member;
    }

    private IEnumerable<JsonMember> AdditionalItems(JsonMember member)
    {
        problems.Add(
            SchemaRules.LPP1003_UnknownKeyword, member.NameSpan,
            member.Name, "keyword of draft 2020-12", "; the nearest is \"items\"");
        return [];
    }

    private static string Word(bool value) => value ? "true" : "false";
}
