using System.Net;
using System.Net.Http.Headers;
using LivePerson.Protocol.Serialization;

namespace LivePerson.Protocol;

/// <summary>
/// The body of a request, written once into a pooled buffer, so that its length is known and it can be sent again.
/// </summary>
internal sealed class RequestContent : HttpContent
{
    private const int Disposed = int.MinValue / 2;

    private readonly ByteBuffer _buffer;
    private int _senders;

    private RequestContent(ByteBuffer buffer, MediaTypeHeaderValue mediaType)
    {
        _buffer = buffer;
        Headers.ContentType = mediaType;
    }

    /// <exception cref="InvalidTextException">A text of the request cannot be written.</exception>
    public static RequestContent Create<T>(T request, string mediaType)
        where T : IProtocolValue<T>
    {
        ByteBuffer buffer = ByteBuffer.Rent();
        ProtocolJson.WriteTo(request, buffer);
        if (mediaType != MediaTypes.Form)
        {
            return new(buffer, MediaTypes.ToHeader(mediaType));
        }

        ByteBuffer form = new();
        FormEncoding.Write(buffer.Written, form);
        buffer.Return();

        return new(form, MediaTypes.ToHeader(mediaType));
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(
        Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        BeginSending();
        try
        {
            await stream.WriteAsync(_buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            Interlocked.Decrement(ref _senders);
        }
    }

    protected override void SerializeToStream(
        Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        BeginSending();
        try
        {
            stream.Write(_buffer.Written);
        }
        finally
        {
            Interlocked.Decrement(ref _senders);
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _buffer.Length;

        return true;
    }

    protected override void Dispose(bool disposing)
    {
        // An answer may come before the body has left: then the buffer may not go to somebody else's request.
        if (disposing && Interlocked.CompareExchange(ref _senders, Disposed, 0) == 0)
        {
            _buffer.Return();
        }

        base.Dispose(disposing);
    }

    private void BeginSending()
    {
        if (Interlocked.Increment(ref _senders) < 0)
        {
            Interlocked.Decrement(ref _senders);
            throw new ObjectDisposedException(nameof(RequestContent));
        }
    }
}
