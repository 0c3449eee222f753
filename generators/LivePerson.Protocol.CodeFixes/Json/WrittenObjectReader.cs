using System.Collections.Immutable;
using System.Globalization;
using LivePerson.Protocol.Analyzers.Literals;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LivePerson.Protocol.CodeFixes.Json;

/// <summary>Reads the JSON that anonymous objects, dictionaries and trees of JSON nodes stand for.</summary>
internal sealed class WrittenObjectReader(SemanticModel model)
{
    public WrittenJson? Read(ExpressionSyntax expression)
    {
        Optional<object?> constant = model.GetConstantValue(expression);
        if (constant.HasValue)
        {
            return OfConstant(constant.Value);
        }

        return expression switch
        {
            ParenthesizedExpressionSyntax parenthesized => Read(parenthesized.Expression),
            CastExpressionSyntax { Type: var type, Expression: var inner } when IsOpaque(model.GetTypeInfo(type).Type) => Read(inner),
            AnonymousObjectCreationExpressionSyntax anonymous => OfMembers(anonymous.Initializers),
            ImplicitArrayCreationExpressionSyntax array => OfElements(array.Initializer.Expressions),
            ArrayCreationExpressionSyntax { Initializer: { } initializer } => OfElements(initializer.Expressions),
            CollectionExpressionSyntax collection when collection.Elements.All(element => element is ExpressionElementSyntax) =>
                OfElements(collection.Elements.Select(element => ((ExpressionElementSyntax)element).Expression)),
            BaseObjectCreationExpressionSyntax creation => OfCreation(creation),
            _ => new FilledJson(new(expression, ""), IsText: false),
        };
    }

    private static WrittenJson? OfConstant(object? value) => value switch
    {
        null => new ScalarJson("null"),
        string text => new TextJson([new(text, null)]),
        bool truth => new ScalarJson(truth ? "true" : "false"),
        sbyte or byte or short or ushort or int or uint or long or ulong or decimal =>
            new ScalarJson(((IFormattable)value).ToString(null, CultureInfo.InvariantCulture)),
        _ => null,
    };

    private ObjectJson? OfMembers(IEnumerable<AnonymousObjectMemberDeclaratorSyntax> members) =>
        OfPairs(members.Select((string?, ExpressionSyntax?) (member) => (
            member.NameEquals?.Name.Identifier.ValueText ?? (member.Expression as IdentifierNameSyntax)?.Identifier.ValueText,
            member.Expression)));

    private WrittenJson? OfCreation(BaseObjectCreationExpressionSyntax creation)
    {
        ITypeSymbol? type = model.GetTypeInfo(creation).Type;
        if (type?.Name is "JArray" or "JsonArray")
        {
            return creation.Initializer is null
                ? OfElements(creation.ArgumentList?.Arguments.Select(argument => argument.Expression) ?? [])
                : null;
        }

        if (!WrittenMembers.IsNode(type) && !WrittenMembers.IsDictionary(type))
        {
            return new FilledJson(new(creation, ""), IsText: false);
        }

        IEnumerable<SyntaxNode> parts = (creation.ArgumentList?.Arguments.Select(argument => (SyntaxNode)argument.Expression) ?? [])
            .Concat(creation.Initializer?.Expressions ?? []);
        return OfPairs(parts.Select(PairOf));
    }

    private (string? Name, ExpressionSyntax? Value) PairOf(SyntaxNode part) =>
        WrittenMember.Of(part, model, CancellationToken.None) is { Into: not WrittenInto.Model } member
            ? (member.Name, member.Value)
            : default;

    private ObjectJson? OfPairs(IEnumerable<(string? Name, ExpressionSyntax? Value)> pairs)
    {
        ImmutableArray<MemberJson>.Builder members = ImmutableArray.CreateBuilder<MemberJson>();
        HashSet<string> names = [];
        foreach ((string? name, ExpressionSyntax? expression) in pairs)
        {
            if (name is null || expression is null || !names.Add(name) || Read(expression) is not { } value)
            {
                return null;
            }

            members.Add(new(name, value));
        }

        return new(members.ToImmutable());
    }

    private ArrayJson? OfElements(IEnumerable<ExpressionSyntax> expressions)
    {
        ImmutableArray<WrittenJson>.Builder elements = ImmutableArray.CreateBuilder<WrittenJson>();
        foreach (ExpressionSyntax expression in expressions)
        {
            if (Read(expression) is not { } element)
            {
                return null;
            }

            elements.Add(element);
        }

        return new(elements.ToImmutable());
    }

    private static bool IsOpaque(ITypeSymbol? type) =>
        type is { SpecialType: SpecialType.System_Object } || WrittenMembers.IsNode(type);
}
