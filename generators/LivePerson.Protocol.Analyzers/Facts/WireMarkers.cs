using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace LivePerson.Protocol.Analyzers.Facts;

/// <summary>The JSON members by which a state, or a request that carries one, is recognised in a string.</summary>
internal sealed class WireMarkers
{
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
        IEnumerable<WireMarker> states = types.StateOf
            .Select(state => new WireMarker(JsonNameOf(state.Value, facts.Attributes), null, state.Key));

        return new([.. telling, .. states]);
    }

    public static string JsonNameOf(IPropertySymbol property, FactAttributes attributes) =>
        property.All(attributes.JsonPropertyName).Select(data => data.Text(0)).FirstOrDefault() ?? property.Name;

    private static IEnumerable<WireMarker> ConstantsOf(INamedTypeSymbol record, FactAttributes attributes) =>
        record.All(attributes.WireConstant).Select(data => new WireMarker(data.Text(0), data.Text(1), record));
}

/// <summary>One telling member.</summary>
/// <param name="Name">Its name on the wire.</param>
/// <param name="Value">Its value; null if any value tells.</param>
/// <param name="Record">What it tells of.</param>
internal sealed record WireMarker(string Name, string? Value, INamedTypeSymbol Record);
