using System.Text;
using LivePerson.Protocol.Serialization;

namespace LivePerson.Protocol;

/// <summary>
/// The body of an answer, read up to a limit.
/// </summary>
internal sealed class ResponseBody : IDisposable
{
    private const int ReadLength = 4 * 1024;
    private const int LongestText = 64 * 1024;

    private readonly ByteBuffer _buffer;

    private ResponseBody(ByteBuffer buffer) => _buffer = buffer;

    public ReadOnlySpan<byte> Written => _buffer.Written;

    /// <summary>
    /// Reads the body until it ends or is longer than an answer may be.
    /// </summary>
    /// <param name="content">The answer's content.</param>
    /// <param name="timeout">How long each piece may take; the client's own limit ends with the headers.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="TimeoutException">A piece did not come in time.</exception>
    public static async Task<ResponseBody> ReadAsync(
        HttpContent content, TimeSpan timeout, CancellationToken cancellationToken)
    {
        ByteBuffer buffer = ByteBuffer.Rent();
        Stream stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        while (buffer.Length <= ProtocolJson.MaxLength)
        {
            ValueTask<int> pending = stream.ReadAsync(buffer.GetMemory(ReadLength), cancellationToken);
            // A piece that is there already, the common case, needs no timer.
            int read = pending.IsCompletedSuccessfully
                ? pending.Result
                : await pending.AsTask().WaitAsync(timeout, cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                break;
            }

            buffer.Advance(read);
        }

        return new(buffer);
    }

    /// <exception cref="ProtocolJsonException">The body is not such a value.</exception>
    public T Parse<T>()
        where T : IProtocolValue<T> =>
        ProtocolJson.Parse<T>(Written);

    /// <summary>The body as a text, cut where it is long.</summary>
    public string ToText() => Encoding.UTF8.GetString(Written[..Math.Min(Written.Length, LongestText)]);

    public void Dispose() => _buffer.Return();
}
