namespace LivePerson.Protocol;

/// <summary>
/// Copies a file as it comes, piece by piece.
/// </summary>
/// <param name="destination">Where the pieces go.</param>
/// <param name="timeout">How long each piece may take; the client's own limit ends with the headers.</param>
internal sealed class FilePieces(Stream destination, TimeSpan timeout)
{
    private const int PieceLength = 16 * 1024;

    /// <summary>Whether the caller's own stream failed, as opposed to the connection.</summary>
    public bool IsFaultOfDestination { get; private set; }

    /// <exception cref="TimeoutException">A piece did not come in time.</exception>
    public async Task<long> CopyAsync(HttpContent content, CancellationToken cancellationToken)
    {
        // Not from the pool: a read that timed out may still write into it.
        byte[] piece = new byte[PieceLength];
        long length = 0;
        Stream source = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        while (true)
        {
            ValueTask<int> pending = source.ReadAsync(piece, cancellationToken);
            int read = pending.IsCompletedSuccessfully
                ? pending.Result
                : await pending.AsTask().WaitAsync(timeout, cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                return length;
            }

            IsFaultOfDestination = true;
            await destination.WriteAsync(piece.AsMemory(0, read), cancellationToken).ConfigureAwait(false);
            IsFaultOfDestination = false;
            length += read;
        }
    }
}
