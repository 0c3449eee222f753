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
    public void WriteList<T>(ProtocolList<T> list, JsonWrite<T> write)
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(write);

        ReadOnlySpan<T> items = list.AsSpan();
        WriteByte((byte)'[');
        for (int i = 0; i < items.Length; i++)
        {
            if (i > 0)
            {
                WriteByte((byte)',');
            }

            write(ref this, items[i]);
        }

        WriteByte((byte)']');
    }

    /// <summary>
    /// Writes a list; one item alone is written without brackets.
    /// </summary>
    public void WriteListOrElement<T>(ProtocolList<T> list, JsonWrite<T> write)
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(write);

        if (list.Count == 1)
        {
            write(ref this, list[0]);
        }
        else
        {
            WriteList(list, write);
        }
    }

    /// <summary>
    /// Writes an object with free names.
    /// </summary>
    public void WriteDictionary<T>(ProtocolDictionary<T> members, JsonWrite<T> write)
    {
        ArgumentNullException.ThrowIfNull(members);
        ArgumentNullException.ThrowIfNull(write);

        byte separator = (byte)'{';
        foreach (KeyValuePair<string, T> member in members.AsSpan())
        {
            WriteByte(separator);
            WriteString(member.Key);
            WriteByte((byte)':');
            write(ref this, member.Value);
            separator = (byte)',';
        }

        WriteEnd(separator);
    }

    /// <summary>
    /// Writes any JSON, minified. Texts and numbers stay as they are spelled.
    /// </summary>
    /// <exception cref="InvalidTextException">A text in it is not valid, or it is nested too deep.</exception>
    /// <exception cref="InvalidOperationException">The element is undefined.</exception>
    public void WriteElement(JsonElement element)
    {
        Utf8JsonReader reader = new(
            JsonMarshal.GetRawUtf8Value(element), new() { MaxDepth = ProtocolJson.MaxDepth });
        try
        {
            reader.Read();
            JsonCopy.Value(ref reader, ref this);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The reader's message may quote the text.
            throw new InvalidTextException("A JSON element is nested too deep, or has a text that is not valid.");
        }
    }

    /// <summary>
    /// Writes further members, each with a comma before it.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteAdditional(AdditionalMembers members)
    {
        if (members.Count > 0)
        {
            WriteMembers((byte)',', members);
        }
    }

    /// <summary>
    /// Writes further members, each with a comma before it, and the end of the object.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteEnd(AdditionalMembers members)
    {
        if (members.Count > 0)
        {
            WriteMembers((byte)',', members);
        }

        WriteByte((byte)'}');
    }

    /// <summary>
    /// Writes further members where they may be the first of their object.
    /// </summary>
    /// <param name="members">The members.</param>
    /// <param name="separator">
    /// What stands before the next member: the opening brace or a comma; for <see cref="WriteEnd(byte)"/>.
    /// </param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteFirstAdditional(AdditionalMembers members, ref byte separator)
    {
        if (members.Count > 0)
        {
            WriteMembers(separator, members);
            separator = (byte)',';
        }
    }

    /// <summary>
    /// Writes a date with time as RFC 3339 has it, with <c>Z</c> for UTC.
    /// </summary>
    public void WriteDateTimeOffset(DateTimeOffset value) => WriteFormatted(
        value, value.Offset == TimeSpan.Zero ? "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'" : "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz");

    /// <summary>
    /// Writes a date.
    /// </summary>
    public void WriteDateOnly(DateOnly value) => WriteFormatted(value, "yyyy-MM-dd");

    /// <summary>
    /// Writes a time of day.
    /// </summary>
    public void WriteTimeOnly(TimeOnly value) => WriteFormatted(value, "HH:mm:ss.FFFFFFF");

    /// <summary>
    /// Writes a UUID in lower case.
    /// </summary>
    public void WriteGuid(Guid value) => WriteFormatted(value, "D");

    /// <summary>
    /// Writes a URI as it was given.
    /// </summary>
    public void WriteUri(Uri value)
    {
        ArgumentNullException.ThrowIfNull(value);

        WriteString(value.OriginalString);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WriteMembers(byte separator, AdditionalMembers members)
    {
        WriteByte(separator);
        WriteRaw(members.RawMembers);
    }

    private void WriteFormatted<T>(T value, string format)
        where T : IUtf8SpanFormattable
    {
        MakeRoom(LongestFormatted);
        Span<byte> free = Free;
        free[0] = (byte)'"';
        value.TryFormat(free[1..], out int written, format, CultureInfo.InvariantCulture);
        free[written + 1] = (byte)'"';
        _written += written + 2;
    }
}
