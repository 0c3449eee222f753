using System.Buffers;

namespace LivePerson.Protocol.Benchmarks;

/// <summary>A buffer that is written over and over, without allocation.</summary>
internal sealed class ReusedBuffer : IBufferWriter<byte>
{
    private readonly byte[] _bytes = new byte[16 * 1024];
    private int _length;

    public int Length => _length;

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

    public void Clear() => _length = 0;

    public void Advance(int count) => _length += count;

    public Memory<byte> GetMemory(int sizeHint = 0) => _bytes.AsMemory(_length);

    public Span<byte> GetSpan(int sizeHint = 0) => _bytes.AsSpan(_length);
}
