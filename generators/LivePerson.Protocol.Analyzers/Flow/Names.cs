using Microsoft.CodeAnalysis;

namespace LivePerson.Protocol.Analyzers.Flow;

/// <summary>
/// Names for values, such that the same name means the same value: <c>vmessage@120;.DialogId;</c> is the property DialogId
/// of the variable declared at 120. A part's name begins with its owner's, and each step ends in a semicolon.
/// </summary>
internal static class Names
{
    public const string This = "this;";

    public static string Of(ISymbol variable) =>
        $"v{variable.Name}@{(variable.Locations.IsEmpty ? 0 : variable.Locations[0].SourceSpan.Start)};";

    public static string OfType(ITypeSymbol type) => $"type {type.ToDisplayString()};";

    public static string OfOperation(SyntaxNode syntax) => $"#{syntax.SpanStart}-{syntax.Span.Length};";

    public static string Member(string owner, ISymbol member) => $"{owner}.{member.Name};";

    public static string Element(string owner) => $"{owner}[*];";

    public static string Item(string owner, IEnumerable<string> keys) => $"{owner}[{string.Concat(keys)}];";

    public static string Call(IMethodSymbol method, IEnumerable<string> keys) =>
        $"{method.ContainingType?.Name}.{method.Name}({string.Concat(keys)});";

    /// <summary>Whether a name means a value inside the owner, or the owner itself.</summary>
    public static bool IsWithin(string name, string owner) => name.StartsWith(owner, StringComparison.Ordinal);
}
