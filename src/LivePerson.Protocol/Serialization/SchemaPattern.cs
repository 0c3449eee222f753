using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace LivePerson.Protocol.Serialization;

/// <summary>
/// A pattern of a schema. The expression is built when first needed; a text that takes it longer than a second counts
/// as one that does not match.
/// </summary>
/// <param name="pattern">A regular expression as JSON Schema has it; it need not match the whole text.</param>
internal sealed class SchemaPattern(string pattern)
{
    // Longer ones, mostly those with classes of Unicode, take the engine that does not backtrack too long to prepare.
    private const int LongestWithoutBacktracking = 1000;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);
    private static readonly ConcurrentDictionary<string, SchemaPattern> Known = new(StringComparer.Ordinal);

    private readonly Lazy<Regex?> _regex = new(() => Build(pattern));

    /// <summary>
    /// Whether it is an expression at all. One that is not asks for nothing.
    /// </summary>
    public bool IsReadable => _regex.Value is not null;

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
            return _regex.Value is Regex regex && regex.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    private static Regex? Build(string pattern)
    {
        // What ECMAScript does not know may still be an expression of .NET, such as \A or (?i).
        string? translated = EcmaScriptPattern.Translate(pattern);

        return (translated is null ? null : TryBuild(translated)) ?? TryBuild(pattern);
    }

    private static Regex? TryBuild(string expression)
    {
        try
        {
            return expression.Length <= LongestWithoutBacktracking
                ? new(expression, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, Limit)
                : new(expression, RegexOptions.CultureInvariant, Limit);
        }
        catch (NotSupportedException)
        {
            // It looks around or back, which takes the slower way.
            return new(expression, RegexOptions.CultureInvariant, Limit);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
