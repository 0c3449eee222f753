using System.Collections.Immutable;

namespace LivePerson.Protocol.Analyzers;

/// <summary>What a diagnostic tells its fix beside the place.</summary>
internal static class DiagnosticFacts
{
    public static ImmutableDictionary<string, string?> Of(params ReadOnlySpan<(string Name, string? Value)> facts)
    {
        ImmutableDictionary<string, string?>.Builder properties =
            ImmutableDictionary.CreateBuilder<string, string?>(StringComparer.Ordinal);
        foreach ((string name, string? value) in facts)
        {
            if (value is not null)
            {
                properties.Add(name, value);
            }
        }

        return properties.ToImmutable();
    }
}
