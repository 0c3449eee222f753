namespace LivePerson.Protocol;

/// <summary>
/// Makes a <see cref="ProtocolList{T}"/>; collection expressions use it.
/// </summary>
public static class ProtocolList
{
    /// <summary>
    /// A list of copies of the given items.
    /// </summary>
    public static ProtocolList<T> Create<T>(ReadOnlySpan<T> items) => items.Length switch
    {
        0 => ProtocolList<T>.Empty,
        1 => new(items[0]),
        _ => new(items.ToArray()),
    };

    /// <summary>
    /// A list of the given items, in their order.
    /// </summary>
    public static ProtocolList<T> Create<T>(IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        T[] array = [.. items];

        return array.Length > 1 ? new(array) : Create<T>(array.AsSpan());
    }
}
