using System.Text.RegularExpressions;
using LivePerson.Protocol.Analyzers.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LivePerson.Protocol.Analyzers.Literals;

/// <summary>Tells JSON that is read or compared from JSON that is written.</summary>
internal static class JsonPurpose
{
    // What the service sends is never written by a connector but to test how it is read.
    private static readonly Regex Notification = new(@"[""']kind[""']\s*:\s*[""'](notification|resp)[""']", RegexOptions.CultureInvariant);

    /// <summary>Whether the text is looked for in another one, or read by a type of the protocol.</summary>
    public static bool IsReading(
        ExpressionSyntax text, string value, SemanticModel model, ProtocolFacts facts, CancellationToken cancellationToken)
    {
        if (Notification.IsMatch(value))
        {
            return true;
        }

        SyntaxNode? parent = text.Parent;
        while (parent is ParenthesizedExpressionSyntax)
        {
            parent = parent.Parent;
        }

        return parent switch
        {
            CaseSwitchLabelSyntax or ConstantPatternSyntax => true,
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression } => true,
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax invocation } =>
                model.GetSymbolInfo(invocation, cancellationToken).Symbol is IMethodSymbol method
                && (IsSearch(method.Name) || IsComparison(method) || IsParsing(method, facts)),
            _ => false,
        };
    }

    /// <summary>A search by strings, spans, regular expressions, or the assertions of a test framework.</summary>
    private static bool IsSearch(string name) => name
        is "Contains" or "ContainsAny" or "Contain" or "DoesNotContain" or "NotContain" or "Count"
        or "StartsWith" or "StartWith" or "EndsWith" or "EndWith" or "IndexOf" or "LastIndexOf" or "Split"
        or "IsMatch" or "Match" or "Matches" or "DoesNotMatch" or "MatchRegex";

    private static bool IsComparison(IMethodSymbol method) =>
        method.Name == nameof(Equals) && method.ContainingType.SpecialType == SpecialType.System_String;

    /// <summary>Whether the text becomes an object of the protocol, and so stays no text.</summary>
    private static bool IsParsing(IMethodSymbol method, ProtocolFacts facts) => method.Name switch
    {
        "Parse" or "ParseAsync" => facts.IsProtocolType(method.ContainingType),
        "Deserialize" or "DeserializeObject" => method.ReturnType is INamedTypeSymbol type && facts.IsProtocolType(type),
        _ => false,
    };
}
