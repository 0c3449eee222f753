using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using LivePerson.Protocol.Serialization;

namespace LivePerson.Protocol;

/// <summary>
/// An immutable JSON object with free names and values of one type. It keeps the order of its members; equality ignores
/// it.
/// </summary>
/// <typeparam name="T">The type of the values.</typeparam>
[CollectionBuilder(typeof(ProtocolDictionary), nameof(ProtocolDictionary.Create))]
public sealed class ProtocolDictionary<T> : IReadOnlyDictionary<string, T>, IEquatable<ProtocolDictionary<T>>
{
    private readonly KeyValuePair<string, T>[] _members;
    private readonly Dictionary<string, T> _values;

    internal ProtocolDictionary(KeyValuePair<string, T>[] members)
    {
        _members = members;
        _values = new(members.Length, StringComparer.Ordinal);
        foreach (KeyValuePair<string, T> member in members)
        {
            _values.Add(member.Key, member.Value);
        }
    }

    /// <summary>
    /// The dictionary without members.
    /// </summary>
    public static ProtocolDictionary<T> Empty { get; } = new([]);

    /// <summary>
    /// How many members there are.
    /// </summary>
    public int Count => _members.Length;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => _members.Select(static member => member.Key);

    /// <inheritdoc/>
    public IEnumerable<T> Values => _members.Select(static member => member.Value);

    /// <summary>
    /// The value of a member.
    /// </summary>
    /// <exception cref="KeyNotFoundException">There is no such member.</exception>
    public T this[string key] => _values[key];

    /// <summary>
    /// Whether the dictionaries have equal members.
    /// </summary>
    public static bool operator ==(ProtocolDictionary<T>? left, ProtocolDictionary<T>? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>
    /// Whether the dictionaries differ in a member.
    /// </summary>
    public static bool operator !=(ProtocolDictionary<T>? left, ProtocolDictionary<T>? right) => !(left == right);

    /// <inheritdoc/>
    public bool ContainsKey(string key) => _values.ContainsKey(key);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value) => _values.TryGetValue(key, out value);

    /// <summary>
    /// The members without a copy, in their order.
    /// </summary>
    public ReadOnlySpan<KeyValuePair<string, T>> AsSpan() => _members;

    /// <inheritdoc/>
    public bool Equals(ProtocolDictionary<T>? other)
    {
        if (other is null || other.Count != Count)
        {
            return false;
        }

        IEqualityComparer<T> comparer = JsonValueEquality.Of<T>();
        foreach (KeyValuePair<string, T> member in _members)
        {
            if (!other._values.TryGetValue(member.Key, out T? value) || !comparer.Equals(member.Value, value))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ProtocolDictionary<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        int hash = _members.Length;
        foreach (KeyValuePair<string, T> member in _members)
        {
            // Order does not count, so neither may it count here.
            hash ^= string.GetHashCode(member.Key, StringComparison.Ordinal);
        }

        return hash;
    }

    /// <summary>
    /// The number of members; never their values, which may be private.
    /// </summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"ProtocolDictionary({Count})");

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, T>> GetEnumerator() =>
        ((IEnumerable<KeyValuePair<string, T>>)_members).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
