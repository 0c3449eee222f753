using System.Text;

namespace LivePerson.Protocol.IntegrationTests.Emulation;

/// <summary>Bodies that nobody means well with. Each gets its answer, and the emulator goes on.</summary>
public sealed class HostileBodyTests(RawConnector connector) : IClassFixture<RawConnector>
{
    private const int Megabyte = 1024 * 1024;

    private static Dictionary<string, Func<byte[]>> Bodies { get; } = new()
    {
        ["empty"] = static () => [],
        ["white space"] = static () => Encoding.UTF8.GetBytes("  \r\n\t "),
        ["not JSON"] = static () => Encoding.UTF8.GetBytes("kind=req&id=1"),
        ["truncated"] = static () => Encoding.UTF8.GetBytes(Payloads.Text("dialog", "Hi there")[..^3]),
        ["two values"] = static () => Encoding.UTF8.GetBytes($"{Payloads.Profile}{Payloads.Profile}"),
        ["byte order mark"] = static () => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Payloads.Profile)],
        ["UTF-16"] = static () => Encoding.Unicode.GetBytes(Payloads.Profile),
        ["invalid UTF-8 in a string"] = static () => Spoilt("TEXT", [0xC3, 0x28]),
        ["invalid UTF-8 alone"] = static () => [0xFF, 0xFE, 0xFD],
        ["lone surrogate"] = static () => Spoilt("TEXT", Encoding.UTF8.GetBytes("\\uD83D")),
        ["zero bytes"] = static () => new byte[1000],
        ["1 MB of open brackets"] = static () => Repeat("[", Megabyte),
        ["1 MB of nested objects"] = static () => Repeat("{\"a\":", Megabyte / 5),
        ["1 MB of closed brackets"] = static () => [.. Repeat("[", Megabyte / 2), .. Repeat("]", Megabyte / 2)],
        ["65 levels in an unknown member"] = static () => Encoding.UTF8.GetBytes(Payloads.Profile.Replace(
            "{}",
            $$"""{"x":{{new string('[', 65)}}{{new string(']', 65)}}}""",
            StringComparison.Ordinal)),
        ["1 MB of a number"] = static () => Repeat("9", Megabyte),
        ["over 1 MB"] = static () => Repeat(" ", Megabyte + 1),
        ["good, but one byte over 1 MB"] = static () => Padded(Megabyte + 1),
        ["10 MB"] = static () => Repeat("[", 10 * Megabyte),
    };

    public static TheoryData<string> Names => [.. Bodies.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task HostileBody_Is40000AndTheEmulatorGoesOn(string name)
    {
        byte[] body = Bodies[name]();

        RawAnswer answer = await connector.SendAsync(RawConnector.Bytes(body));

        Assert.Equal((400, 40000), (answer.Status, answer.ErrorCode));
        Assert.Equal(200, (await connector.SendAsync(Payloads.Profile)).Status);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task HostileBodyInChunks_Is40000(string name)
    {
        StreamContent chunked = new(new ChunkStream(Bodies[name]()));

        RawAnswer answer = await connector.SendAsync(chunked);

        Assert.Equal((400, 40000), (answer.Status, answer.ErrorCode));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task HostileBatch_Is40000(string name)
    {
        RawAnswer answer = await connector.CallAsync(
            HttpMethod.Post,
            connector.ConversationPath,
            RawConnector.Bytes(Bodies[name]()),
            connector.AppToken,
            connector.ConsumerToken);

        Assert.Equal((400, 40000), (answer.Status, answer.ErrorCode));
    }

    [Fact]
    public async Task GoodBodyInChunks_IsTaken()
    {
        string dialogId = await connector.OpenAsync();
        StreamContent chunked = new(new ChunkStream(Encoding.UTF8.GetBytes(Payloads.Text(dialogId, "in pieces"))));

        RawAnswer answer = await connector.SendAsync(chunked);

        Assert.Equal(200, answer.Status);
        Assert.Equal("in pieces", connector.Emulator.AgentSees(dialogId).Messages.Single().Text);
    }

    [Fact]
    public async Task BodyOfExactlyTheLimit_IsTaken()
    {
        RawAnswer answer = await connector.SendAsync(RawConnector.Bytes(Padded(Megabyte)));

        Assert.Equal(200, answer.Status);
    }

    private static byte[] Repeat(string text, int times) =>
        Encoding.UTF8.GetBytes(new StringBuilder().Insert(0, text, times).ToString());

    /// <summary>A good request with spaces behind it, of this length.</summary>
    private static byte[] Padded(int length) => Encoding.UTF8.GetBytes(Payloads.Profile.PadRight(length));

    private static byte[] Spoilt(string marker, byte[] replacement)
    {
        string[] parts = Payloads.Text("dialog", marker).Split(marker);
        return [.. Encoding.UTF8.GetBytes(parts[0]), .. replacement, .. Encoding.UTF8.GetBytes(parts[1])];
    }

    /// <summary>A stream without a length, so that HttpClient sends chunks.</summary>
    private sealed class ChunkStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
