using System.Buffers;
using System.Text;
using System.Text.Json;

namespace LivePerson.Protocol.Serialization;

public static partial class JsonInput
{
    /// <summary>
    /// Reads any JSON. It is kept without white space; its texts are checked, and no object in it may name a member
    /// twice.
    /// </summary>
    public static JsonElement ReadElement(ref Utf8JsonReader reader)
    {
        long start = reader.TokenStartIndex;
        ByteBuffer buffer = ByteBuffer.Rent();
        JsonOutput output = new(buffer);
        (int end, bool hasSiblings) = JsonCopy.Value(ref reader, ref output, 0);
        output.Flush(end);
        CheckExtent(ref reader, start);
        JsonElement element = JsonElement.Parse(buffer.Written, hasSiblings ? ElementOptions : CheckedElementOptions);
        buffer.Return();

        return element;
    }

    /// <summary>
    /// Reads a list.
    /// </summary>
    /// <param name="reader">On the list's start.</param>
    /// <param name="read">Reads one item.</param>
    public static ProtocolList<T> ReadList<T>(ref Utf8JsonReader reader, JsonRead<T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            ThrowUnexpected(ref reader, "an array");
        }

        long start = reader.TokenStartIndex;
        Read(ref reader);
        if (reader.TokenType == JsonTokenType.EndArray)
        {
            return ProtocolList<T>.Empty;
        }

        T first = read(ref reader);
        Read(ref reader);
        if (reader.TokenType == JsonTokenType.EndArray)
        {
            return new(first);
        }

        const int FirstLength = 8;
        T[] items = ArrayPool<T>.Shared.Rent(FirstLength);
        items[0] = first;
        int count = 1;
        while (reader.TokenType != JsonTokenType.EndArray)
        {
            if (count == items.Length)
            {
                CheckLongList(ref reader, start, count);
                items = Enlarge(items);
            }

            items[count++] = read(ref reader);
            Read(ref reader);
        }

        ProtocolList<T> list = new(items.AsSpan(0, count).ToArray());
        ArrayPool<T>.Shared.Return(items, clearArray: true);

        return list;
    }

    /// <summary>
    /// Reads a list, or a bare value as a list of one.
    /// </summary>
    /// <param name="reader">On the list's start, or on the value.</param>
    /// <param name="read">Reads one item.</param>
    public static ProtocolList<T> ReadListOrElement<T>(ref Utf8JsonReader reader, JsonRead<T> read)
    {
        ArgumentNullException.ThrowIfNull(read);

        return reader.TokenType == JsonTokenType.StartArray ? ReadList(ref reader, read) : new(read(ref reader));
    }

    /// <summary>
    /// Reads an object with free names.
    /// </summary>
    /// <param name="reader">On the object's start.</param>
    /// <param name="read">Reads one value.</param>
    public static ProtocolDictionary<T> ReadDictionary<T>(ref Utf8JsonReader reader, JsonRead<T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        StartObject(ref reader);

        long start = reader.TokenStartIndex;
        List<KeyValuePair<string, T>> members = [];
        HashSet<string> names = new(StringComparer.Ordinal);
        Read(ref reader);
        while (reader.TokenType == JsonTokenType.PropertyName)
        {
            CheckExtent(ref reader, start);
            CheckTextLength(ref reader);
            string name = reader.GetString()!;
            if (!names.Add(name))
            {
                ThrowUnexpected(ref reader, "each member only once");
            }

            Read(ref reader);
            members.Add(new(name, read(ref reader)));
            Read(ref reader);
        }

        return members.Count == 0 ? ProtocolDictionary<T>.Empty : new([.. members]);
    }

    /// <summary>
    /// Refuses a list that ends beyond the limit before its items fill the memory: small items cost many times their
    /// length.
    /// </summary>
    /// <param name="reader">On an item's first token.</param>
    /// <param name="start">Where the list starts.</param>
    /// <param name="count">How many items were read; the first time that there are many, the rest is looked at.</param>
    private static void CheckLongList(scoped ref Utf8JsonReader reader, long start, int count)
    {
        const int Many = 1024;
        if (count != Many)
        {
            return;
        }

        Utf8JsonReader probe = reader;
        do
        {
            GoToEnd(ref probe);
            Read(ref probe);
            CheckExtent(ref probe, start);
        }
        while (probe.TokenType != JsonTokenType.EndArray);
    }

    private static T[] Enlarge<T>(T[] items)
    {
        T[] larger = ArrayPool<T>.Shared.Rent(items.Length * 2);
        items.CopyTo(larger, 0);
        ArrayPool<T>.Shared.Return(items, clearArray: true);

        return larger;
    }
}
