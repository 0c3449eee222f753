using Microsoft.CodeAnalysis;

namespace LivePerson.Protocol.Analyzers.Facts;

/// <summary>Reads attributes off symbols.</summary>
internal static class AttributeReading
{
    public static bool Has(this ISymbol symbol, INamedTypeSymbol? attribute)
    {
        if (attribute is null)
        {
            return false;
        }

        foreach (AttributeData data in symbol.GetAttributes())
        {
            if (SymbolEqualityComparer.Default.Equals(data.AttributeClass, attribute))
            {
                return true;
            }
        }

        return false;
    }

    public static IEnumerable<AttributeData> All(this ISymbol symbol, INamedTypeSymbol? attribute) =>
        attribute is null
            ? []
            : symbol.GetAttributes()
                .Where(data => SymbolEqualityComparer.Default.Equals(data.AttributeClass, attribute));

    /// <summary>The string that stands at a place among the attribute's arguments, or "".</summary>
    public static string Text(this AttributeData data, int position) =>
        position < data.ConstructorArguments.Length && data.ConstructorArguments[position].Value is string text
            ? text
            : "";

    public static string? NamedText(this AttributeData data, string name)
    {
        foreach (KeyValuePair<string, TypedConstant> argument in data.NamedArguments)
        {
            if (argument.Key == name)
            {
                return argument.Value.Value as string;
            }
        }

        return null;
    }
}
