using Microsoft.CodeAnalysis;

namespace LivePerson.Protocol.Tests.PublicApi;

/// <summary>One type or member as a line of C#.</summary>
internal static class ApiFormat
{
    private static readonly SymbolDisplayFormat Type = new(
        globalNamespaceStyle: SymbolDisplayGlobalNamespaceStyle.Omitted,
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameOnly,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeVariance,
        memberOptions:
            SymbolDisplayMemberOptions.IncludeAccessibility
            | SymbolDisplayMemberOptions.IncludeModifiers
            | SymbolDisplayMemberOptions.IncludeType
            | SymbolDisplayMemberOptions.IncludeRef
            | SymbolDisplayMemberOptions.IncludeParameters
            | SymbolDisplayMemberOptions.IncludeConstantValue,
        delegateStyle: SymbolDisplayDelegateStyle.NameAndSignature,
        parameterOptions:
            SymbolDisplayParameterOptions.IncludeType
            | SymbolDisplayParameterOptions.IncludeName
            | SymbolDisplayParameterOptions.IncludeDefaultValue
            | SymbolDisplayParameterOptions.IncludeParamsRefOut
            | SymbolDisplayParameterOptions.IncludeExtensionThis,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        miscellaneousOptions:
            SymbolDisplayMiscellaneousOptions.UseSpecialTypes
            | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    // Constraints belong to a declaration, not to each place that names the type.
    private static readonly SymbolDisplayFormat Declaration =
        Type.AddGenericsOptions(SymbolDisplayGenericsOptions.IncludeTypeConstraints);

    public static string Member(ISymbol member) =>
        member.ToDisplayString(Declaration) + (member is IPropertySymbol ? "" : ";");

    public static string Delegate(INamedTypeSymbol type) => $"public delegate {type.ToDisplayString(Declaration)};";

    public static string Head(INamedTypeSymbol type)
    {
        IEnumerable<INamedTypeSymbol> parents = new[] { type.BaseType }.OfType<INamedTypeSymbol>()
            .Where(parent => parent.SpecialType == SpecialType.None && parent.Name != nameof(ValueType))
            .Concat(type.Interfaces.OrderBy(Name, StringComparer.Ordinal));
        string list = string.Join(", ", parents.Select(Name));
        string name = type.ToDisplayString(Declaration);
        int constraints = name.IndexOf(" where ", StringComparison.Ordinal);
        (string own, string rest) = constraints < 0 ? (name, "") : (name[..constraints], name[constraints..]);
        return $"{AccessibilityOf(type)} {KindOf(type)} {own}{(list.Length == 0 ? "" : $" : {list}")}{rest}";
    }

    private static string Name(INamedTypeSymbol type) => type.ToDisplayString(Type);

    private static string AccessibilityOf(INamedTypeSymbol type) =>
        type.DeclaredAccessibility == Accessibility.Public ? "public" : "protected";

    private static string KindOf(INamedTypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Interface } => "interface",
        { TypeKind: TypeKind.Enum } => "enum",
        { TypeKind: TypeKind.Struct, IsReadOnly: true } => "readonly struct",
        { TypeKind: TypeKind.Struct, IsRefLikeType: true } => "ref struct",
        { TypeKind: TypeKind.Struct } => "struct",
        { IsStatic: true } => "static class",
        _ => (type.IsSealed ? "sealed " : type.IsAbstract ? "abstract " : "") + (type.IsRecord ? "record" : "class"),
    };
}
