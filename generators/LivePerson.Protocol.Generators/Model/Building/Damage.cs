using LivePerson.Protocol.Generators.Diagnostics;
using LivePerson.Protocol.Generators.Parsing;

namespace LivePerson.Protocol.Generators.Model.Building;

/// <summary>
/// Where mistakes are reported already. What seems wrong with a schema that has one may follow from it: a union whose
/// case lost its constant to a typing error cannot be told apart either, and that would be a second error for one
/// mistake.
/// </summary>
internal sealed class Damage
{
    private readonly SchemaSet _schemas;
    private readonly HashSet<string> _lostFiles;
    private readonly Dictionary<string, List<int>> _places = new(StringComparer.Ordinal);

    public Damage(SchemaSet schemas)
    {
        _schemas = schemas;
        _lostFiles = [.. schemas.Documents
            .Where(document => document.HasSyntaxError)
            .Select(document => document.File.Path)];
        foreach (Problem problem in schemas.Documents
            .SelectMany(document => document.Problems)
            .Concat(schemas.Problems)
            .Where(Loses))
        {
            Add(problem.Span);
        }
    }

    public void Add(SourceSpan place)
    {
        if (!_places.TryGetValue(place.Path, out List<int>? places))
        {
            _places.Add(place.Path, places = []);
        }

        places.Add(place.Start);
    }

    /// <summary>Whether a mistake stands within a place.</summary>
    public bool IsIn(SourceSpan place) => _lostFiles.Contains(place.Path) || PlacesIn(place).Any();

    /// <summary>
    /// Whether a mistake stands in the schema, in what it refers to and extends, or in its members, so many levels
    /// deep.
    /// </summary>
    public bool Touches(SchemaNode schema, int levels) =>
        (_places.Count > 0 || _lostFiles.Count > 0) && Touches(schema, levels, new(SameNode.Comparer));

    private bool Touches(SchemaNode schema, int levels, HashSet<SchemaNode> seen)
    {
        if (!seen.Add(schema))
        {
            return false;
        }

        SchemaNode[] children = [.. SchemaTree.ChildrenOf(schema)];
        if (_lostFiles.Contains(schema.Span.Path)
            || PlacesIn(schema.Span).Any(place => !children.Any(child => Holds(child.Span, place))))
        {
            return true;
        }

        IEnumerable<SchemaNode> extended = [.. schema.AllOf, .. schema.AnyOf, .. schema.OneOf];
        if (schema.Reference is { } reference && _schemas.Resolve(schema, reference).Node is { } target)
        {
            extended = extended.Append(target);
        }

        return extended.Any(it => Touches(it, levels, seen))
            || (levels > 0 && schema.Properties.Any(property => Touches(property.Schema, levels - 1, seen)));
    }

    private IEnumerable<int> PlacesIn(SourceSpan span) =>
        span.Path is not null && _places.TryGetValue(span.Path, out List<int>? places)
            ? places.Where(place => Holds(span, place))
            : [];

    private static bool Holds(SourceSpan span, int place) => span.Start <= place && place <= span.Start + span.Length;

    // A keyword that nobody knows was meant as another one, which is missing now.
    private static bool Loses(Problem problem) =>
        problem.Rule.IsError || problem.Rule == SchemaRules.LPP1003_UnknownKeyword;
}
