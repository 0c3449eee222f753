using LivePerson.Protocol.Analyzers.Facts;
using Microsoft.CodeAnalysis;

namespace LivePerson.Protocol.CodeFixes.Json;

/// <summary>Finds the record that an object of JSON is.</summary>
internal sealed class RecordShapes(ProtocolFacts facts)
{
    private readonly Dictionary<INamedTypeSymbol, RecordShape> _shapes = new(SymbolEqualityComparer.Default);

    public RecordShape Of(INamedTypeSymbol type)
    {
        if (!_shapes.TryGetValue(type, out RecordShape? shape))
        {
            shape = new(type, facts);
            _shapes.Add(type, shape);
        }

        return shape;
    }

    /// <summary>The record whose constants say that the object is it, and not another; null if none or several do.</summary>
    public RecordShape? Find(ObjectJson json, Func<INamedTypeSymbol, bool> isCandidate)
    {
        List<(RecordShape Shape, int Constants)> fitting =
        [
            .. facts.Types.Records
                .Where(record => !record.IsAbstract && isCandidate(record))
                .Select(record => (Shape: Of(record), Constants: Of(record).CountConstants(json) ?? 0))
                .Where(it => it.Constants > 0)
                .OrderByDescending(it => it.Constants),
        ];
        return fitting.Count > 0 && (fitting.Count == 1 || fitting[0].Constants > fitting[1].Constants)
            ? fitting[0].Shape
            : null;
    }
}
