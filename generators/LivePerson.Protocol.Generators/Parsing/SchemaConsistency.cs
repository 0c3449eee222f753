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

    public static void Check(SchemaNode node, SchemaMembers members, ProblemList problems)
    {
        CheckFormat(node, problems);
        CheckDuplicates(members, problems);
        CheckLimits(members, problems);
        CheckRequired(node, problems);
        CheckAliases(node, problems);
        SchemaValues.Check(node, members, problems);
        CheckReading(node, members, problems);
        if (node.Types.Count > 0)
        {
            CheckEffects(node, members, problems);
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
        foreach (string keyword in (string[])["enum", "required", "type", "oneOf", "anyOf"])
        {
            List<JsonValue> seen = [];
            foreach (JsonValue value in ListedIn(members, keyword))
            {
                if (seen.Any(other => JsonEquality.AreEqual(other, value)))
                {
                    problems.Add(SchemaRules.LPP1016_DuplicateValue, value.Span, JsonExcerpt.Of(value), keyword);
                }

                seen.Add(value);
            }
        }
    }

    // Of schemas, those that are constants: the others say more than one could compare.
    private static IEnumerable<JsonValue> ListedIn(SchemaMembers members, string keyword) =>
        keyword is "oneOf" or "anyOf"
            ? members.Items(keyword).OfType<JsonObject>().Select(branch => branch["const"]).OfType<JsonValue>()
            : members.Items(keyword);

    // An object that allows no member but its own cannot have another one, required or not.
    private static void CheckRequired(SchemaNode node, ProblemList problems)
    {
        bool isObject = node.Types.Count == 1 && node.Types[0] == JsonType.Object;
        bool isClosed = node.AdditionalProperties is { Boolean: false } && node.PatternProperties.Count == 0;
        foreach (RequiredName required in isObject ? node.Required : [])
        {
            SchemaNode? member = node.Properties.FirstOrDefault(property => property.Name == required.Name)?.Schema;
            if (member is { Boolean: false } || (member is null && isClosed))
            {
                string? nearest = Spelling.Nearest(required.Name, node.Properties.Select(property => property.Name));
                string hint = nearest is null ? "" : $", the nearest being \"{nearest}\"";
                problems.Add(
                    ModelRules.NothingFits, required.Span, $"\"{required.Name}\" is required and not allowed{hint}");
            }
        }
    }

    // Whoever reads the name must know which member is meant.
    private static void CheckAliases(SchemaNode node, ProblemList problems)
    {
        HashSet<string> names = [.. node.Properties.Select(property => property.Name)];
        foreach (JsonMember annotation in node.Properties
            .SelectMany(property => property.Schema.Annotations)
            .Where(it => it.Name == "x-aliases"))
        {
            foreach (JsonString alias in ((annotation.Value as JsonArray)?.Items ?? []).OfType<JsonString>())
            {
                if (!names.Add(alias.Value))
                {
                    problems.Add(
                        SchemaRules.LPP1004_WrongValue, alias.Span,
                        "a name that no member has", "each entry of \"x-aliases\"", JsonExcerpt.Of(alias));
                }
            }
        }
    }

    // Which other JSON type is read depends on the type that is written.
    private static void CheckReading(SchemaNode node, SchemaMembers members, ProblemList problems)
    {
        EquatableArray<JsonType> affected = members.Text("x-reads") switch
        {
            "number" => [JsonType.String],
            "string" => [JsonType.Integer, JsonType.Number, JsonType.Boolean],
            "element" => [JsonType.Array],
            _ => [],
        };
        if (affected.Count > 0 && node.Types.Count > 0 && !node.Types.Any(affected.Contains))
        {
            JsonValue form = members.Value("x-reads")!;
            problems.Add(
                SchemaRules.LPP1020_ValueOfOtherType, form.Span,
                JsonExcerpt.Of(form), "x-reads", "type", "is " + NamesOf(node.Types));
        }
    }

    private static void CheckLimits(SchemaMembers members, ProblemList problems)
    {
        foreach (LimitPair pair in LimitPair.All)
        {
            if (members.Value(pair.Low) is JsonNumber least
                && members.Value(pair.High) is JsonNumber most
                && !pair.LeavesRoom(least, most))
            {
                problems.Add(
                    SchemaRules.LPP1019_ImpossibleLimits, most.Span, pair.High, most.Text, pair.Low, least.Text);
            }
        }
    }

    private static void CheckEffects(SchemaNode node, SchemaMembers members, ProblemList problems)
    {
        foreach (JsonMember member in members.All)
        {
            EquatableArray<JsonType> affected = member.Name == "format"
                ? Formats.TypesOf(node.Format)
                : AffectedBy(member.Name);
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
        "x-writes" => [JsonType.Array],
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

    /// <summary>For example <c>string or null</c>.</summary>
    public static string NamesOf(EquatableArray<JsonType> types) =>
        string.Join(" or ", types.Select(JsonTypes.NameOf));
}
