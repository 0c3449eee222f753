using System.Runtime.CompilerServices;
using System.Text.Json;

namespace LivePerson.Protocol.Serialization;

/// <summary>
/// Collects the members that a schema does not name while an object is read. Costs nothing if there are none.
/// </summary>
public struct AdditionalMembersBuilder
{
    private ByteBuffer? _buffer;
    private long _firstAt;

    /// <summary>
    /// Whether there are none so far.
    /// </summary>
    public readonly bool IsEmpty => _buffer is null;

    /// <summary>
    /// The members collected.
    /// </summary>
    /// <exception cref="JsonException">A member is named twice.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public AdditionalMembers Build() => _buffer is null ? AdditionalMembers.Empty : BuildFrom(_buffer);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private AdditionalMembers BuildFrom(ByteBuffer buffer)
    {
        JsonOutput output = new(buffer);
        output.Flush(output.WriteByte(0, (byte)'}'));

        AdditionalMembers members = new(JsonElement.Parse(buffer.Written, JsonInput.ElementOptions));
        buffer.Return();
        _buffer = null;

        return members;
    }

    internal AdditionalMembers BuildFromValues()
    {
        try
        {
            return Build();
        }
        catch (JsonException)
        {
            // The only fault left: each value was checked as it was added.
            throw new ArgumentException("Two additional members have the same name, or they are nested too deep.");
        }
    }

    internal void Add(string name, JsonElement value)
    {
        JsonOutput output = Begin(out int at);
        at = output.WriteName(at, name);
        output.Flush(output.WriteElement(at, value));
    }

    internal void Add(scoped ReadOnlySpan<byte> name, ref Utf8JsonReader reader)
    {
        if (_buffer is null)
        {
            _firstAt = reader.TokenStartIndex;
        }

        JsonInput.CheckExtent(ref reader, _firstAt);
        JsonOutput output = Begin(out int at);
        at = output.WriteByte(at, (byte)'"');
        at = output.WriteUtf8Text(at, name);
        at = output.WriteRaw(at, "\":"u8);
        (at, _) = JsonCopy.Value(ref reader, ref output, at);
        output.Flush(at);
    }

    private JsonOutput Begin(out int at)
    {
        bool isFirst = _buffer is null;
        _buffer ??= ByteBuffer.Rent();
        JsonOutput output = new(_buffer);
        at = output.WriteByte(0, isFirst ? (byte)'{' : (byte)',');

        return output;
    }
}
