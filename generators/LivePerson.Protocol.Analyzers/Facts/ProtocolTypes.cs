using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace LivePerson.Protocol.Analyzers.Facts;

/// <summary>The types of every protocol in sight: which carry a state, directly or inside, and which are sent.</summary>
internal sealed class ProtocolTypes
{
    private readonly Dictionary<INamedTypeSymbol, IPropertySymbol> _stateOf = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ITypeSymbol> _carriers = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ITypeSymbol> _requests = new(SymbolEqualityComparer.Default);

    private ProtocolTypes(ProtocolFacts facts)
    {
        ILookup<IAssemblySymbol, INamedTypeSymbol> values = facts.ProtocolAssemblies()
            .SelectMany(assembly => TypesOf(assembly.GlobalNamespace))
            .Where(facts.IsProtocolType)
            .ToLookup<INamedTypeSymbol, IAssemblySymbol>(
                type => type.ContainingAssembly, SymbolEqualityComparer.Default);
        Records = [.. values.SelectMany(types => types).Where(type => type.IsRecord)];
        foreach (INamedTypeSymbol record in Records)
        {
            if (Properties(record).FirstOrDefault(property => property.Has(facts.Attributes.State)) is { } state)
            {
                _stateOf.Add(record, state);
                AddCarrier(record);
            }
        }

        SpreadCarriers();

        // Most projects declare no protocol: to ask for the members of all their classes would be most of the cost.
        foreach (INamedTypeSymbol sender in values.SelectMany(types => TypesOf(types.Key.GlobalNamespace))
            .Where(type => type is { IsRecord: false, TypeKind: TypeKind.Class }))
        {
            AddRequestsOf(sender, facts.Attributes);
        }
    }

    public ImmutableArray<INamedTypeSymbol> Records { get; }

    /// <summary>The records with a state of their own, and the property that holds it.</summary>
    public IReadOnlyDictionary<INamedTypeSymbol, IPropertySymbol> StateOf => _stateOf;

    public static ProtocolTypes Of(ProtocolFacts facts) => new(facts);

    /// <summary>Whether a value of the type can hold a state somewhere inside.</summary>
    public bool CarriesState(ITypeSymbol type) => _carriers.Contains(type);

    /// <summary>Whether a sender has a method that sends the type.</summary>
    public bool IsSent(ITypeSymbol type) => _requests.Contains(type);

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceSymbol space) =>
        space.GetTypeMembers().Concat(space.GetNamespaceMembers().SelectMany(TypesOf));

    private static IEnumerable<IPropertySymbol> Properties(INamedTypeSymbol type) =>
        type.GetMembers().OfType<IPropertySymbol>().Where(property => !property.IsStatic);

    private void AddCarrier(INamedTypeSymbol record)
    {
        for (INamedTypeSymbol? type = record; type is { IsRecord: true }; type = type.BaseType)
        {
            _carriers.Add(type);
        }
    }

    private void SpreadCarriers()
    {
        int before;
        do
        {
            before = _carriers.Count;
            foreach (INamedTypeSymbol record in Records.Where(record => !_carriers.Contains(record)))
            {
                if (Properties(record).Any(property => HoldsCarrier(property.Type)))
                {
                    AddCarrier(record);
                }
            }
        }
        while (_carriers.Count > before);
    }

    private bool HoldsCarrier(ITypeSymbol type) =>
        _carriers.Contains(type)
        || (type is INamedTypeSymbol { IsGenericType: true } generic && generic.TypeArguments.Any(_carriers.Contains));

    private void AddRequestsOf(INamedTypeSymbol sender, FactAttributes attributes)
    {
        foreach (IMethodSymbol method in sender.GetMembers().OfType<IMethodSymbol>())
        {
            if (method is { Parameters.IsEmpty: false, IsStatic: false } && method.Has(attributes.SendsRequest))
            {
                _requests.Add(method.Parameters[0].Type);
            }
        }
    }
}
