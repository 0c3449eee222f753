using System.Net;
using System.Text;

namespace LivePerson.Protocol.IntegrationTests.Sending;

/// <summary>Servers that answer badly or not at all: one exception of ours with the facts and no token.</summary>
public sealed class ServerFaultTests
{
    private const string AppToken = "app-token-that-nobody-may-see";
    private const string ConsumerToken = "consumer-token-that-nobody-may-see";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(500, "{\"error\":\"oops\"}", "application/json")]
    [InlineData(500, "", "text/plain")]
    [InlineData(502, "<html><body>Bad gateway</body></html>", "text/html")]
    [InlineData(503, "\u0001\u0002", "application/json")]
    [InlineData(429, "{}", "application/json")]
    public async Task ServerError_IsTransientResponse(int status, string body, string contentType)
    {
        await using ScriptedServer server = new(_ => ScriptedServer.Answer(status, body, contentType));

        LivePersonResponseException fault = await FailAsync<LivePersonResponseException>(server);

        Assert.Equal((HttpStatusCode)status, fault.StatusCode);
        Assert.Equal("ms.PublishEvent", fault.Operation);
        Assert.Equal(body, fault.Body);
        Assert.Null(fault.ErrorCode);
        Assert.True(fault.IsTransient);
    }

    [Theory]
    [InlineData("this is not JSON")]
    [InlineData("")]
    [InlineData("{\"reqId\":\"1\",\"code\":\"OK\",\"body\":{\"sequence\":")]
    [InlineData("[[[[[[[[")]
    [InlineData("{\"body\":{\"sequence\":\"not a number\"}}")]
    [InlineData("null")]
    public async Task GarbageWithStatus200_IsResponseWithTheStatus(string body)
    {
        await using ScriptedServer server = new(_ => ScriptedServer.Answer(200, body));

        LivePersonResponseException fault = await FailAsync<LivePersonResponseException>(server);

        Assert.Equal(HttpStatusCode.OK, fault.StatusCode);
        Assert.Equal(body, fault.Body);
        Assert.IsType<ProtocolJsonException>(fault.InnerException);
    }

    [Fact]
    public async Task LivePersonError_KeepsItsCode()
    {
        const string Body = """
            {"kind":"resp","code":401,"body":{"title":"t","details":"d","errorCode":40102},"type":".ReqBody$ErrorResp"}
            """;
        await using ScriptedServer server = new(_ => ScriptedServer.Answer(401, Body));

        LivePersonResponseException fault = await FailAsync<LivePersonResponseException>(server);

        Assert.Equal(40102, fault.ErrorCode);
        Assert.True(fault.NeedsNewAppToken);
        Assert.False(fault.IsTransient);
    }

    [Theory]
    [InlineData("")]
    [InlineData("HTTP/1.1 200 O")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"reqId\":")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"req")]
    [InlineData("this is not HTTP\r\n\r\n")]
    public async Task ConnectionThatBreaks_IsTransport(string answer)
    {
        await using ScriptedServer server = new(_ => Encoding.ASCII.GetBytes(answer));

        LivePersonTransportException fault = await FailAsync<LivePersonTransportException>(server);

        Assert.Equal("ms.PublishEvent", fault.Operation);
        Assert.False(fault.IsTimeout);
        Assert.True(fault.MayHaveArrived);
    }

    [Fact]
    public async Task NoAnswer_IsTimeout()
    {
        await using ScriptedServer server = new(_ => null);

        LivePersonTransportException fault =
            await FailAsync<LivePersonTransportException>(server, TimeSpan.FromSeconds(2));

        Assert.True(fault.IsTimeout);
        Assert.True(fault.MayHaveArrived);
    }

    [Fact]
    public async Task BodyThatNeverEnds_IsTimeout()
    {
        await using ScriptedServer server = new(_ => null);
        using HttpClient http = new(new HalfAnswerHandler()) { Timeout = TimeSpan.FromMilliseconds(300) };

        LivePersonTransportException fault = await Assert.ThrowsAsync<LivePersonTransportException>(
            () => server.Sender(http).SendAsync(PublishEvent.Create("a-dialog", ChatStateEvent.Pause), Stop));

        Assert.True(fault.IsTimeout);
    }

    [Fact]
    public async Task NobodyListens_IsTransportThatCannotHaveArrived()
    {
        ScriptedServer server = new(_ => []);
        await server.DisposeAsync();

        LivePersonTransportException fault = await FailAsync<LivePersonTransportException>(server);

        Assert.False(fault.MayHaveArrived);
    }

    [Fact]
    public async Task CallersOwnCancellation_StaysCancellation()
    {
        await using ScriptedServer server = new(_ => null);
        using HttpClient http = new();
        using CancellationTokenSource source = new(TimeSpan.FromMilliseconds(300));

        Task send = server.Sender(http).SendAsync(PublishEvent.Create("a-dialog", ChatStateEvent.Pause), source.Token);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => send);
    }

    private static async Task<TException> FailAsync<TException>(ScriptedServer server, TimeSpan? timeout = null)
        where TException : LivePersonException
    {
        using HttpClient http = new() { Timeout = timeout ?? TimeSpan.FromSeconds(20) };
        ConnectorSender sender = server.Sender(http, AppToken, ConsumerToken);

        TException fault = await Assert.ThrowsAsync<TException>(
            () => sender.SendAsync(PublishEvent.Create("a-dialog", ChatStateEvent.Pause), Stop));

        string everything = $"{fault}{string.Concat(fault.Data.Values.Cast<object?>())}";
        Assert.DoesNotContain("nobody-may-see", everything, StringComparison.Ordinal);
        return fault;
    }

    /// <summary>Answers with a body whose end never comes.</summary>
    private sealed class HalfAnswerHandler : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage { Content = new StreamContent(new EndlessStream()) });
    }

    private sealed class EndlessStream : MemoryStream
    {
        public override bool CanSeek => false;

        public override async ValueTask<int> ReadAsync(
            Memory<byte> buffer,
            CancellationToken cancellationToken = default)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return 0;
        }
    }
}
