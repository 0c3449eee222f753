using LivePerson.Protocol.Generators.Diagnostics;
using LivePerson.Protocol.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LivePerson.Protocol.Generators;

/// <summary>
/// A type that a <c>[JsonSerializable]</c> attribute names and that the compiler does not know yet, as everything that
/// this generator will emit: generators do not see each other's output, and so neither does System.Text.Json's.
/// </summary>
/// <param name="Name">The type's name.</param>
/// <param name="Qualifier">What stands before it, without <c>global::</c>; empty if nothing does.</param>
/// <param name="Span">Where it is named.</param>
internal sealed record ContextMention(string Name, string Qualifier, SourceSpan Span)
{
    public const string AttributeName = "System.Text.Json.Serialization.JsonSerializableAttribute";

    public static EquatableArray<ContextMention> Find(
        GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken) =>
        context.Attributes
            .Select(attribute => attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken))
            .OfType<AttributeSyntax>()
            .SelectMany(
                attribute => attribute.ArgumentList?.Arguments
                    .FirstOrDefault()?.DescendantNodes()
                    .OfType<TypeOfExpressionSyntax>()
                    ?? [])
            .SelectMany(type => type.Type.DescendantNodesAndSelf().OfType<SimpleNameSyntax>())
            .Where(name => context.SemanticModel.GetSymbolInfo(name, cancellationToken).Symbol is null)
            .Select(Of)
            .ToEquatableArray();

    /// <summary>The problems among the mentions: those of types that are emitted.</summary>
    public static EquatableArray<Problem> Problems(IEnumerable<ContextMention> mentions, EmittedNames emitted) =>
        mentions
            .Where(mention => emitted.Types.Contains(mention.Name) && emitted.IsIn(mention.Qualifier))
            .Select(mention => new Problem(SetupRules.HiddenFromContext, mention.Span, [mention.Name, emitted.Context]))
            .ToEquatableArray();

    private static ContextMention Of(SimpleNameSyntax name)
    {
        string qualifier = name.Parent is QualifiedNameSyntax qualified && qualified.Right == name
            ? qualified.Left.ToString()
            : "";
        FileLinePositionSpan lines = name.GetLocation().GetLineSpan();
        TextSpan span = name.Span;
        return new(
            name.Identifier.ValueText,
            qualifier.Replace("global::", ""),
            new(
                lines.Path, span.Start, span.Length,
                lines.StartLinePosition.Line, lines.StartLinePosition.Character,
                lines.EndLinePosition.Line, lines.EndLinePosition.Character));
    }
}

/// <summary>What the generator emits, by name alone: an edit that changes no name leaves it equal.</summary>
internal sealed record EmittedNames(string Namespace, string Context, EquatableArray<string> Types)
{
    public static EmittedNames Of(ProtocolModel model) => new(
        model.Context?.Namespace ?? "",
        model.Context?.Name ?? "",
        model.Types.Select(type => type.Name)
            .Concat(model.Types.OfType<UnionModel>().Select(union => union.UnknownName))
            .OrderBy(name => name, StringComparer.Ordinal)
            .ToEquatableArray());

    /// <summary>Whether a qualifier, as written somewhere in the project, can mean the namespace.</summary>
    public bool IsIn(string qualifier) => qualifier.Length == 0
        || Namespace == qualifier
        || Namespace.EndsWith("." + qualifier, StringComparison.Ordinal);
}
