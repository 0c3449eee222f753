using System.Text.Json;
using BenchmarkDotNet.Attributes;

namespace LivePerson.Protocol.Benchmarks;

/// <summary>What is measured of a message: reading and writing it in several ways, into one buffer.</summary>
[MemoryDiagnoser]
public abstract class MessageBenchmark
{
    private readonly ReusedBuffer _buffer = new();
    private readonly Utf8JsonWriter _writer;

    private protected MessageBenchmark(byte[] json)
    {
        _writer = new(_buffer);
        Json = json;
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
}
