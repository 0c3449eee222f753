namespace LivePerson.Protocol;

/// <summary>
/// Makes a <see cref="ProtocolList{T}"/>; collection expressions use it.
/// </summary>
public static class ProtocolList
{
    /// <summary>
    /// A list of copies of the given items.
    /// </summary>
    public static ProtocolList<T> Create<T>(ReadOnlySpan<T> items) =>
        items.IsEmpty ? ProtocolList<T>.Empty : new(items.ToArray());

    /// <summary>
    /// A list of the given items, in their order.
    /// </summary>
    public static ProtocolList<T> Create<T>(IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        T[] array = [.. items];

        return array.Length == 0 ? ProtocolList<T>.Empty : new(array);
    }
}
