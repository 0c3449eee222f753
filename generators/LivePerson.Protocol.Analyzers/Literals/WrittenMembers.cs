using LivePerson.Protocol.Analyzers.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LivePerson.Protocol.Analyzers.Literals;

/// <summary>Finds telling members in objects that stand for JSON: anonymous objects, dictionaries, trees of JSON nodes.</summary>
internal static class WrittenMembers
{
    /// <summary>The marker that a name and its value are, or null.</summary>
    public static WireMarker? Find(
        string? name, ExpressionSyntax value, WireMarkers markers, SemanticModel model, CancellationToken cancellationToken)
    {
        if (name is null || !markers.HasName(name))
        {
            return null;
        }

        string? text = DeclaredValue.TextOf(value, model, cancellationToken);
        foreach (WireMarker marker in markers.All)
        {
            if (string.Equals(marker.Name, name, StringComparison.OrdinalIgnoreCase)
                && (text is null ? marker.Value is null && marker.Name.Length > 4 : marker.IsToldBy(text)))
            {
                return marker;
            }
        }

        return null;
    }

    /// <summary>The outermost object that a member is written in.</summary>
    public static ExpressionSyntax Outermost(SyntaxNode member)
    {
        ExpressionSyntax? outermost = member as AnonymousObjectCreationExpressionSyntax;
        foreach (SyntaxNode node in member.Ancestors())
        {
            switch (node)
            {
                case AnonymousObjectCreationExpressionSyntax or BaseObjectCreationExpressionSyntax or WithExpressionSyntax:
                    outermost = (ExpressionSyntax)node;
                    break;
                case StatementSyntax or MemberDeclarationSyntax or InvocationExpressionSyntax or LambdaExpressionSyntax:
                    return outermost ?? (ExpressionSyntax)member;
            }
        }

        return outermost ?? (ExpressionSyntax)member;
    }

    public static bool IsWriter(ITypeSymbol? type) => type?.Name is "Utf8JsonWriter" or "JsonWriter" or "JsonTextWriter";

    public static bool IsNode(ITypeSymbol? type) =>
        type?.Name is "JObject" or "JProperty" or "JToken" or "JsonObject" or "JsonNode" or "ExpandoObject";

    public static bool IsDictionary(ITypeSymbol? type) => type is INamedTypeSymbol { TypeArguments: [{ SpecialType: SpecialType.System_String }, _] };

    /// <summary>Whether an object, or the one that a step fills, is given to a serializer: at once, or by way of a local.</summary>
    public static bool IsSerialized(ExpressionSyntax written, SemanticModel model, CancellationToken cancellationToken)
    {
        if (IsArgumentOfSerializer(written))
        {
            return true;
        }

        ISymbol? filled = written switch
        {
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } =>
                model.GetSymbolInfo(access.Expression, cancellationToken).Symbol,
            AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax access } =>
                model.GetSymbolInfo(access.Expression, cancellationToken).Symbol,
            { Parent: EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator } } =>
                model.GetDeclaredSymbol(declarator, cancellationToken),
            _ => null,
        };
        return filled is ILocalSymbol local
            && written.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member
            && member.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name =>
                name.Identifier.ValueText == local.Name && IsArgumentOfSerializer(name));
    }

    private static bool IsArgumentOfSerializer(ExpressionSyntax expression) =>
        AsElement(expression).Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax invocation }
        && NameOf(invocation) is var name
        && (IsSerializer(name)
            || (name == "Create" && invocation.Expression is MemberAccessExpressionSyntax { Expression: var owner }
                && owner.ToString().EndsWith("JsonContent", StringComparison.Ordinal)));

    private static bool IsSerializer(string name) => name
        is "Serialize" or "SerializeObject" or "SerializeToUtf8Bytes" or "SerializeToElement" or "SerializeToNode"
        or "SerializeToDocument" or "SerializeAsync" or "FromObject" or "PostAsJsonAsync" or "PutAsJsonAsync"
        or "PostJsonAsync" or "AddJsonBody" or "ToJson";

    /// <summary>The list, or the choice, that an object is one of; else the object.</summary>
    private static ExpressionSyntax AsElement(ExpressionSyntax expression)
    {
        SyntaxNode node = expression;
        while (node.Parent is InitializerExpressionSyntax or ImplicitArrayCreationExpressionSyntax or ArrayCreationExpressionSyntax
            or ExpressionElementSyntax or CollectionExpressionSyntax or ParenthesizedExpressionSyntax or CastExpressionSyntax
            or ConditionalExpressionSyntax or SwitchExpressionArmSyntax or SwitchExpressionSyntax)
        {
            node = node.Parent;
        }

        return node as ExpressionSyntax ?? expression;
    }

    private static string NameOf(InvocationExpressionSyntax invocation) => invocation.Expression switch
    {
        MemberAccessExpressionSyntax { Name: var name } => name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        MemberBindingExpressionSyntax { Name: var name } => name.Identifier.ValueText,
        _ => "",
    };
}
