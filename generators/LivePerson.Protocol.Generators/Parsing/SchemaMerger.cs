using LivePerson.Protocol.Generators.Diagnostics;

namespace LivePerson.Protocol.Generators.Parsing;

/// <summary>
/// Puts <c>allOf</c>, and a <c>$ref</c> with keywords beside it, together into one schema: the one that all of them ask
/// for.
/// </summary>
internal sealed class SchemaMerger(SchemaSet schemas, ICollection<Problem> problems)
{
    private readonly SchemaConjunction _conjunction = new(problems);
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

    /// <summary>
    /// Whether the schema is that which it refers to: what stands beside the reference says nothing that it does not.
    /// </summary>
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
            && node.Constraints.All(
                constraint => target.Types.Count > 0 && !target.Types.Any(type => SpeaksOf(constraint.Keyword, type)));
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

        SchemaNode merged = parts.Aggregate(
            (SchemaNode?)null, (left, right) => left is null ? right : _conjunction.Of(left, right)) is { } all
            ? _conjunction.Of(all, own)
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

    /// <summary>
    /// A union's only branch, which then holds like all the rest; a documented constant stays a list of known values.
    /// </summary>
    public static EquatableArray<SchemaNode> OnlyBranch(EquatableArray<SchemaNode> branches) =>
        IsOfOne(branches) ? branches : [];

    private static bool IsOfOne(EquatableArray<SchemaNode> branches) =>
        branches.Count == 1 && branches[0].Const is not JsonString;

    private static bool SpeaksOf(string keyword, JsonType type) => keyword switch
    {
        "minLength" or "maxLength" or "pattern" => type == JsonType.String,
        "minItems" or "maxItems" or "uniqueItems" => type == JsonType.Array,
        "minProperties" or "maxProperties" => type == JsonType.Object,
        _ => type is JsonType.Integer or JsonType.Number,
    };
}
