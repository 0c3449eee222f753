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

    // The span at hand, as a reference and numbers: slicing it would check again what was checked when room was made.
    private ref byte _start;
    private int _length;
    private int _written;
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

    /// <summary>What is free of the span at hand.</summary>
    private readonly Span<byte> Free => MemoryMarshal.CreateSpan(ref Place(_written), _length - _written);

    /// <summary>
    /// Copies finished JSON.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteRaw(scoped ReadOnlySpan<byte> utf8Json) => Copy(utf8Json, ref Next(utf8Json.Length));

    /// <summary>
    /// Copies finished JSON whose first byte depends on what stands before it in the object.
    /// </summary>
    /// <param name="separator">The opening brace or a comma; a comma afterwards.</param>
    /// <param name="utf8Json">The JSON, with any byte in the place of the separator.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteRaw(ref byte separator, scoped ReadOnlySpan<byte> utf8Json)
    {
        CopyStart(utf8Json, separator, ref Next(utf8Json.Length));
        separator = (byte)',';
    }

    /// <summary>
    /// Writes one byte of JSON.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteByte(byte value) => Next(1) = value;

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
        _writer.Advance(_written);
        _start = ref Unsafe.NullRef<byte>();
        _length = 0;
        _written = 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Copy(scoped ReadOnlySpan<byte> utf8Json, ref byte place) => Unsafe.CopyBlockUnaligned(
        ref place, ref MemoryMarshal.GetReference(utf8Json), (uint)utf8Json.Length);

    /// <summary>Copies JSON with another first byte. Mostly it is the same, and what a store costs is saved.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void CopyStart(scoped ReadOnlySpan<byte> utf8Json, byte first, ref byte place)
    {
        Copy(utf8Json, ref place);
        if (first != utf8Json[0])
        {
            place = first;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly ref byte Place(int at) => ref Unsafe.Add(ref _start, (uint)at);

    /// <summary>The place of the next bytes, which count as written.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref byte Next(int count)
    {
        int end = _written + count;
        if (!HasRoom(end))
        {
            Grow(count);
            end = count;
        }

        _written = end;

        return ref Place(end - count);
    }

    /// <summary>A sum beyond int is negative here, and too large as uint.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool HasRoom(int end) => (uint)end <= (uint)_length;

    private void MakeRoom(int count)
    {
        if (!HasRoom(_written + count))
        {
            Grow(count);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int count)
    {
        _writer.Advance(_written);
        Take(Math.Max(count, FirstSpan));
    }

    private void Take(int count)
    {
        Span<byte> span = _writer.GetSpan(count);
        if (span.Length < count)
        {
            throw new InvalidOperationException("The buffer writer gave less room than was asked for.");
        }

        _start = ref MemoryMarshal.GetReference(span);
        _length = span.Length;
        _written = 0;
    }
}
