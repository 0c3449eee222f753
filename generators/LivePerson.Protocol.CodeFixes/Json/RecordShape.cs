using System.Collections.Immutable;
using LivePerson.Protocol.Analyzers.Facts;
using Microsoft.CodeAnalysis;

namespace LivePerson.Protocol.CodeFixes.Json;

/// <summary>How a record of the protocol looks on the wire, from its facts.</summary>
internal sealed class RecordShape
{
    private readonly Dictionary<string, IPropertySymbol> _properties = [];
    private readonly ILookup<string, string> _constants;

    public RecordShape(INamedTypeSymbol type, ProtocolFacts facts)
    {
        Type = type;
        foreach (IPropertySymbol property in type.GetMembers().OfType<IPropertySymbol>())
        {
            if (!property.IsStatic && property.Has(facts.Attributes.JsonPropertyName))
            {
                _properties[WireMarkers.JsonNameOf(property, facts.Attributes)] = property;
            }
        }

        _constants = type.All(facts.Attributes.WireConstant).ToLookup(data => data.Text(0), data => data.Text(1));
        Factories =
        [
            .. type.GetMembers().OfType<IMethodSymbol>()
                .Where(method => method is { IsStatic: true, Parameters.IsEmpty: false, DeclaredAccessibility: Accessibility.Public }
                    && method.Parameters.All(parameter => parameter.Has(facts.Attributes.CreateParameter)))
                .OrderBy(method => method.Parameters.Length),
        ];
    }

    public INamedTypeSymbol Type { get; }

    /// <summary>The methods that make one from values at named places.</summary>
    public ImmutableArray<IMethodSymbol> Factories { get; }

    public IEnumerable<IPropertySymbol> Required => _properties.Values.Where(property => property.IsRequired);

    public IPropertySymbol? Property(string jsonName) =>
        _properties.TryGetValue(jsonName, out IPropertySymbol? property) && property.SetMethod is not null ? property : null;

    public bool IsConstant(string jsonName) => _constants.Contains(jsonName);

    /// <summary>How many constants of the record the object has; null if it has another value for one.</summary>
    public int? CountConstants(ObjectJson json)
    {
        int count = 0;
        foreach (IGrouping<string, string> constant in _constants)
        {
            if (json.Find(constant.Key) is { } member)
            {
                if ((member.Value as TextJson)?.Constant is not { } text || !constant.Contains(text))
                {
                    return null;
                }

                count++;
            }
        }

        return count;
    }
}
