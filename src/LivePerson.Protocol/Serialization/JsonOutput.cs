using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LivePerson.Protocol.Serialization;

/// <summary>
/// Writes JSON straight into the spans of a buffer writer. Generated code calls it; it checks texts and numbers, but not
/// the order of calls.
/// </summary>
/// <remarks>
/// <para>
/// Each method takes the place to write at and returns the place behind what it wrote, 0 at the very start. So the place
/// stays in a register, where one in memory would be waited for between every two members.
/// </para>
/// <para>
/// Every value is written with a comma behind it, which the end of its object or array overwrites, and which
/// <see cref="Flush"/> leaves out behind the root: nobody has to know whether something stands before a member.
/// </para>
/// <para>
/// Texts are escaped as little as JSON allows: quotes, backslashes and control characters; all else stands there as UTF-8.
/// Nothing is allocated. What was written is handed over by <see cref="Flush"/>.
/// </para>
/// </remarks>
public ref partial struct JsonOutput
{
    private const int FirstSpan = 256;
    private const int LargestSpan = 64 * 1024;

    private static readonly ushort ObjectEnd = MemoryMarshal.Read<ushort>("},"u8);
    private static readonly ushort ArrayEnd = MemoryMarshal.Read<ushort>("],"u8);

    private readonly IBufferWriter<byte> _writer;

    // The span at hand, as a reference and a length: slicing it would check again what was checked when room was made.
    private ref byte _start;
    private int _length;
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

    /// <summary>
    /// Copies finished JSON: a beginning, names, or values with a comma behind them.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int WriteRaw(int at, scoped ReadOnlySpan<byte> utf8Json)
    {
        // Spelled out, as in WriteText: so much is inlined into one method and no more, and large records have dozens of both.
        if ((uint)(at + utf8Json.Length) > (uint)_length)
        {
            at = Grow(at, utf8Json.Length);
        }

        Unsafe.CopyBlockUnaligned(
            ref Unsafe.Add(ref _start, (uint)at), ref MemoryMarshal.GetReference(utf8Json), (uint)utf8Json.Length);

        return at + utf8Json.Length;
    }

    /// <summary>
    /// Writes one byte of JSON.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int WriteByte(int at, byte value)
    {
        at = MakeRoom(at, 1);
        Place(at) = value;

        return at + 1;
    }

    /// <summary>
    /// Begins an object.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int WriteStartObject(int at) => WriteByte(at, (byte)'{');

    /// <summary>
    /// Ends an object that has a member.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int WriteEndObject(int at) => WriteEnd(at, ObjectEnd);

    /// <summary>
    /// Ends an object that may be empty.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int WriteEndOptional(int at) => Place(at - 1) == (byte)',' ? WriteEnd(at, ObjectEnd) : WriteRaw(at, "},"u8);

    /// <summary>
    /// Ends an array, which may be empty.
    /// </summary>
    public int WriteEndArray(int at) => Place(at - 1) == (byte)',' ? WriteEnd(at, ArrayEnd) : WriteRaw(at, "],"u8);

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
    /// Hands what was written to the buffer writer, but for a comma at its end. Nothing may be written afterwards.
    /// </summary>
    public void Flush(int at)
    {
        _writer.Advance(at > 0 && Place(at - 1) == (byte)',' ? at - 1 : at);
        _start = ref Unsafe.NullRef<byte>();
        _length = 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Copy(scoped ReadOnlySpan<byte> utf8Json, ref byte place) => Unsafe.CopyBlockUnaligned(
        ref place, ref MemoryMarshal.GetReference(utf8Json), (uint)utf8Json.Length);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly ref byte Place(int at) => ref Unsafe.Add(ref _start, (uint)at);

    /// <summary>What is free of the span at hand.</summary>
    private readonly Span<byte> Free(int at) => MemoryMarshal.CreateSpan(ref Place(at), _length - at);

    /// <summary>A sum beyond int is negative here, and too large as uint.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool HasRoom(int end) => (uint)end <= (uint)_length;

    /// <returns>Where to write, with room for as many bytes.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int MakeRoom(int at, int count) => HasRoom(at + count) ? at : Grow(at, count);

    /// <summary>
    /// Overwrites the comma of the last member or item.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int WriteEnd(int at, ushort endAndComma)
    {
        at = MakeRoom(at, 1);
        Unsafe.WriteUnaligned(ref Place(at - 1), endAndComma);

        return at + 1;
    }

    /// <summary>The last byte moves along: it may be a comma that is overwritten.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int Grow(int at, int count)
    {
        if (at == 0)
        {
            Take(Math.Max(count, FirstSpan));

            return 0;
        }

        byte last = Place(at - 1);
        _writer.Advance(at - 1);
        Take(Math.Max(count + 1, FirstSpan));
        Place(0) = last;

        return 1;
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
    }
}
