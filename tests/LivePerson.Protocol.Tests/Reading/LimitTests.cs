using System.Diagnostics;
using System.Text;
using System.Text.Json;
using LivePerson.Protocol.Serialization;

namespace LivePerson.Protocol.Tests.Reading;

/// <summary>Hostile texts end in a clear error, soon, and without much memory.</summary>
[Collection(nameof(Undisturbed))]
public sealed class LimitTests
{
    private const int Long = 10 * 1024 * 1024;

    public static TheoryData<string, Func<string>> Hostile { get; } = new()
    {
        { "100,000 brackets", () => Samples.With("\"x\":" + Samples.Nested(100_000)) },
        { "100,000 open brackets", () => new string('[', 100_000) },
        { "100,000 objects", () => Samples.With("\"x\":" + string.Concat(Enumerable.Repeat("{\"a\":", 100_000))) },
        { "a long text", () => Samples.Text(new string('x', Long)) },
        { "a long escaped text", () => Samples.Text(string.Concat(Enumerable.Repeat("\\u00e9", Long / 6))) },
        { "a long unknown text", () => Samples.With($"\"x\":\"{new string('x', Long)}\"") },
        { "a long name", () => Samples.With($"\"{new string('x', Long)}\":1") },
        { "a long constant", () => Samples.Typing.Replace("req", new string('x', Long), StringComparison.Ordinal) },
        { "a long number", () => Samples.Typing.Replace("\"1\"", new string('1', Long), StringComparison.Ordinal) },
        { "many unknown members", () => Samples.With(string.Join(',', Enumerable.Range(0, Long / 12).Select(i => $"\"m{i}\":1"))) },
        { "many items", () => Samples.With($"\"metadata\":[{string.Join(',', Enumerable.Repeat("{\"type\":\"\"}", Long / 12))}]") },
        { "many short lists", () => Samples.With($"\"x\":[{string.Join(',', Enumerable.Repeat("[]", Long / 3))}]") },
        { "an endless text", () => "{\"kind\":\"" + new string('x', Long) },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void HostileText_IsRefusedSoonAndCheaply(string situation, Func<string> text)
    {
        byte[] json = Encoding.UTF8.GetBytes(text());
        foreach (ReadingPath path in ReadingPath.For(ProtocolJsonContext.Default.PublishEvent).Where(IsMeasured))
        {
            long before = GC.GetTotalAllocatedBytes(precise: true);
            long start = Stopwatch.GetTimestamp();

            string decision = path.Decide(json);

            long allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
            Assert.True(decision == "refused", $"{situation}, {path.Name}");
            Assert.True(Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(10), $"{situation}, {path.Name}: too slow");
            Assert.True(allocated < 100_000_000, $"{situation}, {path.Name}: {allocated} bytes");
        }
    }

    [Fact]
    public void ValueAsLongAsTheLimit_IsRead()
    {
        string shorter = Samples.Text("");
        string longest = Samples.Text(new string('x', ProtocolJson.MaxLength - shorter.Length));

        Assert.Equal(longest, Encoding.UTF8.GetString(PublishEvent.Parse(longest).ToUtf8Bytes()));
        foreach (ReadingPath path in ReadingPath.For(ProtocolJsonContext.Default.PublishEvent).Where(IsMeasured))
        {
            Assert.NotEqual("refused", path.Decide(Encoding.UTF8.GetBytes("  " + longest + "  ")));
        }
    }

    [Fact]
    public void ValueLongerThanTheLimit_IsRefused()
    {
        string shorter = Samples.Text("");
        byte[] longer = Encoding.UTF8.GetBytes(Samples.Text(new string('x', ProtocolJson.MaxLength - shorter.Length + 1)));

        foreach (ReadingPath path in ReadingPath.For(ProtocolJsonContext.Default.PublishEvent).Where(IsMeasured))
        {
            Assert.True(path.Decide(longer) == "refused", path.Name);
        }
    }

    [Fact]
    public void WhiteSpaceAround_DoesNotCount()
    {
        string space = new(' ', ProtocolJson.MaxLength);
        byte[] json = Encoding.UTF8.GetBytes(space + Samples.Typing + space);

        foreach (ReadingPath path in ReadingPath.For(ProtocolJsonContext.Default.PublishEvent).Where(IsMeasured))
        {
            Assert.True(path.Decide(json) != "refused", path.Name);
        }
    }

    [Fact]
    public async Task BytesAfterWhiteSpaceAfterTheValue_AreRefused()
    {
        byte[] json = Encoding.UTF8.GetBytes(Samples.Typing + new string(' ', ProtocolJson.MaxLength) + "x");

        Assert.Throws<ProtocolJsonException>(() => PublishEvent.Parse(json));
        await Assert.ThrowsAsync<ProtocolJsonException>(
            async () => await PublishEvent.ParseAsync(new MemoryStream(json), TestContext.Current.CancellationToken));
    }

    [Fact]
    public void DeepValue_IsRefusedByTheContextOfOthersToo()
    {
        JsonSerializerOptions options = new() { TypeInfoResolver = new ProtocolJsonContext(ProtocolJson.CreateOptions()) };

        Assert.ThrowsAny<JsonException>(
            () => JsonSerializer.Deserialize<PublishEvent>(Samples.With("\"x\":" + Samples.Nested(64)), options));
    }

    // Byte by byte, 10 MB take their time whatever reads them.
    private static bool IsMeasured(ReadingPath path) =>
        !path.Name.Contains("byte by byte", StringComparison.Ordinal)
        && !path.Name.Contains("segments", StringComparison.Ordinal)
        && !path.Name.Contains("pipe", StringComparison.Ordinal)
        && !path.Name.Contains("element", StringComparison.Ordinal);
}
