using System.Globalization;
using Microsoft.CodeAnalysis;

namespace LivePerson.Protocol.Analyzers.Flow;

/// <summary>
/// Names for values, such that the same name means the same value: <c>vmessage@120;.DialogId;</c> is the property DialogId
/// of the variable declared at 120. A part's name begins with its owner's, and each step ends in a semicolon.
/// </summary>
internal static class Names
{
    public const string This = "this;";

    /// <summary>The place of an object that is its values and nothing else.</summary>
    public const string ValuesAlone = ";";

    public static string Of(ISymbol variable) =>
        $"v{variable.Name}@{Text(variable.Locations.IsEmpty ? 0 : variable.Locations[0].SourceSpan.Start)};";

    public static string OfType(ITypeSymbol type) => $"type {type.ToDisplayString()};";

    public static string OfOperation(SyntaxNode syntax) => $"#{Text(syntax.SpanStart)}-{Text(syntax.Span.Length)};";

    /// <summary>Whether an enumerator has moved on.</summary>
    public static string Moved(SyntaxNode enumerated) => "moved" + OfOperation(enumerated);

    public static string Member(string owner, ISymbol member) =>
        $"{owner}.{(member as IFieldSymbol)?.CorrespondingTupleField?.Name ?? member.Name};";

    /// <summary>An object with the names of what it holds, so that a part of it is known to be perhaps one of them.</summary>
    public static string Holder(IEnumerable<string?> held, string place) =>
        $"{{{string.Join("|", held.OfType<string>().OrderBy(key => key, StringComparer.Ordinal))}}}{place}";

    public static string Element(string owner) => $"{owner}[*];";

    public static string Item(string owner, IEnumerable<string> keys) => $"{owner}[{string.Concat(keys)}];";

    public static string Call(IMethodSymbol method, IEnumerable<string> keys) =>
        $"{method.ContainingType?.Name}.{method.Name}({string.Concat(keys)});";

    /// <summary>Whether a name means a value inside the owner, or the owner itself.</summary>
    public static bool IsWithin(string name, string owner) => name.StartsWith(owner, StringComparison.Ordinal);

    /// <summary>Whether two names may mean one value, because one is a part of an object that holds the other.</summary>
    public static bool MayBeSame(string one, string other) => MayBeHeldBy(one, other) || MayBeHeldBy(other, one);

    // Strings alone are joined without boxes and without a format to read.
    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static bool MayBeHeldBy(string part, string held)
    {
        int end = part.StartsWith("{", StringComparison.Ordinal) ? part.LastIndexOf('}') : -1;
        if (end < 0)
        {
            return false;
        }

        string holder = part.Substring(0, end);
        for (int step = held.IndexOf(';'); step >= 0; step = held.IndexOf(';', step + 1))
        {
            if (holder.Contains(held.Substring(0, step + 1)))
            {
                return true;
            }
        }

        return false;
    }
}
