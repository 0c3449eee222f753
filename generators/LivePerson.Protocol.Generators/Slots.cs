namespace LivePerson.Protocol.Generators;

/// <summary>
/// Items in places that depend on their own names alone. The compiler compares what a step gives with what it gave
/// before place by place: in a plain list, one item more would push all behind it away from their places, and all of
/// them would be emitted again.
/// </summary>
internal static class Slots
{
    /// <summary>Several times as many as a large protocol has types, so that two seldom meet.</summary>
    public const int Count = 1024;

    /// <summary>As many slots as ever, whatever there is to put into them.</summary>
    public static EquatableArray<EquatableArray<T>> Of<T>(EquatableArray<T> items, Func<T, string> nameOf)
    {
        List<T>?[] slots = new List<T>?[Count];
        foreach (T item in items.OrderBy(nameOf, StringComparer.Ordinal))
        {
            (slots[SlotOf(nameOf(item))] ??= []).Add(item);
        }

        return slots.Select(slot => slot is null ? default : slot.ToEquatableArray()).ToEquatableArray();
    }

    // FNV-1a: string.GetHashCode is another one in each process.
    private static int SlotOf(string name)
    {
        uint hash = 2166136261;
        foreach (char character in name)
        {
            hash = unchecked((hash ^ character) * 16777619);
        }

        return (int)(hash % Count);
    }
}
