using LivePerson.Protocol.Generators.Diagnostics;

namespace LivePerson.Protocol.Generators.Parsing;

/// <summary>The members that one kind of JSON object may have.</summary>
/// <param name="kind">What a member is called in messages.</param>
/// <param name="keywords">The members.</param>
internal sealed class KeywordTable(string kind, EquatableArray<Keyword> keywords)
{
    private const string AnnotationPrefix = "x-";

    private readonly Dictionary<string, Keyword> _byName =
        keywords.ToDictionary(keyword => keyword.Name, StringComparer.Ordinal);

    public string Kind { get; } = kind;

    public EquatableArray<Keyword> All { get; } = keywords;

    public Keyword? Find(string name) => _byName.TryGetValue(name, out Keyword? keyword) ? keyword : null;

    /// <summary>The member that was probably meant by a name that is none, or null.</summary>
    public string? Nearest(string name)
    {
        if (!IsAnnotation(name))
        {
            return Spelling.Nearest(name, All.Select(keyword => keyword.Name));
        }

        // The prefix is no evidence: all annotations have it.
        IEnumerable<string> annotations = All.Select(keyword => keyword.Name).Where(IsAnnotation);
        string? nearest = Spelling.Nearest(Unprefixed(name), annotations.Select(Unprefixed));
        return nearest is null ? null : AnnotationPrefix + nearest;
    }

    public static bool IsAnnotation(string name) => name.StartsWith(AnnotationPrefix, StringComparison.Ordinal);

    private static string Unprefixed(string name) => name.Substring(AnnotationPrefix.Length);
}
