using System.Text.RegularExpressions;
using LivePerson.Protocol.Analyzers.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LivePerson.Protocol.Analyzers.Literals;

/// <summary>Tells JSON that is read or compared from JSON that is written.</summary>
internal static class JsonPurpose
{
    // What the service sends is never written by a connector but to test how it is read.
    private static readonly Regex Notification = new(@"""kind""\s*:\s*""(notification|resp)""", RegexOptions.CultureInvariant);

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

        if (parent is not ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax invocation })
        {
            return parent is CaseSwitchLabelSyntax or ConstantPatternSyntax;
        }

        return model.GetSymbolInfo(invocation, cancellationToken).Symbol is IMethodSymbol method
            && (IsSearch(method)
                || (method.Name is "Parse" or "ParseAsync" && facts.IsProtocolType(method.ContainingType)));
    }

    private static bool IsSearch(IMethodSymbol method) => method.ContainingType.SpecialType == SpecialType.System_String
        && method.Name is "Contains" or "StartsWith" or "EndsWith" or "IndexOf" or "LastIndexOf" or "Equals" or "Split";
}
