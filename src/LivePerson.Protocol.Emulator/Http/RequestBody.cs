using System.Buffers;
using System.Text;

namespace LivePerson.Protocol.Emulator.Http;

/// <summary>A request's body in full, or why it could not be had.</summary>
/// <param name="Bytes">All of it; empty if there is a <paramref name="Problem"/>.</param>
/// <param name="Problem">What was wrong, in words for an error's details; null if nothing was.</param>
internal sealed record RequestBody(ReadOnlyMemory<byte> Bytes, string? Problem)
{
    /// <summary>Whether it was longer than the limit; nothing of it is kept then.</summary>
    public bool IsTooLong { get; private init; }

    // A client that is still sending would see a broken connection instead of the answer, so some more is read and
    // thrown away. Beyond this the connection may break.
    private const int DrainLimit = 32 * 1024 * 1024;

    private const int ChunkSize = 16 * 1024;

    public static async ValueTask<RequestBody> ReadAsync(
        Stream stream,
        int maxBytes,
        CancellationToken cancellationToken)
    {
        byte[] chunk = ArrayPool<byte>.Shared.Rent(ChunkSize);
        try
        {
            ArrayBufferWriter<byte> content = new();
            int total = 0;
            int read;
            while (total < DrainLimit && (read = await stream.ReadAsync(chunk, cancellationToken)) > 0)
            {
                total += read;
                if (total <= maxBytes)
                {
                    content.Write(chunk.AsSpan(0, read));
                }
            }

            return total <= maxBytes
                ? new RequestBody(content.WrittenMemory, null)
                : Unusable($"The body has more than {maxBytes} bytes.") with { IsTooLong = true };
        }
        catch (IOException)
        {
            // Broken chunks, a client that sends too slowly, or one that went away.
            return Unusable("The body could not be read to its end.");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(chunk);
        }
    }

    /// <summary>The body as text, for the record: bytes that are not UTF-8 become replacement characters.</summary>
    public string AsText() => Encoding.UTF8.GetString(Bytes.Span);

    private static RequestBody Unusable(string problem) => new(ReadOnlyMemory<byte>.Empty, problem);
}
