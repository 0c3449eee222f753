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
    private readonly T[] _items;

    internal ProtocolList(T[] items) => _items = items;

    /// <summary>
    /// The list without items.
    /// </summary>
    public static ProtocolList<T> Empty { get; } = new([]);

    /// <summary>
    /// How many items there are.
    /// </summary>
    public int Count => _items.Length;

    /// <summary>
    /// The item at a place, counted from 0.
    /// </summary>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    public T this[int index] => _items[index];

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
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <inheritdoc/>
    public bool Equals(ProtocolList<T>? other)
    {
        if (other is null || other._items.Length != _items.Length)
        {
            return false;
        }

        IEqualityComparer<T> comparer = JsonValueEquality.Of<T>();
        for (int i = 0; i < _items.Length; i++)
        {
            if (!comparer.Equals(_items[i], other._items[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ProtocolList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        IEqualityComparer<T> comparer = JsonValueEquality.Of<T>();
        foreach (T item in _items)
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
    public Enumerator GetEnumerator() => new(_items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    /// <summary>
    /// Goes through the items of a list.
    /// </summary>
    public struct Enumerator
    {
        private readonly T[] _items;
        private int _index;

        internal Enumerator(T[] items)
        {
            _items = items;
            _index = -1;
        }

        /// <summary>
        /// The item at hand.
        /// </summary>
        public readonly T Current => _items[_index];

        /// <summary>
        /// Goes to the next item; <see langword="false"/> after the last.
        /// </summary>
        public bool MoveNext() => ++_index < _items.Length;
    }
}
