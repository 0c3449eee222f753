using LivePerson.Protocol.Generators.Diagnostics;

namespace LivePerson.Protocol.Generators.Parsing;

/// <summary>Where a reference leads.</summary>
/// <param name="Node">
/// The schema; null if it leads nowhere; one that allows everything if it leads to a folder that was left out.
/// </param>
/// <param name="Document">The file of the schema.</param>
/// <param name="Problem">
/// An error without a node, or a warning beside it. Null without a node when the target is lost behind another error
/// that is reported already, such as a syntax error in the target's file.
/// </param>
internal readonly record struct SchemaResolution(SchemaNode? Node, SchemaDocument? Document, Problem? Problem);

/// <summary>The schema files of a project, which refer to each other.</summary>
internal sealed class SchemaSet
{
    private readonly SchemaIndex _index;
    private readonly ProblemList _problems = new();
    private readonly Dictionary<SchemaNode, SchemaResolution> _resolved = new(SameNode.Comparer);
    private readonly CancellationToken _cancellationToken;

    // A queue, since a chain of references may be longer than the stack is deep.
    private readonly Queue<SchemaNode> _unfollowed;

    public SchemaSet(IReadOnlyList<SchemaDocument> documents, CancellationToken cancellationToken = default)
    {
        Documents = documents;
        _cancellationToken = cancellationToken;
        _index = new(documents, _problems);
        _unfollowed = new(documents.Select(document => document.Root));
        ReferenceCircles circles = new(it => Resolve(it, it.Reference!).Node, _problems, cancellationToken);
        while (_unfollowed.Count > 0)
        {
            FollowReferences(_unfollowed.Dequeue(), circles);
        }
    }

    public IReadOnlyList<SchemaDocument> Documents { get; }

    /// <summary>
    /// What is wrong between the files: references that lead nowhere or in circles, identifiers that two have.
    /// </summary>
    public EquatableArray<Problem> Problems => _problems.ToEquatableArray();

    public SchemaDocument DocumentOf(SchemaNode node) => _index.DocumentOf(node);

    /// <summary>The schema at a pointer in the file of another; null if there is none.</summary>
    public SchemaNode? NodeAt(SchemaNode neighbour, string pointer) =>
        _index.FindPointer(DocumentOf(neighbour), pointer);

    /// <summary>Follows a reference by one step; the schema that it leads to may be a reference again.</summary>
    public SchemaResolution Resolve(SchemaNode from, SchemaReference reference)
    {
        if (!_resolved.TryGetValue(from, out SchemaResolution resolution))
        {
            resolution = ResolveAnew(from, reference);

            // What leads nowhere now may be found when more places are known.
            if (resolution.Node is not null)
            {
                _resolved[from] = resolution;
            }
        }

        return resolution;
    }

    private SchemaResolution ResolveAnew(SchemaNode from, SchemaReference reference)
    {
        string uri = SchemaUri.Resolve(from.BaseUri, reference.Text);
        if (FindResource(from, reference, uri) is not { } resource)
        {
            return FolderOutside(reference, uri) is { } folder
                ? Outside(from, reference, folder)
                : new(null, null, Unresolved(reference, ReasonForFile(from, reference, uri)));
        }

        SchemaDocument document = resource.Document;
        string fragment = SchemaUri.FragmentOf(reference.Text);
        SchemaNode? node = FindFragment(resource.Root, document, fragment);
        if (node is not null)
        {
            return new(node, document, resource.IsInOtherCase ? OtherCase(reference, document) : null);
        }

        if (document.HasSyntaxError || IsLostInAnotherMistake(document, resource.Root.Pointer + fragment))
        {
            return new(null, document, null);
        }

        string reason = ReferenceHints.ForFragment(fragment, resource.Root, document, _index);
        return new(null, document, Unresolved(reference, reason));
    }

    // "/$defs/name" is the path of a file; who writes it means a place in this one.
    private string ReasonForFile(SchemaNode from, SchemaReference reference, string uri)
    {
        SchemaDocument document = DocumentOf(from);
        return reference.Text.StartsWith("/", StringComparison.Ordinal)
            && FindFragment(document.Root, document, reference.Text) is not null
            ? $"that is the path of a file; the nearest is \"#{reference.Text}\""
            : ReferenceHints.ForFile(uri, document, _index);
    }

    /// <summary>
    /// Whether the way to a place ends in a value that is reported already, such as <c>"$defs": []</c>.
    /// </summary>
    private static bool IsLostInAnotherMistake(SchemaDocument document, string pointer)
    {
        for (string outer = pointer; document.Json is not null
            && outer.Length > 0; outer = outer.Substring(0, outer.LastIndexOf('/')))
        {
            if (JsonPointer.Find(document.Json, outer) is { } value)
            {
                return document.Problems.Any(problem => problem.Rule.IsError && problem.Span == value.Span);
            }
        }

        return false;
    }

    private Resource? FindResource(SchemaNode from, SchemaReference reference, string uri)
    {
        // A schema whose "$id" is an address on the web still lies in a folder, beside the files that it names.
        string fileUri = SchemaUri.Resolve(SchemaUri.OfFile(DocumentOf(from).File.RelativePath), reference.Text);
        if (_index.FindIdentified(uri) is { } identified)
        {
            return new(identified, DocumentOf(identified), IsInOtherCase: false);
        }

        if ((_index.FindFile(uri) ?? _index.FindFile(fileUri)) is { } file)
        {
            return new(file.Root, file, IsInOtherCase: false);
        }

        return (_index.FindFileInAnyCase(uri) ?? _index.FindFileInAnyCase(fileUri)) is { } other
            ? new(other.Root, other, IsInOtherCase: true)
            : null;
    }

    // A misspelt file name stands beside files with names like it. A folder elsewhere in which no schema lies was left
    // out.
    private string? FolderOutside(SchemaReference reference, string uri)
    {
        if (!reference.Text.StartsWith("../", StringComparison.Ordinal))
        {
            return null;
        }

        string? path = SchemaUri.FilePathOf(uri);
        int end = path?.LastIndexOf('/') ?? -1;
        string? folder = end < 0 ? null : path!.Substring(0, end + 1);
        bool isOutside = folder is not null
            && Documents.All(it => !it.File.RelativePath.StartsWith(folder, StringComparison.OrdinalIgnoreCase));
        return isOutside ? folder : null;
    }

    private SchemaResolution Outside(SchemaNode from, SchemaReference reference, string folder)
    {
        SchemaNode anything = new()
        {
            Pointer = JsonPointer.Append(from.Pointer, "$ref"),
            Span = reference.Span,
            BaseUri = from.BaseUri,
        };
        Problem problem = new(SchemaRules.LPP1021_OutsideTheFiles, reference.Span, [reference.Text, folder]);
        return new(anything, DocumentOf(from), problem);
    }

    private SchemaNode? FindFragment(SchemaNode resource, SchemaDocument document, string fragment)
    {
        if (fragment.Length == 0)
        {
            return resource;
        }

        if (fragment[0] != '/')
        {
            return _index.FindAnchor(resource, fragment);
        }

        string pointer = resource.Pointer + fragment;
        return JsonPointer.IsEscaped(pointer)
            ? _index.FindPointer(document, pointer) ?? ParseAt(document, pointer)
            : null;
    }

    // A reference may lead to a place that no keyword makes a schema, such as "#/components/schemas/Skill".
    private SchemaNode? ParseAt(SchemaDocument document, string pointer)
    {
        if (document.Json is null
            || JsonPointer.Find(document.Json, pointer) is not (JsonObject or JsonBoolean)
            || IsMapOfSchemas(document, pointer))
        {
            return null;
        }

        JsonValue value = JsonPointer.Find(document.Json, pointer)!;
        SchemaPlace place = new(pointer, BaseUriAt(document, pointer), document.Dialect, IsEnforced: true);
        ProblemList problems = document.HasSyntaxError ? new() : _problems;
        SchemaNode node = SchemaParser.ParseAt(value, place, problems, _cancellationToken);
        _index.Add(node, problems);
        _unfollowed.Enqueue(node);
        return node;
    }

    // "#/properties" holds schemas and is none.
    private bool IsMapOfSchemas(SchemaDocument document, string pointer)
    {
        int end = pointer.LastIndexOf('/');
        KeywordShape? shape = Keywords.Schema.Find(pointer.Substring(end + 1))?.Shape;
        return shape is KeywordShape.SubschemaMap or KeywordShape.PatternMap or KeywordShape.NamesMap
                or KeywordShape.SubschemaOrNamesMap
            && _index.FindPointer(document, pointer.Substring(0, end)) is not null;
    }

    private string BaseUriAt(SchemaDocument document, string pointer)
    {
        string outer = pointer;
        while (outer.Length > 0)
        {
            outer = outer.Substring(0, outer.LastIndexOf('/'));
            if (_index.FindPointer(document, outer) is { } node)
            {
                return node.BaseUri;
            }
        }

        return SchemaUri.OfFile(document.File.RelativePath);
    }

    private void FollowReferences(SchemaNode root, ReferenceCircles circles)
    {
        // What a file that is not JSON refers to may be no more than a part of what was meant.
        bool isWhole = !DocumentOf(root).HasSyntaxError;
        foreach (SchemaNode node in SchemaTree.WithDescendants(root))
        {
            _cancellationToken.ThrowIfCancellationRequested();
            if (node.Reference is not { } reference)
            {
                continue;
            }

            ReportDynamic(reference);
            if (Resolve(node, reference).Problem is { } problem && isWhole)
            {
                _problems.AddRange([problem]);
            }

            circles.Search(node);
        }
    }

    private void ReportDynamic(SchemaReference reference)
    {
        if (reference.IsDynamic && _index.IsAmbiguous(SchemaUri.FragmentOf(reference.Text)))
        {
            _problems.Add(SchemaRules.LPP1010_DynamicReference, reference.Span, reference.Text);
        }
    }

    private static Problem OtherCase(SchemaReference reference, SchemaDocument document) =>
        new(SchemaRules.LPP1006_LetterCase, reference.Span, [reference.Text, document.File.RelativePath]);

    private static Problem Unresolved(SchemaReference reference, string reason) =>
        new(SchemaRules.LPP1005_UnresolvedReference, reference.Span, [reference.Text, reason]);

    private readonly record struct Resource(SchemaNode Root, SchemaDocument Document, bool IsInOtherCase);
}
