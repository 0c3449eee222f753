using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace LivePerson.Protocol.Analyzers.Facts;

/// <summary>What the protocol says about one open enum: its known values, and what must follow which of them.</summary>
internal sealed class OpenEnumFacts
{
    private readonly ImmutableDictionary<string, string> _valueOfName;

    public OpenEnumFacts(INamedTypeSymbol type, FactAttributes attributes)
    {
        Type = type;
        Known = ReadKnownValues(type);
        _valueOfName = Known.ToImmutableDictionary(known => known.Name, known => known.Value);
        MustEnd = type.All(attributes.StateMustEnd)
            .GroupBy(data => data.Text(0))
            .ToImmutableDictionary(group => group.Key, group => group.First().NamedText("With"));
        EndsDialog = type.All(attributes.StateEndsDialog).Select(data => data.Text(0)).ToImmutableHashSet();
    }

    public INamedTypeSymbol Type { get; }

    /// <summary>C# name and wire value of each known value, in the order of the schema.</summary>
    public ImmutableArray<KnownValue> Known { get; }

    /// <summary>States that must be followed by another; the value is the state that ends them best, if there is one.</summary>
    public ImmutableDictionary<string, string?> MustEnd { get; }

    /// <summary>States after which nothing more is expected in the dialog.</summary>
    public ImmutableHashSet<string> EndsDialog { get; }

    public bool IsKnown(string value) => Known.Any(known => known.Value == value);

    /// <summary>The wire value of the static property or constant with that name.</summary>
    public string? ValueOf(string name) => _valueOfName.TryGetValue(name, out string? value) ? value : null;

    /// <summary>The C# name of the static property or constant for a wire value.</summary>
    public string? NameOf(string value) => Known.FirstOrDefault(known => known.Value == value)?.Name;

    private static ImmutableArray<KnownValue> ReadKnownValues(INamedTypeSymbol type) =>
    [
        .. type.GetTypeMembers("Values")
            .SelectMany(values => values.GetMembers())
            .OfType<IFieldSymbol>()
            .Where(field => field is { HasConstantValue: true, ConstantValue: string })
            .Select(field => new KnownValue(field.Name, (string)field.ConstantValue!)),
    ];
}

/// <summary>One known value of an open enum.</summary>
/// <param name="Name">Its name in C#.</param>
/// <param name="Value">Its spelling on the wire.</param>
internal sealed record KnownValue(string Name, string Value);
