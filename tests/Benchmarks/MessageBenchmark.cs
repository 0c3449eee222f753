using System.Text.Json;
using BenchmarkDotNet.Attributes;

namespace LivePerson.Protocol.Benchmarks;

/// <summary>What is measured of a message: reading and writing it in several ways, into one buffer.</summary>
[MemoryDiagnoser]
public abstract class MessageBenchmark
{
    private readonly ReusedBuffer _buffer = new();
    private readonly Utf8JsonWriter _writer;
    private readonly int[] _pieces;

    private protected MessageBenchmark(byte[] json)
    {
        _writer = new(_buffer);
        Json = json;
        _pieces = [.. PiecesOf(json)];
    }

    /// <summary>The message, without white space.</summary>
    private protected byte[] Json { get; }

    [Benchmark]
    public int CopyFinishedBytes()
    {
        ReusedBuffer buffer = EmptyBuffer();
        Json.CopyTo(buffer.GetSpan(Json.Length));
        buffer.Advance(Json.Length);

        return buffer.Length;
    }

    /// <summary>
    /// The least that a writer does that puts values between names: each value, and what stands before it, is finished and only
    /// copied.
    /// </summary>
    [Benchmark]
    public int CopyFinishedPieces()
    {
        ReusedBuffer buffer = EmptyBuffer();
        Span<byte> target = buffer.GetSpan(Json.Length);
        ReadOnlySpan<byte> source = Json;
        foreach (int length in _pieces)
        {
            source[..length].CopyTo(target);
            source = source[length..];
            target = target[length..];
        }

        buffer.Advance(Json.Length);

        return buffer.Length;
    }

    private protected ReusedBuffer EmptyBuffer()
    {
        _buffer.Clear();

        return _buffer;
    }

    private protected Utf8JsonWriter EmptyWriter()
    {
        _writer.Reset(EmptyBuffer());

        return _writer;
    }

    /// <summary>How long each value is, and what stands before it, in turn; the end is the last piece.</summary>
    private static List<int> PiecesOf(byte[] json)
    {
        List<int> lengths = [];
        int copied = 0;
        Utf8JsonReader reader = new(json);
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.Number)
            {
                int quote = reader.TokenType == JsonTokenType.String ? 1 : 0;
                int start = (int)reader.TokenStartIndex + quote;
                int end = (int)reader.BytesConsumed - quote;
                lengths.AddRange([start - copied, end - start]);
                copied = end;
            }
        }

        return [.. lengths, json.Length - copied];
    }
}
