using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace LivePerson.Protocol.Analyzers.Facts;

/// <summary>The JSON members by which a state, or a request that carries one, is recognised in a string.</summary>
internal sealed class WireMarkers
{
    // Every second class has one.
    private const string CommonName = "id";

    private readonly HashSet<string> _names;

    private WireMarkers(ImmutableArray<WireMarker> all)
    {
        All = all;
        _names = new(all.Select(marker => marker.Name), StringComparer.OrdinalIgnoreCase);
    }

    public ImmutableArray<WireMarker> All { get; }

    /// <summary>Whether a marker has the name; C# names differ in case from those on the wire.</summary>
    public bool HasName(string name) => _names.Contains(name);

    public static WireMarkers Of(ProtocolFacts facts)
    {
        ProtocolTypes types = facts.Types;
        ILookup<string, WireMarker> constants = types.Records
            .SelectMany(record => ConstantsOf(record, facts.Attributes))
            .ToLookup(marker => marker.Name + ":" + marker.Value);

        // A constant that several records share, such as "kind":"req", tells nothing.
        IEnumerable<WireMarker> telling = constants
            .Where(group => group.Count() == 1)
            .SelectMany(group => group)
            .Where(marker => types.StateOf.ContainsKey(marker.Record)
                || (types.CarriesState(marker.Record) && types.IsSent(marker.Record)));
        IEnumerable<WireMarker> states = types.StateOf.Select(
            state => new WireMarker(JsonNameOf(state.Value, facts.Attributes), null, state.Key)
            {
                States = facts.OpenEnum(state.Value.Type),
            });

        return new(
            [.. telling.Concat(states).Select(marker => marker with { Others = OthersOf(marker, facts.Attributes) })]);
    }

    public static string JsonNameOf(IPropertySymbol property, FactAttributes attributes) =>
        property.All(attributes.JsonPropertyName).Select(data => data.Text(0)).FirstOrDefault() ?? property.Name;

    private static ImmutableHashSet<string> OthersOf(WireMarker marker, FactAttributes attributes) =>
        marker.Record.GetMembers().OfType<IPropertySymbol>()
            .Where(property => property is { IsStatic: false, DeclaredAccessibility: Accessibility.Public })
            .Select(property => JsonNameOf(property, attributes))
            .Concat(ConstantsOf(marker.Record, attributes).Select(constant => constant.Name))
            .Where(name => name != marker.Name && name != CommonName)
            .ToImmutableHashSet(StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<WireMarker> ConstantsOf(INamedTypeSymbol record, FactAttributes attributes) =>
        record.All(attributes.WireConstant).Select(data => new WireMarker(data.Text(0), data.Text(1), record));
}

/// <summary>One telling member.</summary>
/// <param name="Name">Its name on the wire.</param>
/// <param name="Value">Its value; null if any value tells.</param>
/// <param name="Record">What it tells of.</param>
internal sealed record WireMarker(string Name, string? Value, INamedTypeSymbol Record)
{
    /// <summary>How the record's other members are called on the wire: what has one of them, too, mirrors the record.</summary>
    public ImmutableHashSet<string> Others { get; init; } = [];

    /// <summary>What the value is one of, if any value tells.</summary>
    public OpenEnumFacts? States { get; init; }

    /// <summary>Whether a text that is the member's value tells of the record: other protocols have states, too.</summary>
    public bool IsToldBy(string text) => Value is null
        ? States is null || States.Known.Any(it => string.Equals(it.Value, text, StringComparison.OrdinalIgnoreCase))
        : Value == text;
}
