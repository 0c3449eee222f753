using System.Collections.Immutable;

namespace LivePerson.Protocol.Analyzers.Flow;

/// <summary>What conditions told about a named value: what it is, or what it is not.</summary>
internal sealed class Fact : IEquatable<Fact>
{
    private readonly ImmutableHashSet<Value> _excluded;

    private Fact(Value? known, ImmutableHashSet<Value> excluded)
    {
        Known = known;
        _excluded = excluded;
    }

    /// <summary>The value, if it is known.</summary>
    public Value? Known { get; }

    public static Fact Is(Value value) => new(value, []);

    public static Fact IsNot(Fact? before, Value value) => new(null, (before?._excluded ?? []).Add(value));

    /// <summary>Whether the value is the expected one; null if that is open.</summary>
    public bool? Answers(Value expected) =>
        Known is not null ? Known.Equals(expected)
        : _excluded.Contains(expected) ? false
        : null;

    public bool Equals(Fact? other) =>
        other is not null && Equals(Known, other.Known) && _excluded.SetEquals(other._excluded);

    public override bool Equals(object? obj) => Equals(obj as Fact);

    public override int GetHashCode() =>
        _excluded.Aggregate(Known?.GetHashCode() ?? 0, (sum, value) => sum + value.GetHashCode());
}
