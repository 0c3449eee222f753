using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

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
    private const int LargestSpan = 64 * 1024;

    private readonly IBufferWriter<byte> _writer;

    // A reference and a count instead of a span: slicing a span checks again what was checked when room was made.
    private ref byte _next;
    private int _free;
    private int _taken;
    private int _depth;

    /// <summary>
    /// Begins to write at the writer's end.
    /// </summary>
    public JsonOutput(IBufferWriter<byte> writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        _writer = writer;
        Take(FirstSpan);
    }

    /// <summary>What is free of the span that was taken.</summary>
    private readonly Span<byte> Free => MemoryMarshal.CreateSpan(ref _next, _free);

    /// <summary>
    /// Copies finished JSON.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteRaw(scoped ReadOnlySpan<byte> utf8Json)
    {
        MakeRoom(utf8Json.Length);
        Unsafe.CopyBlockUnaligned(ref _next, ref MemoryMarshal.GetReference(utf8Json), (uint)utf8Json.Length);
        Advance(utf8Json.Length);
    }

    /// <summary>
    /// Copies finished JSON whose first byte depends on what stands before it in the object.
    /// </summary>
    /// <param name="separator">The opening brace or a comma; a comma afterwards.</param>
    /// <param name="utf8Json">The JSON, with any byte in the place of the separator.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteRaw(ref byte separator, scoped ReadOnlySpan<byte> utf8Json)
    {
        MakeRoom(utf8Json.Length);
        Unsafe.CopyBlockUnaligned(ref _next, ref MemoryMarshal.GetReference(utf8Json), (uint)utf8Json.Length);
        _next = separator;
        separator = (byte)',';
        Advance(utf8Json.Length);
    }

    /// <summary>
    /// Writes one byte of JSON.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteByte(byte value)
    {
        MakeRoom(1);
        _next = value;
        Advance(1);
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
        _writer.Advance(_taken - _free);
        _next = ref Unsafe.NullRef<byte>();
        _free = 0;
        _taken = 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void MakeRoom(int needed)
    {
        if (_free < needed)
        {
            Grow(needed);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Advance(int written)
    {
        _next = ref Unsafe.Add(ref _next, written);
        _free -= written;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int needed)
    {
        _writer.Advance(_taken - _free);
        Take(Math.Max(needed, FirstSpan));
    }

    private void Take(int needed)
    {
        Span<byte> span = _writer.GetSpan(needed);
        if (span.Length < needed)
        {
            throw new InvalidOperationException("The buffer writer gave less room than was asked for.");
        }

        _next = ref MemoryMarshal.GetReference(span);
        _free = span.Length;
        _taken = span.Length;
    }
}
