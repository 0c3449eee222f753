using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using LivePerson.Protocol.Analyzers.Flow;
using Microsoft.CodeAnalysis;

namespace LivePerson.Protocol.Analyzers.Facts;

/// <summary>
/// The protocol's facts in one compilation, read from attributes and looked up once; every rule shares them.
/// </summary>
internal sealed class ProtocolFacts
{
    private static readonly ConditionalWeakTable<Compilation, Found> Cache = new();

    private readonly ConcurrentDictionary<INamedTypeSymbol, OpenEnumFacts?> _openEnums =
        new(SymbolEqualityComparer.Default);

    private readonly ConcurrentDictionary<IAssemblySymbol, bool> _knowsProtocol = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, bool> _senders = new(SymbolEqualityComparer.Default);
    private readonly IAssemblySymbol _library;
    private readonly INamedTypeSymbol? _value;
    private readonly Lazy<WireMarkers> _markers;
    private readonly Lazy<ProtocolTypes> _types;

    private ProtocolFacts(Compilation compilation, FactAttributes attributes)
    {
        Compilation = compilation;
        Attributes = attributes;
        _library = attributes.OpenEnum.ContainingAssembly;
        _value = compilation.GetTypeByMetadataName("LivePerson.Protocol.Serialization.IProtocolValue`1");
        Messages = new(this);
        _types = new(() => ProtocolTypes.Of(this));
        _markers = new(() => WireMarkers.Of(this));
    }

    public Compilation Compilation { get; }

    public FactAttributes Attributes { get; }

    /// <summary>What records of the protocol are made of.</summary>
    public Messages Messages { get; }

    public ProtocolTypes Types => _types.Value;

    /// <summary>How JSON of states and of the requests that carry them looks on the wire.</summary>
    public WireMarkers Markers => _markers.Value;

    /// <summary>The facts, or null if the compilation does not reference the library.</summary>
    public static ProtocolFacts? Of(Compilation compilation) =>
        Cache.GetValue(compilation, static key => new(FactAttributes.Of(key) is { } found ? new(key, found) : null)).Facts;

    public OpenEnumFacts? OpenEnum(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Struct, IsGenericType: false, SpecialType: SpecialType.None } named
            ? _openEnums.GetOrAdd(named, ReadOpenEnum)
            : null;

    /// <summary>Whether types of the protocol can be declared or used in an assembly.</summary>
    public bool KnowsProtocol(IAssemblySymbol? assembly) =>
        assembly is not null && _knowsProtocol.GetOrAdd(assembly, ReferencesLibrary);

    /// <summary>Whether a type belongs to the library or was emitted from a schema.</summary>
    public bool IsProtocolType(INamedTypeSymbol type) =>
        SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, _library)
        || (KnowsProtocol(type.ContainingAssembly)
            && type.AllInterfaces.Any(it => SymbolEqualityComparer.Default.Equals(it.OriginalDefinition, _value)));

    /// <summary>Whether a call of the method puts something on the wire.</summary>
    public bool IsSend(IMethodSymbol method) => KnowsProtocol(method.ContainingAssembly)
        && (method.Has(Attributes.SendsRequest) || method.Has(Attributes.BeginsState));

    /// <summary>Whether an object of the type can send.</summary>
    public bool IsSender(ITypeSymbol? type) => type is { TypeKind: TypeKind.Class or TypeKind.Interface, SpecialType: SpecialType.None }
        && KnowsProtocol(type.ContainingAssembly)
        && _senders.GetOrAdd(type, HasSend);

    /// <summary>The assemblies that may declare types of a protocol.</summary>
    public IEnumerable<IAssemblySymbol> ProtocolAssemblies() =>
        Compilation.SourceModule.ReferencedAssemblySymbols.Where(KnowsProtocol).Append(Compilation.Assembly);

    private bool HasSend(ITypeSymbol type)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (current.GetMembers().OfType<IMethodSymbol>().Any(IsSend))
            {
                return true;
            }
        }

        return false;
    }

    private bool ReferencesLibrary(IAssemblySymbol assembly) =>
        SymbolEqualityComparer.Default.Equals(assembly, _library)
        || SymbolEqualityComparer.Default.Equals(assembly, Compilation.Assembly)
        || assembly.Modules.Any(module => module.ReferencedAssemblies.Any(name => name.Name == _library.Name));

    private OpenEnumFacts? ReadOpenEnum(INamedTypeSymbol type) =>
        KnowsProtocol(type.ContainingAssembly) && type.Has(Attributes.OpenEnum) ? new(type, Attributes) : null;

    private sealed class Found(ProtocolFacts? facts)
    {
        public ProtocolFacts? Facts { get; } = facts;
    }
}
