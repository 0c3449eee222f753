using System.Collections.Immutable;
using LivePerson.Protocol.Analyzers.Facts;
using Microsoft.CodeAnalysis;

namespace LivePerson.Protocol.CodeFixes.Json;

/// <summary>
/// Writes the C# that makes a record with the content of given JSON; null where a member has no place in the record, or a
/// value does not suit its type.
/// </summary>
internal sealed class TypedExpressionWriter(ProtocolFacts facts, SemanticModel model, int position)
{
    private readonly RecordShapes _shapes = new(facts);
    private readonly ValueWriter _values = new(facts, model, position);

    /// <summary>The record that the JSON is, and an expression that makes it.</summary>
    public (INamedTypeSymbol Record, Layout Expression)? Write(ObjectJson json) =>
        _shapes.Find(json, _ => true) is { } shape && WriteRecord(json, shape, isTargetTyped: false) is { } expression
            ? (shape.Type, expression)
            : null;

    private string NameOf(ITypeSymbol type) => type.ToMinimalDisplayString(model, position);

    private Layout? WriteValue(WrittenJson json, ITypeSymbol type)
    {
        if (json is ScalarJson { Spelling: "null" })
        {
            return type.NullableAnnotation == NullableAnnotation.Annotated || ValueWriter.IsNullable(type) ? new Layout.Leaf("null") : null;
        }

        return json switch
        {
            ObjectJson written when RecordFor(written, type) is { } shape =>
                WriteRecord(written, shape, isTargetTyped: !type.IsAbstract && SymbolEqualityComparer.Default.Equals(type, shape.Type)),
            ArrayJson array when ElementOf(type) is { } element => WriteList(array.Elements, element),

            // One element may stand for a list of one.
            ObjectJson or TextJson or ScalarJson when ElementOf(type) is { } element => WriteList([json], element),
            _ => _values.Write(json, type) is { } text ? new Layout.Leaf(text) : null,
        };
    }

    private RecordShape? RecordFor(ObjectJson json, ITypeSymbol type) =>
        type is not INamedTypeSymbol { IsRecord: true } record ? null
        : record.IsAbstract ? _shapes.Find(json, candidate => IsCaseOf(candidate, record))
        : _shapes.Of(record) is { } shape && shape.CountConstants(json) is not null ? shape
        : null;

    private static bool IsCaseOf(INamedTypeSymbol candidate, INamedTypeSymbol union) =>
        SymbolEqualityComparer.Default.Equals(candidate.BaseType, union);

    private ITypeSymbol? ElementOf(ITypeSymbol type) => type is INamedTypeSymbol { TypeArguments: [var element] } list
        && facts.KnowsProtocol(list.ContainingAssembly)
        && list.AllInterfaces.Any(it => it.Name == "IReadOnlyList")
            ? element
            : null;

    private Layout.Sequence? WriteList(ImmutableArray<WrittenJson> elements, ITypeSymbol type)
    {
        ImmutableArray<Layout?> parts = [.. elements.Select(element => WriteElement(element, type))];
        return parts.All(part => part is not null) ? new("[", [.. parts.Select(part => part!)], "]") : null;
    }

    private Layout? WriteElement(WrittenJson element, ITypeSymbol type) =>
        element is ObjectJson json && RecordFor(json, type) is { } shape
            ? WriteRecord(json, shape, isTargetTyped: false)
            : WriteValue(element, type);

    private Layout? WriteRecord(ObjectJson json, RecordShape shape, bool isTargetTyped)
    {
        if (WriteMembers(json, shape) is not { } members)
        {
            return null;
        }

        if (SharedInstance(json, shape) is { } instance)
        {
            return new Layout.Leaf($"{NameOf(shape.Type)}.{instance}");
        }

        foreach (IMethodSymbol factory in shape.Factories)
        {
            if (WriteCall(json, shape, factory) is { } call)
            {
                return call;
            }
        }

        return shape.Required.All(required => members.Any(member => member.Name == required.Name))
            ? new Layout.Initializer(isTargetTyped ? "new()" : $"new {NameOf(shape.Type)}", members)
            : null;
    }

    /// <summary>Every member but the constants; null if one has no place or no value.</summary>
    private ImmutableArray<(string Name, Layout Value)>? WriteMembers(ObjectJson json, RecordShape shape)
    {
        if (shape.CountConstants(json) is null)
        {
            return null;
        }

        ImmutableArray<(string, Layout)>.Builder members = ImmutableArray.CreateBuilder<(string, Layout)>();
        foreach (MemberJson member in json.Members.Where(member => !shape.IsConstant(member.Name)))
        {
            if (shape.Property(member.Name) is not { } property || WriteValue(member.Value, property.Type) is not { } value)
            {
                return null;
            }

            members.Add((property.Name, value));
        }

        return members.ToImmutable();
    }

    /// <summary>The static property of a record whose only open member has a known value.</summary>
    private string? SharedInstance(ObjectJson json, RecordShape shape)
    {
        List<MemberJson> open = [.. json.Members.Where(member => !shape.IsConstant(member.Name))];
        return open is [{ Value: TextJson { Constant: { } text } } only]
            && shape.Property(only.Name) is { } property
            && facts.OpenEnum(property.Type)?.NameOf(text) is { } name
            && shape.Type.GetMembers(name).OfType<IPropertySymbol>().Any(it =>
                it.IsStatic && SymbolEqualityComparer.Default.Equals(it.Type, shape.Type))
                ? name
                : null;
    }

    /// <summary>A call of a factory, if the JSON says no more than the factory takes.</summary>
    private Layout.Sequence? WriteCall(ObjectJson json, RecordShape shape, IMethodSymbol factory)
    {
        Dictionary<string, WrittenJson> places = [];
        if (!Gather(json, shape, "", [.. factory.Parameters.Select(PointerOf)], places))
        {
            return null;
        }

        ImmutableArray<Layout>.Builder arguments = ImmutableArray.CreateBuilder<Layout>();
        bool isNamed = false;
        foreach (IParameterSymbol parameter in factory.Parameters)
        {
            if (!places.TryGetValue(PointerOf(parameter), out WrittenJson? value) || IsDefault(value, parameter))
            {
                if (!parameter.HasExplicitDefaultValue)
                {
                    return null;
                }

                isNamed = true;
                continue;
            }

            if (WriteValue(value, parameter.Type) is not { } argument)
            {
                return null;
            }

            arguments.Add(isNamed ? new Layout.Sequence($"{parameter.Name}: ", [argument], "") : argument);
        }

        return new($"{NameOf(shape.Type)}.{factory.Name}(", arguments.ToImmutable(), ")");
    }

    /// <summary>The values at the places that a factory takes; false if there is a value at another place.</summary>
    private bool Gather(
        ObjectJson json, RecordShape shape, string pointer, HashSet<string> taken, Dictionary<string, WrittenJson> places)
    {
        foreach (MemberJson member in json.Members.Where(member => !shape.IsConstant(member.Name)))
        {
            string place = $"{pointer}/{member.Name}";
            if (taken.Contains(place))
            {
                places.Add(place, member.Value);
            }
            else if (member.Value is not ObjectJson inner
                || shape.Property(member.Name)?.Type is not INamedTypeSymbol { IsRecord: true, IsAbstract: false } type
                || !Gather(inner, _shapes.Of(type), place, taken, places))
            {
                return false;
            }
        }

        return true;
    }

    private string PointerOf(IParameterSymbol parameter) =>
        parameter.All(facts.Attributes.CreateParameter).Select(data => data.Text(0)).First();

    private static bool IsDefault(WrittenJson value, IParameterSymbol parameter) =>
        parameter is { HasExplicitDefaultValue: true, ExplicitDefaultValue: string text }
        && value is TextJson { Constant: { } constant } && constant == text;
}
