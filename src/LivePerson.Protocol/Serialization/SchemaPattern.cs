using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace LivePerson.Protocol.Serialization;

/// <summary>
/// A pattern of a schema. The expression is built when first needed; a text that takes it longer than a second counts as
/// one that does not match.
/// </summary>
/// <param name="pattern">A regular expression as JSON Schema has it; it need not match the whole text.</param>
internal sealed class SchemaPattern(string pattern)
{
    private static readonly ConcurrentDictionary<string, SchemaPattern> Known = new(StringComparer.Ordinal);

    private readonly Lazy<Regex> _regex =
        new(() => new(pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)));

    /// <summary>
    /// The pattern of an expression; the same one each time.
    /// </summary>
    public static SchemaPattern Of(string pattern) =>
        Known.GetOrAdd(pattern, static expression => new(expression));

    /// <summary>
    /// Whether the pattern occurs in the text.
    /// </summary>
    public bool IsMatch(string text)
    {
        try
        {
            return _regex.Value.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }
}
