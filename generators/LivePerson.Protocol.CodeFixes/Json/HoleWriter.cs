using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LivePerson.Protocol.CodeFixes.Json;

/// <summary>Writes what fills the holes: expressions as they were, without the escaping that a record does itself.</summary>
internal sealed class HoleWriter(SemanticModel model)
{
    private static readonly HashSet<string> Serializers = ["Serialize", "SerializeObject", "ToString"];

    /// <summary>The expression itself, where its value is of the wanted type.</summary>
    public string? WriteValue(Hole hole, ITypeSymbol wanted)
    {
        ExpressionSyntax expression = Unescaped(hole.Expression);
        if (hole.Format.Length > 0)
        {
            return null;
        }

        // state.Value between quotes is the state.
        if (expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Value", Expression: var owner }
            && SymbolEqualityComparer.Default.Equals(model.GetTypeInfo(owner).Type, wanted))
        {
            return Text(owner);
        }

        TypeInfo type = model.GetTypeInfo(expression);
        return type.Type is not null
            && type.Nullability.FlowState != NullableFlowState.MaybeNull
            && model.Compilation.ClassifyConversion(type.Type, wanted) is { IsImplicit: true, IsUserDefined: false }
                ? Text(expression)
                : null;
    }

    /// <summary>A string: a literal, an expression, or an interpolation of both.</summary>
    public string WriteText(TextJson text)
    {
        if (text.Constant is { } constant)
        {
            return SymbolDisplay.FormatLiteral(constant, quote: true);
        }

        return $"$\"{string.Concat(text.Pieces.Select(WritePiece))}\"";
    }

    public bool IsString(Hole hole) => model.GetTypeInfo(hole.Expression).Type?.SpecialType == SpecialType.System_String;

    /// <summary>What a hole serialises on the spot; null if it does not.</summary>
    public Hole? Serialized(Hole hole) =>
        hole.Expression is InvocationExpressionSyntax
        {
            Expression: MemberAccessExpressionSyntax { Expression: var owner, Name.Identifier.ValueText: var name },
            ArgumentList.Arguments: [{ Expression: var value }, ..],
        }
        && Serializers.Contains(name)
        && model.GetSymbolInfo(owner).Symbol is INamedTypeSymbol { Name: "JsonSerializer" or "JsonConvert" }
            ? new(value, "")
            : null;

    private string WritePiece(TextPiece piece)
    {
        if (piece.Hole is not { } hole)
        {
            string literal = SymbolDisplay.FormatLiteral(piece.Text, quote: true);
            return literal.Substring(1, literal.Length - 2).Replace("{", "{{").Replace("}", "}}");
        }

        ExpressionSyntax expression = Unescaped(hole.Expression);
        string text = Text(expression);
        return expression is ConditionalExpressionSyntax or AssignmentExpressionSyntax or LambdaExpressionSyntax
            ? $"{{({text}){hole.Format}}}"
            : $"{{{text}{hole.Format}}}";
    }

    /// <summary>The value behind a call that only escapes it for JSON.</summary>
    private ExpressionSyntax Unescaped(ExpressionSyntax expression)
    {
        while (true)
        {
            switch (expression)
            {
                case ParenthesizedExpressionSyntax parenthesized:
                    expression = parenthesized.Expression;
                    break;
                case InvocationExpressionSyntax
                {
                    Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name },
                    ArgumentList.Arguments: [{ Expression: var escaped }, ..],
                } when name == "JavaScriptStringEncode" || (name == "Encode" && IsEncoder(expression)):
                    expression = escaped;
                    break;
                case InvocationExpressionSyntax
                {
                    Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: nameof(string.Replace), Expression: var inner },
                    ArgumentList.Arguments: [{ Expression: var from }, { Expression: var to }],
                } when model.GetConstantValue(from).Value is string and ("\"" or "\\" or "\n" or "\r" or "\t")
                    && model.GetConstantValue(to).Value is string replacement && replacement.StartsWith("\\", StringComparison.Ordinal):
                    expression = inner;
                    break;
                default:
                    return expression;
            }
        }
    }

    private bool IsEncoder(ExpressionSyntax invocation) =>
        model.GetSymbolInfo(invocation).Symbol?.ContainingType.Name is "JsonEncodedText" or "TextEncoder" or "JavaScriptEncoder";

    private static string Text(ExpressionSyntax expression) => expression.WithoutTrivia().ToString();
}
