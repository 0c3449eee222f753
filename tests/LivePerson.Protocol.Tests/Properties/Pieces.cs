using System.Buffers;
using FsCheck;
using FsCheck.Fluent;

namespace LivePerson.Protocol.Tests.Properties;

/// <summary>A way to cut bytes into pieces: how long each is, over and over.</summary>
internal sealed record Pieces(IReadOnlyList<int> Lengths)
{
    public static Gen<Pieces> Any { get; } =
        Gen.Choose(1, 17).NonEmptyListOf().Select(static lengths => new Pieces([.. lengths]));

    public IEnumerable<byte[]> Cut(byte[] bytes)
    {
        for (int i = 0, piece = 0; i < bytes.Length; piece++)
        {
            int length = Math.Min(Lengths[piece % Lengths.Count], bytes.Length - i);
            yield return bytes[i..(i + length)];
            i += length;
        }
    }

    public ReadOnlySequence<byte> ToSequence(byte[] bytes)
    {
        Segment first = new([], 0);
        Segment last = Cut(bytes).Aggregate(first, static (segment, piece) => segment.Append(piece));
        return new(first, 0, last, last.Memory.Length);
    }

    public Stream ToStream(byte[] bytes) => new PiecesStream(Cut(bytes).GetEnumerator());

    public override string ToString() => string.Join('+', Lengths);

    private sealed class Segment : ReadOnlySequenceSegment<byte>
    {
        public Segment(byte[] bytes, long index) => (Memory, RunningIndex) = (bytes, index);

        public Segment Append(byte[] bytes)
        {
            Segment next = new(bytes, RunningIndex + Memory.Length);
            Next = next;
            return next;
        }
    }

    /// <summary>Gives one piece for each read, however much is asked for.</summary>
    private sealed class PiecesStream(IEnumerator<byte[]> pieces) : MemoryStream
    {
        private ReadOnlyMemory<byte> _piece;

        public override int Read(Span<byte> buffer)
        {
            if (_piece.IsEmpty && pieces.MoveNext())
            {
                _piece = pieces.Current;
            }

            int length = Math.Min(_piece.Length, buffer.Length);
            _piece.Span[..length].CopyTo(buffer);
            _piece = _piece[length..];
            return length;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            Task.FromResult(Read(buffer.AsSpan(offset, count)));

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            new(Read(buffer.Span));
    }
}
