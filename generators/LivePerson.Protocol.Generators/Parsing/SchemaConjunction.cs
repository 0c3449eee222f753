using LivePerson.Protocol.Generators.Diagnostics;

namespace LivePerson.Protocol.Generators.Parsing;

/// <summary>
/// Puts two schemas together into one that asks for what both ask for; tells what they cannot both ask for.
/// </summary>
internal sealed class SchemaConjunction(ICollection<Problem> problems)
{
    public SchemaNode Of(SchemaNode left, SchemaNode right)
    {
        if (left.Boolean == false || right.Boolean == false)
        {
            return left with { Boolean = false };
        }

        ReportContradictions(left, right);
        ReportLimits(left.Constraints, right.Constraints);
        return left with
        {
            Boolean = left.Boolean == true ? right.Boolean : left.Boolean,
            Types = BothTypes(left, right),
            TypeSpan = right.TypeSpan ?? left.TypeSpan,
            Format = right.Format ?? left.Format,
            FormatSpan = right.FormatSpan ?? left.FormatSpan,
            Title = left.Title ?? right.Title,
            Description = right.Description ?? left.Description,
            IsDeprecated = left.IsDeprecated || right.IsDeprecated,
            IsReadOnly = left.IsReadOnly || right.IsReadOnly,
            Default = right.Default ?? left.Default,
            Const = right.Const ?? left.Const,
            Enum = BothEnums(left, right),
            Properties = BothProperties(left.Properties, right.Properties),
            PatternProperties = BothProperties(left.PatternProperties, right.PatternProperties),
            Required = left.Required
                .Concat(right.Required.Where(name => left.Required.All(it => it.Name != name.Name)))
                .ToEquatableArray(),
            AdditionalProperties = BothNodes(left.AdditionalProperties, right.AdditionalProperties),
            PropertyNames = BothNodes(left.PropertyNames, right.PropertyNames),
            Items = BothNodes(left.Items, right.Items),
            PrefixItems = left.PrefixItems.Count > 0 ? left.PrefixItems : right.PrefixItems,
            OneOf = left.OneOf.Count + left.AnyOf.Count > 0 ? left.OneOf : right.OneOf,
            AnyOf = left.OneOf.Count + left.AnyOf.Count > 0 ? left.AnyOf : right.AnyOf,
            Constraints = left.Constraints.Concat(right.Constraints).ToEquatableArray(),
            Annotations = right.Annotations
                .Concat(left.Annotations.Where(it => right.Annotations.All(own => own.Name != it.Name)))
                .ToEquatableArray(),
            Links = left.Links.Concat(right.Links).ToEquatableArray(),
        };
    }

    private void ReportContradictions(SchemaNode left, SchemaNode right)
    {
        if (right.Const is { } value
            && (left.Const is { } other
                ? !JsonEquality.AreEqual(value, other)
                : left.Enum is { } known && !known.Any(it => JsonEquality.AreEqual(it, value))))
        {
            Exclude(value.Span, "the constants of these schemas exclude each other");
        }
        else if (left.Const is { } constant
            && right.Enum is { Count: > 0 } values
            && !values.Any(it => JsonEquality.AreEqual(it, constant)))
        {
            Exclude(values[0].Span, "the constants of these schemas exclude each other");
        }
        else if (left.Enum is { Count: > 0 }
            && right.Enum is { Count: > 0 } both
            && BothEnums(left, right) is { Count: 0 })
        {
            Exclude(both[0].Span, "the values of these schemas exclude each other");
        }

        void Exclude(SourceSpan span, string reason) => problems.Add(new(ModelRules.NothingFits, span, [reason]));
    }

    // Limits of one schema that leave no room are reported where that schema is read.
    private void ReportLimits(EquatableArray<SchemaConstraint> left, EquatableArray<SchemaConstraint> right)
    {
        foreach (LimitPair pair in LimitPair.All)
        {
            foreach (SchemaConstraint own in right.Where(it => it.Keyword == pair.Low || it.Keyword == pair.High))
            {
                bool isLow = own.Keyword == pair.Low;
                SchemaConstraint? other = left.FirstOrDefault(it => it.Keyword == (isLow ? pair.High : pair.Low)
                    && !LeavesRoom(pair, isLow ? own : it, isLow ? it : own));
                if (other is not null)
                {
                    problems.Add(new(
                        SchemaRules.LPP1019_ImpossibleLimits,
                        own.Span,
                        [own.Keyword, TextOf(own), other.Keyword, TextOf(other)]));
                }
            }
        }
    }

    private static bool LeavesRoom(LimitPair pair, SchemaConstraint low, SchemaConstraint high) =>
        low.Value is not JsonNumber least || high.Value is not JsonNumber most || pair.LeavesRoom(least, most);

    private static string TextOf(SchemaConstraint limit) => ((JsonNumber)limit.Value).Text;

    private EquatableArray<JsonType> BothTypes(SchemaNode left, SchemaNode right)
    {
        if (left.Types.Count == 0 || right.Types.Count == 0)
        {
            return left.Types.Count == 0 ? right.Types : left.Types;
        }

        // Every integer is a number.
        EquatableArray<JsonType> both = left.Types.Where(type => right.Types.Contains(type)
                || (type == JsonType.Integer && right.Types.Contains(JsonType.Number)))
            .Concat(right.Types.Where(type => type == JsonType.Integer && left.Types.Contains(JsonType.Number)))
            .Distinct().ToEquatableArray();
        if (both.Count == 0)
        {
            problems.Add(
                new(
                    ModelRules.NothingFits,
                    right.TypeSpan ?? right.Span,
                    ["the types of these schemas exclude each other"]));
            return left.Types;
        }

        return both;
    }

    private static EquatableArray<JsonValue>? BothEnums(SchemaNode left, SchemaNode right)
    {
        if (left.Enum is not { } first || right.Enum is not { } second)
        {
            return left.Enum ?? right.Enum;
        }

        return first.Where(value => second.Any(other => JsonEquality.AreEqual(value, other))).ToEquatableArray();
    }

    private static EquatableArray<SchemaProperty> BothProperties(
        EquatableArray<SchemaProperty> left, EquatableArray<SchemaProperty> right)
    {
        List<SchemaProperty> both = [.. left];
        foreach (SchemaProperty property in right)
        {
            int index = both.FindIndex(it => it.Name == property.Name);
            if (index < 0)
            {
                both.Add(property);
            }
            else
            {
                both[index] = property with { Schema = BothNodes(both[index].Schema, property.Schema)! };
            }
        }

        return both.ToEquatableArray();
    }

    private static bool SaysNothing(SchemaNode node) => node.Boolean == true
        || (node.Boolean is null
            && node.Reference is null
            && node.Annotations.Count == 0
            && node.Format is null
            && node.Default is null
            && SchemaMerger.IsPureReference(node with { Reference = new("", node.Span) }));

    /// <summary>A schema that asks for both; it is merged when it is looked at.</summary>
    private static SchemaNode? BothNodes(SchemaNode? left, SchemaNode? right)
    {
        if (left is null || right is null || ReferenceEquals(left, right))
        {
            return left ?? right;
        }

        if (SaysNothing(left) || SaysNothing(right))
        {
            return SaysNothing(left) ? right : left;
        }

        if (left.Boolean == false || right.Boolean == false)
        {
            return left.Boolean == false ? left : right;
        }

        return new SchemaNode
        {
            Pointer = right.Pointer,
            Span = right.Span,
            BaseUri = right.BaseUri,
            AllOf = [left, right],
        };
    }
}
