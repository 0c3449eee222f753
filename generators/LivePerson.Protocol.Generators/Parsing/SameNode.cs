using System.Runtime.CompilerServices;

namespace LivePerson.Protocol.Generators.Parsing;

/// <summary>Compares schemas by identity: two places with the same words are two schemas.</summary>
internal sealed class SameNode : IEqualityComparer<SchemaNode>
{
    public static readonly SameNode Comparer = new();

    public bool Equals(SchemaNode? x, SchemaNode? y) => ReferenceEquals(x, y);

    public int GetHashCode(SchemaNode obj) => RuntimeHelpers.GetHashCode(obj);
}
