using System.Buffers;

namespace LivePerson.Protocol.Serialization;

/// <summary>
/// A growing buffer, one per thread for reuse.
/// </summary>
internal sealed class ByteBuffer : IBufferWriter<byte>
{
    private const int FirstLength = 1024;
    private const int LargestKept = 64 * 1024;

    [ThreadStatic]
    private static ByteBuffer? s_free;

    private byte[] _bytes = [];
    private int _length;

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

    public ReadOnlyMemory<byte> WrittenMemory => _bytes.AsMemory(0, _length);

    public int Length => _length;

    public static ByteBuffer Rent()
    {
        ByteBuffer buffer = s_free ?? new();
        s_free = null;

        return buffer;
    }

    /// <summary>Ends the use of the buffer: spans of it are no longer valid.</summary>
    public void Return()
    {
        _length = 0;
        // After an await the buffer may come to a thread that has one: what this one holds is of use to others.
        if (s_free is not null || _bytes.Length > LargestKept)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = [];
        }

        s_free ??= this;
    }

    public void Advance(int count) => _length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);

        return _bytes.AsMemory(_length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);

        return _bytes.AsSpan(_length);
    }

    public void Clear() => _length = 0;

    /// <summary>Drops the first bytes.</summary>
    public void Drop(int count)
    {
        _bytes.AsSpan(count, _length - count).CopyTo(_bytes);
        _length -= count;
    }

    private void Reserve(int sizeHint)
    {
        int needed = _length + Math.Max(sizeHint, 1);
        if (needed <= _bytes.Length)
        {
            return;
        }

        byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Max(Math.Max(needed, _bytes.Length * 2), FirstLength));
        Written.CopyTo(larger);
        if (_bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
        }

        _bytes = larger;
    }
}
