using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace LivePerson.Protocol.Serialization;

/// <summary>
/// Writes JSON straight into the spans of a buffer writer. Generated code calls it; it checks texts and numbers, but not
/// the order of calls.
/// </summary>
/// <remarks>
/// Texts are escaped as little as JSON allows: quotes, backslashes and control characters; all else stands there as UTF-8.
/// Nothing is allocated. What was written is handed over by <see cref="Flush"/>.
/// </remarks>
public ref partial struct JsonOutput
{
    private const int FirstSpan = 256;

    private readonly IBufferWriter<byte> _writer;
    private Span<byte> _free;
    private int _taken;
    private int _depth;

    /// <summary>
    /// Begins to write at the writer's end.
    /// </summary>
    public JsonOutput(IBufferWriter<byte> writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        _writer = writer;
        _free = writer.GetSpan(FirstSpan);
        _taken = _free.Length;
    }

    /// <summary>
    /// Copies finished JSON.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteRaw(scoped ReadOnlySpan<byte> utf8Json)
    {
        if (_free.Length < utf8Json.Length)
        {
            Grow(utf8Json.Length);
        }

        utf8Json.CopyTo(_free);
        _free = _free[utf8Json.Length..];
    }

    /// <summary>
    /// Writes one byte of JSON.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteByte(byte value)
    {
        if (_free.IsEmpty)
        {
            Grow(1);
        }

        _free[0] = value;
        _free = _free[1..];
    }

    /// <summary>
    /// Ends an object whose members are all optional: <c>{}</c> if the separator is still the opening brace.
    /// </summary>
    public void WriteEnd(byte separator)
    {
        if (separator == (byte)'{')
        {
            WriteByte((byte)'{');
        }

        WriteByte((byte)'}');
    }

    /// <summary>
    /// Writes <c>null</c>.
    /// </summary>
    public void WriteNull() => WriteRaw("null"u8);

    /// <summary>
    /// Writes <c>true</c> or <c>false</c>.
    /// </summary>
    public void WriteBoolean(bool value) => WriteRaw(value ? "true"u8 : "false"u8);

    /// <summary>
    /// Writes a whole number.
    /// </summary>
    public void WriteInt64(long value)
    {
        const int Longest = 20;
        if (_free.Length < Longest)
        {
            Grow(Longest);
        }

        Utf8Formatter.TryFormat(value, _free, out int written);
        _free = _free[written..];
    }

    /// <summary>
    /// Writes a whole number.
    /// </summary>
    public void WriteInt32(int value) => WriteInt64(value);

    /// <summary>
    /// Writes a decimal number; its trailing zeros stay.
    /// </summary>
    public void WriteDecimal(decimal value)
    {
        const int Longest = 32;
        if (_free.Length < Longest)
        {
            Grow(Longest);
        }

        value.TryFormat(_free, out int written, default, CultureInfo.InvariantCulture);
        _free = _free[written..];
    }

    /// <summary>
    /// Writes a number in the shortest form that reads back equal.
    /// </summary>
    /// <exception cref="InvalidTextException">The number is not finite.</exception>
    public void WriteDouble(double value)
    {
        const int Longest = 32;
        if (!double.IsFinite(value))
        {
            throw new InvalidTextException("A number that is not finite cannot be written as JSON.");
        }

        if (_free.Length < Longest)
        {
            Grow(Longest);
        }

        value.TryFormat(_free, out int written, default, CultureInfo.InvariantCulture);
        _free = _free[written..];
    }

    /// <summary>
    /// Counts one level of nesting; types that contain themselves call it.
    /// </summary>
    /// <exception cref="InvalidTextException">
    /// There are more than <see cref="ProtocolJson.MaxDepth"/> levels.
    /// </exception>
    public void EnterObject()
    {
        if (++_depth > ProtocolJson.MaxDepth)
        {
            throw new InvalidTextException("The value is nested too deep to be written as JSON.");
        }
    }

    /// <summary>
    /// Leaves the level again.
    /// </summary>
    public void ExitObject() => _depth--;

    /// <summary>
    /// Hands what was written to the buffer writer. Nothing may be written afterwards.
    /// </summary>
    public void Flush()
    {
        _writer.Advance(_taken - _free.Length);
        _free = default;
        _taken = 0;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int needed)
    {
        _writer.Advance(_taken - _free.Length);
        _free = _writer.GetSpan(Math.Max(needed, FirstSpan));
        _taken = _free.Length;
    }
}
