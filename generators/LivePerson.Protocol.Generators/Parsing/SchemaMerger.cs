using LivePerson.Protocol.Generators.Diagnostics;

namespace LivePerson.Protocol.Generators.Parsing;

/// <summary>
/// Puts <c>allOf</c>, and a <c>$ref</c> with keywords beside it, together into one schema: the one that all of them ask for.
/// </summary>
internal sealed class SchemaMerger(SchemaSet schemas, ICollection<Problem> problems)
{
    private readonly HashSet<SchemaNode> _open = new(SameNode.Comparer);
    private readonly HashSet<SchemaNode> _asked = new(SameNode.Comparer);

    // The same schemas are asked for again and again, by whoever looks at them or at what refers to them.
    private readonly Dictionary<SchemaNode, SchemaNode> _merged = new(SameNode.Comparer);
    private readonly Dictionary<SchemaNode, SchemaNode> _followed = new(SameNode.Comparer);

    /// <summary>Whether the schema says nothing of its own but which other schema holds.</summary>
    public static bool IsPureReference(SchemaNode node) =>
        node.Reference is not null
        && node.Types.Count == 0
        && node.Const is null
        && node.Enum is null
        && node.Properties.Count == 0
        && node.Required.Count == 0
        && node.AdditionalProperties is null
        && node.Items is null
        && node.PrefixItems.Count == 0
        && node.AllOf.Count == 0
        && node.AnyOf.Count == 0
        && node.OneOf.Count == 0
        && node.Constraints.Count == 0;

    /// <summary>Whether the schema is that which it refers to: what stands beside the reference says nothing that it does not.</summary>
    public bool IsReference(SchemaNode node)
    {
        if (node.Reference is null || IsPureReference(node))
        {
            return node.Reference is not null;
        }

        if (!IsPureReference(node with { Types = [], Constraints = [] }) || !_asked.Add(node))
        {
            return false;
        }

        SchemaNode target = Merge(Follow(Resolve(node, node.Reference)));
        _asked.Remove(node);
        bool isUnion = target.Types.Count == 0 && target.OneOf.Count + target.AnyOf.Count > 0;
        return (node.Types.Count == 0 || isUnion || (target.Types.Count > 0 && target.Types.All(node.Types.Contains)))
            && node.Constraints.All(constraint => target.Types.Count > 0 && !target.Types.Any(type => SpeaksOf(constraint.Keyword, type)));
    }

    public SchemaNode Merge(SchemaNode node)
    {
        if (_merged.TryGetValue(node, out SchemaNode? known))
        {
            return known;
        }

        SchemaNode merged = MergeAnew(node);

        // What is found within a circle depends on where it was entered.
        if (_open.Count == 0 && !ReferenceEquals(merged, node))
        {
            _merged.Add(node, merged);
        }

        return merged;
    }

    private SchemaNode MergeAnew(SchemaNode node)
    {
        bool hasOnlyBranch = IsOfOne(node.AnyOf) || IsOfOne(node.OneOf);
        if (!hasOnlyBranch && node.AllOf.Count == 0 && (node.Reference is null || IsReference(node)))
        {
            return node;
        }

        SchemaNode own = node with
        {
            AllOf = [],
            AnyOf = IsOfOne(node.AnyOf) ? [] : node.AnyOf,
            OneOf = IsOfOne(node.OneOf) ? [] : node.OneOf,
            Reference = null,
        };
        if (!_open.Add(node))
        {
            // A circle, which the set has reported.
            return own;
        }

        SchemaNode merged = MergeParts(node, own);
        _open.Remove(node);
        return merged;
    }

    private SchemaNode MergeParts(SchemaNode node, SchemaNode own)
    {
        List<SchemaNode> parts = [];
        if (node.Reference is { } reference)
        {
            parts.Add(Merge(Follow(Resolve(node, reference))));
        }

        foreach (SchemaNode part in node.AllOf.Concat(OnlyBranch(node.AnyOf)).Concat(OnlyBranch(node.OneOf)))
        {
            parts.Add(Merge(Follow(part)));
        }

        SchemaNode merged = parts.Aggregate((SchemaNode?)null, (left, right) => left is null ? right : Both(left, right)) is { } all
            ? Both(all, own)
            : own;

        // Names and places are the schema's own, whoever the parts belong to.
        return merged with
        {
            Pointer = node.Pointer,
            Span = node.Span,
            BaseUri = node.BaseUri,
            Title = node.Title ?? merged.Title,
            Description = node.Description ?? merged.Description,
        };
    }

    /// <summary>The schema that a chain of references ends in; the node itself if it is none.</summary>
    public SchemaNode Follow(SchemaNode node)
    {
        if (node.Reference is null)
        {
            return node;
        }

        if (!_followed.TryGetValue(node, out SchemaNode? end))
        {
            end = FollowAnew(node);
            if (_asked.Count == 0)
            {
                _followed.Add(node, end);
            }
        }

        return end;
    }

    private SchemaNode FollowAnew(SchemaNode node)
    {
        SchemaNode current = node;
        HashSet<SchemaNode> seen = new(SameNode.Comparer);
        while (IsReference(current))
        {
            if (!seen.Add(current))
            {
                return current with { Reference = null };
            }

            current = Resolve(current, current.Reference!);
        }

        return current;
    }

    private SchemaNode Resolve(SchemaNode node, SchemaReference reference) =>
        schemas.Resolve(node, reference).Node ?? node with { Reference = null, IsLost = true };

    private SchemaNode Both(SchemaNode left, SchemaNode right)
    {
        if (left.Boolean == false || right.Boolean == false)
        {
            return left with { Boolean = false };
        }

        ReportContradictions(left, right);
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
            Required = left.Required.Concat(right.Required.Where(name => left.Required.All(it => it.Name != name.Name))).ToEquatableArray(),
            AdditionalProperties = BothNodes(left.AdditionalProperties, right.AdditionalProperties),
            PropertyNames = BothNodes(left.PropertyNames, right.PropertyNames),
            Items = BothNodes(left.Items, right.Items),
            PrefixItems = left.PrefixItems.Count > 0 ? left.PrefixItems : right.PrefixItems,
            OneOf = left.OneOf.Count + left.AnyOf.Count > 0 ? left.OneOf : right.OneOf,
            AnyOf = left.OneOf.Count + left.AnyOf.Count > 0 ? left.AnyOf : right.AnyOf,
            Constraints = left.Constraints.Concat(right.Constraints).ToEquatableArray(),
            Annotations = right.Annotations.Concat(left.Annotations.Where(it => right.Annotations.All(own => own.Name != it.Name))).ToEquatableArray(),
            Links = left.Links.Concat(right.Links).ToEquatableArray(),
        };
    }

    private void ReportContradictions(SchemaNode left, SchemaNode right)
    {
        if (right.Const is { } value
            && (left.Const is { } other ? !JsonEquality.AreEqual(value, other) : left.Enum is { } known && !known.Any(it => JsonEquality.AreEqual(it, value))))
        {
            Report(value.Span, "the constants of these schemas exclude each other");
        }
        else if (left.Const is { } constant && right.Enum is { Count: > 0 } values && !values.Any(it => JsonEquality.AreEqual(it, constant)))
        {
            Report(values[0].Span, "the constants of these schemas exclude each other");
        }
        else if (left.Enum is { Count: > 0 } && right.Enum is { Count: > 0 } both && BothEnums(left, right) is { Count: 0 })
        {
            Report(both[0].Span, "the values of these schemas exclude each other");
        }

        void Report(SourceSpan span, string reason) => problems.Add(new(ModelRules.NothingFits, span, [reason]));
    }

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
            problems.Add(new(ModelRules.NothingFits, right.TypeSpan ?? right.Span, ["the types of these schemas exclude each other"]));
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

    /// <summary>A union's only branch, which then holds like all the rest; a documented constant stays a list of known values.</summary>
    public static EquatableArray<SchemaNode> OnlyBranch(EquatableArray<SchemaNode> branches) => IsOfOne(branches) ? branches : [];

    private static bool IsOfOne(EquatableArray<SchemaNode> branches) => branches.Count == 1 && branches[0].Const is not JsonString;

    private static bool SaysNothing(SchemaNode node) => node.Boolean == true
        || (node.Boolean is null && node.Reference is null && node.Annotations.Count == 0 && node.Format is null && node.Default is null
            && IsPureReference(node with { Reference = new("", node.Span) }));

    private static bool SpeaksOf(string keyword, JsonType type) => keyword switch
    {
        "minLength" or "maxLength" or "pattern" => type == JsonType.String,
        "minItems" or "maxItems" or "uniqueItems" => type == JsonType.Array,
        "minProperties" or "maxProperties" => type == JsonType.Object,
        _ => type is JsonType.Integer or JsonType.Number,
    };

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

        return new SchemaNode { Pointer = right.Pointer, Span = right.Span, BaseUri = right.BaseUri, AllOf = [left, right] };
    }
}
