using System.Buffers;
using System.Text.Json;

namespace LivePerson.Protocol.Serialization;

/// <summary>
/// The bytes of a stream as far as they have come. White space around the value is not kept, so that the limit of length
/// is one of the value alone.
/// </summary>
internal sealed class StreamedJson : IDisposable
{
    private const int FirstLength = 4 * 1024;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(FirstLength);
    private int _length;
    private int _rootEnd;

    /// <summary>The bytes to be read.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

    /// <summary>Where the next bytes go.</summary>
    public Memory<byte> Free
    {
        get
        {
            if (_length == _bytes.Length)
            {
                Enlarge();
            }

            return _bytes.AsMemory(_length);
        }
    }

    /// <summary>How many bytes were not kept before the value.</summary>
    public long Dropped { get; private set; }

    /// <summary>Takes bytes that were put at <see cref="Free"/>.</summary>
    /// <exception cref="ProtocolJsonException">The value is longer than the limit.</exception>
    public void Add(int count)
    {
        if (_length == 0)
        {
            int space = count - _bytes.AsSpan(0, count).TrimStart(" \t\r\n"u8).Length;
            _bytes.AsSpan(space, count - space).CopyTo(_bytes);
            Dropped += space;
            count -= space;
        }

        _length += count;
        if (_length > ProtocolJson.MaxLength)
        {
            DropSpaceAfterRoot();
        }
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_bytes);

    private void DropSpaceAfterRoot()
    {
        if (_rootEnd == 0)
        {
            Utf8JsonReader reader = new(
                Written[..ProtocolJson.MaxLength], isFinalBlock: false, new(new() { MaxDepth = ProtocolJson.MaxDepth }));
            _rootEnd = JsonFault.FindEnd(ref reader);
        }

        ReadOnlySpan<byte> rest = Written[_rootEnd..].TrimStart(" \t\r\n"u8);
        // One byte that does not belong there is enough for the error.
        int kept = Math.Min(rest.Length, 1);
        rest[..kept].CopyTo(_bytes.AsSpan(_rootEnd));
        _length = _rootEnd + kept;
    }

    private void Enlarge()
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent(_bytes.Length * 2);
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
