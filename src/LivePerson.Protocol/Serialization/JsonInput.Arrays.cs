using System.Text.Json;

namespace LivePerson.Protocol.Serialization;

public static partial class JsonInput
{
    /// <summary>
    /// Enters an array.
    /// </summary>
    public static void StartArray(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            ThrowUnexpected(ref reader, "an array");
        }
    }

    /// <summary>
    /// Goes to the next item.
    /// </summary>
    /// <returns><see langword="false"/> at the end of the array.</returns>
    public static bool NextItem(ref Utf8JsonReader reader)
    {
        Read(ref reader);

        return reader.TokenType != JsonTokenType.EndArray;
    }

    /// <summary>
    /// Goes to the next item, which must be there.
    /// </summary>
    /// <param name="reader">On the array's start, or on the last token of an item.</param>
    /// <param name="name">The item's place, counted from 0.</param>
    public static void RequireItem(ref Utf8JsonReader reader, string name)
    {
        if (!NextItem(ref reader))
        {
            throw new ProtocolJsonException($"an item at place {name}", reader.TokenStartIndex, name);
        }
    }

    /// <summary>
    /// Leaves an array, which must have no further item.
    /// </summary>
    public static void EndArray(ref Utf8JsonReader reader)
    {
        if (NextItem(ref reader))
        {
            ThrowUnexpected(ref reader, "the end of the array");
        }
    }

    /// <summary>
    /// Reads the items that are left, to the end of the array.
    /// </summary>
    /// <param name="reader">On the last token of an item.</param>
    /// <param name="read">Reads one item.</param>
    public static ProtocolList<T> ReadRest<T>(ref Utf8JsonReader reader, JsonRead<T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        List<T>? items = null;
        while (NextItem(ref reader))
        {
            (items ??= []).Add(read(ref reader));
        }

        return items is null ? ProtocolList<T>.Empty : [.. items];
    }
}
