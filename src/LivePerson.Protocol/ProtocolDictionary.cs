namespace LivePerson.Protocol;

/// <summary>
/// Makes a <see cref="ProtocolDictionary{T}"/>; collection expressions use it.
/// </summary>
public static class ProtocolDictionary
{
    /// <summary>
    /// A dictionary of the given members, in their order.
    /// </summary>
    /// <exception cref="ArgumentException">Two members have the same name.</exception>
    public static ProtocolDictionary<T> Create<T>(ReadOnlySpan<KeyValuePair<string, T>> members) =>
        members.IsEmpty ? ProtocolDictionary<T>.Empty : new(members.ToArray());

    /// <summary>
    /// A dictionary of the given members, in their order.
    /// </summary>
    /// <exception cref="ArgumentException">Two members have the same name.</exception>
    public static ProtocolDictionary<T> Create<T>(IEnumerable<KeyValuePair<string, T>> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        KeyValuePair<string, T>[] array = [.. members];

        return array.Length == 0 ? ProtocolDictionary<T>.Empty : new(array);
    }
}
