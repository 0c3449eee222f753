using Microsoft.CodeAnalysis;

namespace LivePerson.Protocol.Tests.PublicApi;

/// <summary>Prints what an assembly offers to others, as C# without bodies; the same however its files are ordered.</summary>
internal static class ApiText
{
    private const string Indentation = "    ";

    public static string Of(IAssemblySymbol assembly)
    {
        IEnumerable<string> lines = TypesIn(assembly.GlobalNamespace)
            .GroupBy(type => type.ContainingNamespace.ToDisplayString())
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .SelectMany(group => Block($"namespace {group.Key}", Sorted(group).SelectMany(LinesOf)));
        return string.Join('\n', lines) + "\n";
    }

    private static IEnumerable<string> LinesOf(INamedTypeSymbol type) => type.TypeKind == TypeKind.Delegate
        ? [ApiFormat.Delegate(type)]
        : Block(ApiFormat.Head(type), MembersOf(type).Concat(Sorted(type.GetTypeMembers().Where(IsVisible)).SelectMany(LinesOf)));

    private static IEnumerable<string> MembersOf(INamedTypeSymbol type) =>
        type.GetMembers().Where(IsWritten)
            .OrderBy(Rank)
            .ThenBy(member => member.Name, StringComparer.Ordinal)
            .ThenBy(ApiFormat.Member, StringComparer.Ordinal)
            .Select(ApiFormat.Member);

    private static int Rank(ISymbol member) => member switch
    {
        IFieldSymbol => 0,
        IMethodSymbol { MethodKind: MethodKind.Constructor } => 1,
        IPropertySymbol => 2,
        IMethodSymbol { MethodKind: MethodKind.Ordinary } => 3,
        _ => 4,
    };

    private static IEnumerable<string> Block(string head, IEnumerable<string> lines) =>
        [head, "{", .. lines.Select(line => Indentation + line), "}"];

    private static IEnumerable<INamedTypeSymbol> Sorted(IEnumerable<INamedTypeSymbol> types) =>
        types.OrderBy(type => type.Name, StringComparer.Ordinal).ThenBy(type => type.Arity);

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceSymbol space) =>
        space.GetTypeMembers().Where(IsVisible).Concat(space.GetNamespaceMembers().SelectMany(TypesIn));

    // What the compiler adds to every record says nothing; accessors stand with their property.
    private static bool IsWritten(ISymbol member) =>
        IsVisible(member)
        && member is not INamedTypeSymbol
        && member is not IMethodSymbol { AssociatedSymbol: not null }
        && !member.IsImplicitlyDeclared
        && !member.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "CompilerGeneratedAttribute");

    private static bool IsVisible(ISymbol symbol) => symbol.DeclaredAccessibility
        is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;
}
