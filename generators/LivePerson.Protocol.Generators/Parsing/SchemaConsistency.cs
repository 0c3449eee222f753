using LivePerson.Protocol.Generators.Diagnostics;

namespace LivePerson.Protocol.Generators.Parsing;

/// <summary>Finds keywords of one schema that contradict each other, and values that say nothing.</summary>
internal static class SchemaConsistency
{
    private static readonly (string Keyword, string ForStrings, string ForArrays, string ForObjects)[] Sizes =
    [
        ("min", "minLength", "minItems", "minProperties"),
        ("max", "maxLength", "maxItems", "maxProperties"),
    ];

    private static readonly (string Low, string High, bool MayBeEqual)[] Limits =
    [
        ("minLength", "maxLength", true),
        ("minItems", "maxItems", true),
        ("minProperties", "maxProperties", true),
        ("minimum", "maximum", true),
        ("minimum", "exclusiveMaximum", false),
        ("exclusiveMinimum", "maximum", false),
        ("exclusiveMinimum", "exclusiveMaximum", false),
    ];

    public static void Check(SchemaNode node, SchemaMembers members, ProblemList problems)
    {
        CheckFormat(node, problems);
        CheckDuplicates(members, problems);
        CheckLimits(members, problems);
        if (node.Types.Count > 0)
        {
            CheckEffects(node, members, problems);
            CheckValues(node, members, problems);
        }
    }

    private static void CheckFormat(SchemaNode node, ProblemList problems)
    {
        if (node.Format is { } format && node.FormatSpan is { } span && !Formats.Known.Contains(format))
        {
            string? nearest = Spelling.Nearest(format, Formats.Known);
            string hint = nearest is null ? "" : $"; the nearest is \"{nearest}\"";
            problems.Add(SchemaRules.LPP1008_UnknownFormat, span, format, hint);
        }
    }

    private static void CheckDuplicates(SchemaMembers members, ProblemList problems)
    {
        foreach (string keyword in (string[])["enum", "required", "type"])
        {
            List<JsonValue> seen = [];
            foreach (JsonValue value in members.Items(keyword))
            {
                if (seen.Any(other => JsonEquality.AreEqual(other, value)))
                {
                    problems.Add(SchemaRules.LPP1016_DuplicateValue, value.Span, JsonExcerpt.Of(value), keyword);
                }

                seen.Add(value);
            }
        }
    }

    private static void CheckLimits(SchemaMembers members, ProblemList problems)
    {
        foreach ((string low, string high, bool mayBeEqual) in Limits)
        {
            if (members.Value(low) is JsonNumber least
                && members.Value(high) is JsonNumber most
                && JsonNumberText.Compare(least.Text, most.Text) > (mayBeEqual ? 0 : -1))
            {
                problems.Add(SchemaRules.LPP1019_ImpossibleLimits, most.Span, high, most.Text, low, least.Text);
            }
        }
    }

    private static void CheckEffects(SchemaNode node, SchemaMembers members, ProblemList problems)
    {
        foreach (JsonMember member in members.All)
        {
            EquatableArray<JsonType> affected = AffectedBy(member.Name);
            if (affected.Count > 0 && !node.Types.Any(affected.Contains))
            {
                string? counterpart = CounterpartOf(member.Name, node.Types);
                string hint = counterpart is null ? "" : $"; the nearest is \"{counterpart}\"";
                problems.Add(
                    SchemaRules.LPP1012_NoEffectOnType, member.NameSpan, member.Name, NamesOf(node.Types), hint);
            }
        }
    }

    private static EquatableArray<JsonType> AffectedBy(string keyword) => keyword switch
    {
        "minLength" or "maxLength" or "pattern" => [JsonType.String],
        "minimum" or "maximum" or "exclusiveMinimum" or "exclusiveMaximum" or "multipleOf" =>
            [JsonType.Integer, JsonType.Number],
        "items" or "prefixItems" or "additionalItems" or "minItems" or "maxItems" or "uniqueItems" => [JsonType.Array],
        "properties" or "required" or "additionalProperties" or "minProperties" or "maxProperties" => [JsonType.Object],
        _ => [],
    };

    private static string? CounterpartOf(string keyword, EquatableArray<JsonType> types)
    {
        foreach ((string kind, string forStrings, string forArrays, string forObjects) in Sizes)
        {
            if (keyword != kind + "imum" && keyword != forStrings && keyword != forArrays && keyword != forObjects)
            {
                continue;
            }

            return types[0] switch
            {
                JsonType.String => forStrings,
                JsonType.Array => forArrays,
                JsonType.Object => forObjects,
                JsonType.Integer or JsonType.Number => kind + "imum",
                _ => null,
            };
        }

        return null;
    }

    private static void CheckValues(SchemaNode node, SchemaMembers members, ProblemList problems)
    {
        CheckValue("const", node.Const);
        foreach (JsonValue value in node.Enum ?? [])
        {
            CheckValue("enum", value);
        }

        // A null default says that there is none, whatever the type.
        if (node.Default is not JsonNull && members.Value("const") != node.Default)
        {
            CheckValue("default", node.Default);
        }

        void CheckValue(string keyword, JsonValue? value)
        {
            if (value is not null && !node.Types.Any(type => JsonTypes.Accepts(type, value)))
            {
                problems.Add(
                    SchemaRules.LPP1020_ValueOfOtherType, value.Span,
                    JsonExcerpt.Of(value), keyword, NamesOf(node.Types));
            }
        }
    }

    private static string NamesOf(EquatableArray<JsonType> types) =>
        string.Join(" or ", types.Select(JsonTypes.NameOf));
}
