using System.Buffers;
using System.Globalization;
using System.Net;

namespace LivePerson.Protocol;

/// <summary>
/// A file as the body of a request: so many bytes of a stream, in pieces.
/// </summary>
internal sealed class FileContent : HttpContent
{
    private const int PieceLength = 16 * 1024;

    private readonly Stream _content;
    private readonly long _length;
    private readonly long? _start;
    private bool _isSent;

    public FileContent(Stream content, long length)
    {
        _content = content;
        _length = length;
        _start = content.CanSeek ? content.Position : null;
    }

    /// <summary>What went wrong with the stream, as opposed to the connection.</summary>
    public Exception? Fault { get; private set; }

    /// <exception cref="InvalidRequestException">No file of this length can be sent from this stream.</exception>
    public static void CheckLength(string operation, Stream content, long length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        if (length > FileSender.MaxLength)
        {
            string limit = string.Create(CultureInfo.InvariantCulture, $"{FileSender.MaxLength} bytes (3 MB)");
            throw new InvalidRequestException(operation, [new("", "maximum", limit, (int)Math.Min(length, int.MaxValue))]);
        }

        if (content.CanSeek && content.Length - content.Position is long left && left < length)
        {
            string limit = string.Create(CultureInfo.InvariantCulture, $"{length} bytes, as said");
            throw new InvalidRequestException(operation, [new("", "minimum", limit, (int)Math.Max(left, 0))]);
        }
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(
        Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Rewind();
        byte[] piece = ArrayPool<byte>.Shared.Rent(PieceLength);
        try
        {
            long left = _length;
            while (left > 0)
            {
                int read = await ReadAsync(piece.AsMemory(0, (int)Math.Min(left, piece.Length)), cancellationToken)
                    .ConfigureAwait(false);
                await stream.WriteAsync(piece.AsMemory(0, read), cancellationToken).ConfigureAwait(false);
                left -= read;
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(piece);
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _length;

        return true;
    }

    private void Rewind()
    {
        if (_isSent && _start is null)
        {
            Fault = new InvalidOperationException("The file cannot be sent again: its stream cannot be rewound.");
            throw Fault;
        }

        if (_isSent)
        {
            _content.Position = _start!.Value;
        }

        _isSent = true;
    }

    private async ValueTask<int> ReadAsync(Memory<byte> piece, CancellationToken cancellationToken)
    {
        try
        {
            int read = await _content.ReadAsync(piece, cancellationToken).ConfigureAwait(false);

            return read > 0 ? read : throw new EndOfStreamException("The file's stream ended before the length that was said.");
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Fault = exception;
            throw;
        }
    }
}
