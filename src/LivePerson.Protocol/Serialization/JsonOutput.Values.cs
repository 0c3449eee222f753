using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace LivePerson.Protocol.Serialization;

public ref partial struct JsonOutput
{
    private const int LongestFormatted = 40;

    /// <summary>
    /// Writes a list.
    /// </summary>
    public int WriteList<T>(int at, ProtocolList<T> list, JsonWrite<T> write)
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(write);

        at = WriteByte(at, (byte)'[');
        foreach (T item in list.AsSpan())
        {
            at = write(ref this, at, item);
        }

        return WriteEndArray(at);
    }

    /// <summary>
    /// Writes a list; one item alone is written without brackets.
    /// </summary>
    public int WriteListOrElement<T>(int at, ProtocolList<T> list, JsonWrite<T> write)
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(write);

        return list.Count == 1 ? write(ref this, at, list[0]) : WriteList(at, list, write);
    }

    /// <summary>
    /// Writes an object with free names.
    /// </summary>
    public int WriteDictionary<T>(int at, ProtocolDictionary<T> members, JsonWrite<T> write)
    {
        ArgumentNullException.ThrowIfNull(members);
        ArgumentNullException.ThrowIfNull(write);

        at = WriteStartObject(at);
        foreach (KeyValuePair<string, T> member in members.AsSpan())
        {
            at = WriteName(at, member.Key);
            at = write(ref this, at, member.Value);
        }

        return WriteEndOptional(at);
    }

    /// <summary>
    /// Writes any JSON, minified. Texts and numbers stay as they are spelled.
    /// </summary>
    /// <exception cref="InvalidTextException">A text in it is not valid, or it is nested too deep.</exception>
    /// <exception cref="InvalidOperationException">The element is undefined.</exception>
    public int WriteElement(int at, JsonElement element)
    {
        Utf8JsonReader reader = new(
            JsonMarshal.GetRawUtf8Value(element), new() { MaxDepth = ProtocolJson.MaxDepth });
        try
        {
            reader.Read();
            (at, _) = JsonCopy.Value(ref reader, ref this, at);

            return WriteByte(at, (byte)',');
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The reader's message may quote the text.
            throw new InvalidTextException("A JSON element is nested too deep, or has a text that is not valid.");
        }
    }

    /// <summary>
    /// Writes further members.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int WriteAdditional(int at, AdditionalMembers members) => members.Count == 0 ? at : WriteMembers(at, members);

    /// <summary>
    /// Writes a date with time as RFC 3339 has it, with <c>Z</c> for UTC.
    /// </summary>
    public int WriteDateTimeOffset(int at, DateTimeOffset value) => WriteFormatted(
        at, value, value.Offset == TimeSpan.Zero ? "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'" : "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz");

    /// <summary>
    /// Writes a date.
    /// </summary>
    public int WriteDateOnly(int at, DateOnly value) => WriteFormatted(at, value, "yyyy-MM-dd");

    /// <summary>
    /// Writes a time of day.
    /// </summary>
    public int WriteTimeOnly(int at, TimeOnly value) => WriteFormatted(at, value, "HH:mm:ss.FFFFFFF");

    /// <summary>
    /// Writes a UUID in lower case.
    /// </summary>
    public int WriteGuid(int at, Guid value) => WriteFormatted(at, value, "D");

    /// <summary>
    /// Writes a URI as it was given.
    /// </summary>
    public int WriteUri(int at, Uri value)
    {
        ArgumentNullException.ThrowIfNull(value);

        return WriteString(at, value.OriginalString);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int WriteMembers(int at, AdditionalMembers members)
    {
        at = WriteRaw(at, members.RawMembers);

        return WriteByte(at, (byte)',');
    }

    private int WriteFormatted<T>(int at, T value, string format)
        where T : IUtf8SpanFormattable
    {
        at = MakeRoom(at, LongestFormatted);
        Span<byte> free = Free(at);
        free[0] = (byte)'"';
        value.TryFormat(free[1..], out int written, format, CultureInfo.InvariantCulture);
        free[written + 1] = (byte)'"';
        free[written + 2] = (byte)',';

        return at + written + 3;
    }
}
