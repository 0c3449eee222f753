using LivePerson.Protocol.Analyzers.Literals;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LivePerson.Protocol.CodeFixes.Json;

/// <summary>Where hand-written JSON stands, and what can stand there instead.</summary>
/// <param name="Replaced">The expression that goes.</param>
/// <param name="Form">What its surroundings expect.</param>
/// <param name="Read">The JSON that it writes; null if that cannot be told.</param>
internal sealed record WrittenPlace(ExpressionSyntax Replaced, JsonForm Form, Func<WrittenJson?> Read)
{
    /// <summary>The declaration that can be a constant no longer; null if it is none.</summary>
    public SyntaxNode? Constant { get; init; }

    /// <summary>The place of an expression that was reported; null if nothing else can stand there.</summary>
    public static WrittenPlace? Of(ExpressionSyntax written, SemanticModel model) => written switch
    {
        LiteralExpressionSyntax or InterpolatedStringExpressionSyntax or BinaryExpressionSyntax or ParenthesizedExpressionSyntax =>
            OfText(written, model),
        AnonymousObjectCreationExpressionSyntax or BaseObjectCreationExpressionSyntax => OfObject(written, model),
        _ => null,
    };

    /// <summary>Puts the new expression in, and takes the constant away.</summary>
    public SyntaxNode Apply(SyntaxNode root, ExpressionSyntax replacement)
    {
        if (root.GetCurrentNode(Replaced) is not { } current)
        {
            return root;
        }

        root = root.ReplaceNode(current, replacement
            .WithLeadingTrivia(current.GetLeadingTrivia().AddRange(replacement.GetLeadingTrivia()))
            .WithTrailingTrivia(current.GetTrailingTrivia()));
        return Constant is null ? root : ConstantDeclaration.Release(root, Constant);
    }

    private static WrittenPlace? OfText(ExpressionSyntax written, SemanticModel model)
    {
        if (WrittenTextReader.FormatCallOf(written, model) is { } call)
        {
            return new(call, JsonForm.Text, () => WrittenTextReader.ReadFormat(call, model));
        }

        Func<WrittenJson?> read = () => WrittenTextReader.Read(written, model);
        if (written is LiteralExpressionSyntax { Token.Text: var spelling } && spelling.EndsWith("u8", StringComparison.OrdinalIgnoreCase))
        {
            return new(CallOn(written, "ToArray") ?? written, JsonForm.Bytes, read);
        }

        if (written.Parent is MemberAccessExpressionSyntax
            || ConstantDeclaration.IsNeededAt(written)
            || model.GetTypeInfo(written).ConvertedType is { SpecialType: not (SpecialType.System_String or SpecialType.System_Object) } target
                && !IsTextSpan(target))
        {
            return null;
        }

        if (EncodingCallOf(written, model) is { } encoding)
        {
            return new(encoding, JsonForm.Bytes, read);
        }

        SyntaxNode? constant = ConstantDeclaration.Of(written);
        return constant is null || ConstantDeclaration.CanBeReleased(constant)
            ? new(written, JsonForm.Text, read) { Constant = constant }
            : null;
    }

    private static WrittenPlace? OfObject(ExpressionSyntax written, SemanticModel model)
    {
        Func<WrittenJson?> read = () => new WrittenObjectReader(model).Read(written);
        ITypeSymbol? type = model.GetTypeInfo(written).Type;
        if (WrittenMembers.IsNode(type))
        {
            return type!.Name switch
            {
                "JsonObject" => new(written, JsonForm.Node, read),
                "JObject" => new(written, JsonForm.ForeignNode, read),
                _ => null,
            };
        }

        if (written.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call })
        {
            return model.GetSymbolInfo(call).Symbol is not IMethodSymbol { ContainingType.Name: var serializer, Name: var method } ? null
                : serializer == "JsonConvert" && method == "SerializeObject" ? new(call, JsonForm.Text, read)
                : serializer == "JObject" ? new(call, JsonForm.ForeignNode, read)
                : new(written, JsonForm.Record, read);
        }

        return IsSerializedLocal(written, model) ? new(written, JsonForm.Record, read) : null;
    }

    /// <summary>Whether the object is the value of a local of no particular type, which only serializers of .NET get.</summary>
    private static bool IsSerializedLocal(ExpressionSyntax written, SemanticModel model)
    {
        if (written.Parent is not EqualsValueClauseSyntax
            {
                Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Type: var type } } declarator,
            }
            || !(type.IsVar || model.GetTypeInfo(type).Type?.SpecialType == SpecialType.System_Object)
            || model.GetDeclaredSymbol(declarator) is not ILocalSymbol local
            || declarator.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { } member)
        {
            return false;
        }

        return member.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == local.Name
                && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name).Symbol, local))
            .All(name => name.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }
                && model.GetSymbolInfo(call).Symbol is IMethodSymbol { ContainingNamespace: var space }
                && space.ToDisplayString().StartsWith("System.", StringComparison.Ordinal));
    }

    private static InvocationExpressionSyntax? CallOn(ExpressionSyntax owner, string method) =>
        owner.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name, Parent: InvocationExpressionSyntax call }
        && name == method
            ? call
            : null;

    private static InvocationExpressionSyntax? EncodingCallOf(ExpressionSyntax written, SemanticModel model) =>
        written.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Arguments.Count: 1, Parent: InvocationExpressionSyntax call } }
        && model.GetSymbolInfo(call).Symbol is IMethodSymbol { Name: "GetBytes", ContainingType.Name: "Encoding" or "UTF8Encoding" }
        && call.ToString().Contains("UTF8")
            ? call
            : null;

    private static bool IsTextSpan(ITypeSymbol type) =>
        type is INamedTypeSymbol { Name: "ReadOnlySpan", TypeArguments: [{ SpecialType: SpecialType.System_Char }] };
}
