using System.Net;

namespace LivePerson.Protocol.Tests.Sending;

public sealed class FileSenderTests
{
    private const string Signature = "a b/c&d=e";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/v1/a/file")]
    [InlineData("v1/a/file")]
    public async Task Upload_GoesToThePathWithTheQueryEscaped(string relativePath)
    {
        ScriptedHandler handler = new(HttpStatusCode.Created, "");

        await Over(handler).UploadAsync(Url(relativePath), new MemoryStream("Hi"u8.ToArray()), 2, Stop);

        string request = handler.Requests.Single();
        Assert.StartsWith(
            "PUT https://swift.example/v1/a/file?temp_url_sig=a%20b%2Fc%26d%3De&temp_url_expires=1700000000\n",
            request,
            StringComparison.Ordinal);
        Assert.EndsWith("Content-Length: 2\nHi", request, StringComparison.Ordinal);
        Assert.DoesNotContain("Authorization", request, StringComparison.Ordinal);
        Assert.DoesNotContain("X-LP", request, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("//evil.example/file", "https://swift.example//evil.example/file")]
    [InlineData("@evil.example/file", "https://swift.example/@evil.example/file")]
    [InlineData("/a?temp_url_sig=mine#b", "https://swift.example/a%3Ftemp_url_sig=mine%23b")]
    [InlineData("https://evil.example/file", "https://swift.example/https://evil.example/file")]
    public async Task HostilePath_StaysAtTheHost(string relativePath, string address)
    {
        ScriptedHandler handler = new(HttpStatusCode.OK, "");

        await Over(handler).DownloadAsync(Url(relativePath), new MemoryStream(), Stop);

        Assert.StartsWith($"GET {address}?temp_url_sig=", handler.Requests.Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(3 * 1024 * 1024 + 1L, "maximum")]
    [InlineData(4L, "minimum")]
    public async Task LengthThatCannotBe_NeverReachesTheWire(long length, string keyword)
    {
        ScriptedHandler handler = new(HttpStatusCode.Created, "");

        InvalidRequestException refused = await Assert.ThrowsAsync<InvalidRequestException>(
            () => Over(handler).UploadAsync(Url(), new MemoryStream([1, 2, 3]), length, Stop));

        Assert.Equal(keyword, refused.Violations.Single().Keyword);
        Assert.Equal("swift.Upload", refused.Operation);
        Assert.Empty(handler.Requests);
    }

    [Theory]
    [InlineData("""{"reqId":"1","code":"OK"}""", "/body")]
    [InlineData("""{"body":{"relativePath":"","queryParams":{"temp_url_sig":"s","temp_url_expires":"1"}}}""", "/body/relativePath")]
    public async Task AnswerWithoutAnAddress_NeverReachesTheWire(string json, string pointer)
    {
        ScriptedHandler handler = new(HttpStatusCode.OK, "");
        GenerateURLResponse url = GenerateURLResponse.Parse(json);

        InvalidRequestException refused = await Assert.ThrowsAsync<InvalidRequestException>(
            () => Over(handler).DownloadAsync(url, new MemoryStream(), Stop));

        Assert.Equal(pointer, refused.Violations.Single().Pointer);
        Assert.Empty(handler.Requests);
    }

    [Fact]
    public async Task StreamThatEndsEarly_IsTheCallersFault()
    {
        ScriptedHandler handler = new(HttpStatusCode.Created, "");

        await Assert.ThrowsAsync<EndOfStreamException>(
            () => Over(handler).UploadAsync(Url(), new ForwardStream(new byte[5]), 6, Stop));
    }

    [Fact]
    public async Task StreamLongerThanSaid_IsSentInPartAndLeftThere()
    {
        ScriptedHandler handler = new(HttpStatusCode.Created, "");
        using MemoryStream content = new("-Hi there"u8.ToArray()) { Position = 1 };

        await Over(handler).UploadAsync(Url(), content, 2, Stop);

        Assert.EndsWith("\nHi", handler.Requests.Single(), StringComparison.Ordinal);
        Assert.Equal(3, content.Position);
    }

    [Fact]
    public async Task BrokenConnection_IsATransportException()
    {
        ScriptedHandler handler = new(new HttpRequestException("broken"));

        LivePersonTransportException failed = await Assert.ThrowsAsync<LivePersonTransportException>(
            () => Over(handler).UploadAsync(Url(), new MemoryStream([1]), 1, Stop));

        Assert.Equal("swift.Upload", failed.Operation);
    }

    [Fact]
    public async Task DestinationThatFails_KeepsItsOwnException()
    {
        ScriptedHandler handler = new(HttpStatusCode.OK, "bytes");

        IOException failed = await Assert.ThrowsAsync<IOException>(
            () => Over(handler).DownloadAsync(Url(), new FullStream(), Stop));

        Assert.Equal("full", failed.Message);
    }

    [Fact]
    public async Task Cancelled_IsTheCallersOwnCancellation()
    {
        using CancellationTokenSource cancel = new();
        ScriptedHandler handler = new(async (_, token) =>
        {
            await cancel.CancelAsync();
            await Task.Delay(Timeout.Infinite, token);
            return ScriptedHandler.Answer(HttpStatusCode.OK, "");
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Over(handler).UploadAsync(Url(), new MemoryStream([1]), 1, cancel.Token));
    }

    [Fact]
    public async Task CancelledBefore_SendsNothing()
    {
        ScriptedHandler handler = new(HttpStatusCode.OK, "");

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Over(handler).DownloadAsync(Url(), new MemoryStream(), new CancellationToken(canceled: true)));

        Assert.Empty(handler.Requests);
    }

    private static FileSender Over(HttpMessageHandler handler) =>
        new(new HttpClient(handler), ConnectorEndpoint.FromDomain("swift.example", "le12345678"));

    private static GenerateURLResponse Url(string relativePath = "/v1/a/file") => new()
    {
        Body = new()
        {
            RelativePath = relativePath,
            QueryParams = new() { TempUrlSig = Signature, TempUrlExpires = "1700000000" },
        },
    };

    private sealed class ForwardStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }

    private sealed class FullStream : MemoryStream
    {
        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) =>
            throw new IOException("full");
    }
}
