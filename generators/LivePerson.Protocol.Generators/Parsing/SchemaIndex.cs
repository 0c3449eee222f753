using System.Globalization;
using LivePerson.Protocol.Generators.Diagnostics;

namespace LivePerson.Protocol.Generators.Parsing;

/// <summary>Everything in a set of documents that a reference can name.</summary>
internal sealed class SchemaIndex
{
    private readonly Dictionary<string, SchemaDocument> _documents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SchemaDocument> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SchemaDocument> _filesInAnyCase = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, SchemaNode> _identified = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Resource, string Name), SchemaNode> _anchors = [];
    private readonly Dictionary<(string Path, string Pointer), SchemaNode> _pointers = [];
    private readonly Dictionary<string, HashSet<string>> _dynamicAnchors = new(StringComparer.Ordinal);

    public SchemaIndex(IReadOnlyList<SchemaDocument> documents, ProblemList problems)
    {
        foreach (SchemaDocument document in documents)
        {
            string key = SchemaUri.KeyOf(SchemaUri.OfFile(document.File.RelativePath));
            _documents[document.File.Path] = document;
            _files[key] = document;
            if (!_filesInAnyCase.ContainsKey(key))
            {
                _filesInAnyCase.Add(key, document);
            }
        }

        foreach (SchemaNode root in documents.Select(document => document.Root))
        {
            Add(root, problems);
        }
    }

    public IEnumerable<SchemaDocument> Documents => _documents.Values;

    /// <summary>Adds a schema and all schemas inside it.</summary>
    public void Add(SchemaNode root, ProblemList problems)
    {
        foreach (SchemaNode node in SchemaTree.WithDescendants(root))
        {
            _pointers[(node.Span.Path, node.Pointer)] = node;
            if (node.Id is not null)
            {
                AddIdentifier(node, problems);
            }

            foreach (string anchor in new[] { node.Anchor, node.DynamicAnchor }.OfType<string>().Distinct())
            {
                AddAnchor(node, anchor, problems);
            }

            if (node.DynamicAnchor is { } dynamicAnchor)
            {
                AddDynamicAnchor(dynamicAnchor, SchemaUri.KeyOf(node.BaseUri));
            }
        }
    }

    public SchemaDocument DocumentOf(SchemaNode node) => _documents[node.Span.Path];

    public SchemaDocument? FindFile(string uri) => Find(_files, SchemaUri.KeyOf(uri));

    public SchemaDocument? FindFileInAnyCase(string uri) => Find(_filesInAnyCase, SchemaUri.KeyOf(uri));

    public SchemaNode? FindIdentified(string uri) => Find(_identified, SchemaUri.KeyOf(uri));

    public SchemaNode? FindAnchor(SchemaNode resource, string name) =>
        Find(_anchors, (SchemaUri.KeyOf(resource.BaseUri), name));

    public SchemaNode? FindPointer(SchemaDocument document, string pointer) =>
        Find(_pointers, (document.File.Path, pointer));

    /// <summary>
    /// Whether more than one resource has a dynamic anchor, so that the caller would decide between them.
    /// </summary>
    public bool IsAmbiguous(string dynamicAnchor) => Find(_dynamicAnchors, dynamicAnchor) is { Count: > 1 };

    /// <summary>The pointers of a document's schemas.</summary>
    public IEnumerable<string> PointersOf(SchemaDocument document) =>
        _pointers.Keys.Where(key => key.Path == document.File.Path).Select(key => key.Pointer);

    /// <summary>The names of a resource's anchors.</summary>
    public IEnumerable<string> AnchorsOf(SchemaNode resource)
    {
        string key = SchemaUri.KeyOf(resource.BaseUri);
        return _anchors.Keys.Where(anchor => anchor.Resource == key).Select(anchor => anchor.Name);
    }

    private void AddIdentifier(SchemaNode node, ProblemList problems)
    {
        string key = SchemaUri.KeyOf(node.BaseUri);
        SchemaNode? other = Find(_identified, key) ?? Find(_files, key)?.Root;
        if (other is not null && !IsSame(other, node))
        {
            ReportTaken(node.Id ?? "", node.IdSpan ?? node.Span, other, problems);
            return;
        }

        _identified[key] = node;
    }

    private void AddAnchor(SchemaNode node, string anchor, ProblemList problems)
    {
        (string Resource, string Name) key = (SchemaUri.KeyOf(node.BaseUri), anchor);
        if (Find(_anchors, key) is { } other && !IsSame(other, node))
        {
            ReportTaken(anchor, node.AnchorSpan ?? node.Span, other, problems);
            return;
        }

        _anchors[key] = node;
    }

    private void AddDynamicAnchor(string name, string resource)
    {
        if (!_dynamicAnchors.TryGetValue(name, out HashSet<string>? resources))
        {
            _dynamicAnchors.Add(name, resources = new(StringComparer.Ordinal));
        }

        resources.Add(resource);
    }

    private void ReportTaken(string identifier, SourceSpan span, SchemaNode other, ProblemList problems)
    {
        string line = (other.Span.StartLine + 1).ToString(CultureInfo.InvariantCulture);
        string column = (other.Span.StartColumn + 1).ToString(CultureInfo.InvariantCulture);
        string place = $"{DocumentOf(other).File.RelativePath}({line},{column})";
        problems.Add(SchemaRules.LPP1017_IdentifierTaken, span, identifier, place);
    }

    private static bool IsSame(SchemaNode left, SchemaNode right) =>
        left.Span.Path == right.Span.Path && left.Pointer == right.Pointer;

    private static TValue? Find<TKey, TValue>(Dictionary<TKey, TValue> dictionary, TKey key)
        where TValue : class =>
        dictionary.TryGetValue(key, out TValue? value) ? value : null;
}
