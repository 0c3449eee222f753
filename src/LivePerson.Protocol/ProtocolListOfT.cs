using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;
using LivePerson.Protocol.Serialization;

namespace LivePerson.Protocol;

/// <summary>
/// An immutable list with value equality: two lists with equal items in the same order are equal. Made by a collection
/// expression.
/// </summary>
/// <typeparam name="T">The type of the items.</typeparam>
[CollectionBuilder(typeof(ProtocolList), nameof(ProtocolList.Create))]
public sealed class ProtocolList<T> : IReadOnlyList<T>, IEquatable<ProtocolList<T>>
{
    // A list of one, which most lists of the wire are, needs no array.
    private readonly T[]? _items;
    private readonly T _only;

    internal ProtocolList(T[] items)
    {
        _items = items;
        _only = default!;
    }

    internal ProtocolList(T only) => _only = only;

    /// <summary>
    /// The list without items.
    /// </summary>
    public static ProtocolList<T> Empty { get; } = new([]);

    /// <summary>
    /// How many items there are.
    /// </summary>
    public int Count => _items is null ? 1 : _items.Length;

    /// <summary>
    /// The item at a place, counted from 0.
    /// </summary>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    public T this[int index] => AsSpan()[index];

    /// <summary>
    /// Whether the lists are equal, item by item.
    /// </summary>
    public static bool operator ==(ProtocolList<T>? left, ProtocolList<T>? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>
    /// Whether the lists differ in an item or in length.
    /// </summary>
    public static bool operator !=(ProtocolList<T>? left, ProtocolList<T>? right) => !(left == right);

    /// <summary>
    /// The items without a copy.
    /// </summary>
    public ReadOnlySpan<T> AsSpan() => _items is null ? new ReadOnlySpan<T>(in _only) : _items;

    /// <inheritdoc/>
    public bool Equals(ProtocolList<T>? other)
    {
        return other is not null && AsSpan().SequenceEqual(other.AsSpan(), JsonValueEquality.Of<T>());
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ProtocolList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        IEqualityComparer<T> comparer = JsonValueEquality.Of<T>();
        foreach (T item in AsSpan())
        {
            hash.Add(item, comparer);
        }

        return hash.ToHashCode();
    }

    /// <summary>
    /// The number of items; never the items, which may be private.
    /// </summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"ProtocolList({Count})");

    /// <summary>
    /// Goes through the items without allocation.
    /// </summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<T>)this).GetEnumerator();

    /// <summary>
    /// Goes through the items of a list.
    /// </summary>
    public struct Enumerator
    {
        private readonly ProtocolList<T> _list;
        private int _index;

        internal Enumerator(ProtocolList<T> list)
        {
            _list = list;
            _index = -1;
        }

        /// <summary>
        /// The item at hand.
        /// </summary>
        public readonly T Current => _list[_index];

        /// <summary>
        /// Goes to the next item; <see langword="false"/> after the last.
        /// </summary>
        public bool MoveNext() => ++_index < _list.Count;
    }
}
